import { jsonText } from '../data/json-text.ts'
import { placesIn } from '../data/places-in.ts'
import { readData } from '../data/read-data.ts'
import { lookUp, type Tree } from '../data/tree.ts'
import { samplesOf } from '../data/value.ts'
import type { Note } from '../model/note.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import type { Format } from './format.ts'
import { fewShotIn } from './langchain-examples.ts'
import { filesNamedIn, withFiles } from './langchain-files.ts'
import { messagesIn } from './langchain-messages.ts'
import { type Saved, savedIn, templateIn } from './langchain-saved.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'

declare module './format.ts' {
  interface FormatList {
    langchain: Format
  }
}

/**
 * A prompt that LangChain has saved (`langchain_core.prompts.loading`, with a `_type`) or serialized (`langchain_core.load`, with
 * `lc: 1`, as its hub does): one template, a chat, or examples between a prefix and a suffix. Templates are f-strings unless
 * `template_format` says otherwise. `partial_variables` are sent as they are; other variables are not.
 */
export const langchain: Format = {
  endings: /^\.(?:json|ya?ml)$/,
  claims: (path, text) =>
    /\.(json|ya?ml)$/i.test(path) &&
    (/["']?_type["']?\s{0,9}:\s{0,9}["']?(?:prompt|chat|few_shot)\b/.test(text) ||
      (/["']?lc["']?\s{0,9}:\s{0,9}1\b/.test(text) && /PromptTemplate|StructuredPrompt/.test(text))),
  beside: file => {
    const saved = fewShotOf(file)
    return saved ? filesNamedIn(saved.fields, file.path) : []
  },
  parse: file => {
    const place = placesIn(file.path, file.text)
    const tree = readData(file)
    const note = (problem: Extract<Note, { kind: 'format' }>['problem'], at: number): Note => ({
      kind: 'format',
      severity: problem === 'no-roles' ? 'info' : 'warn',
      at: place(at),
      format: 'langchain',
      problem,
    })
    if ('problem' in tree) return parsePlain(file, note(tree.problem, tree.at))
    const written = savedIn(tree)
    // Other data may hold such words too.
    if (!written) return parsePlain(file)
    const { fields, sources } = withFiles(written.fields, file)
    const saved = { ...written, fields }
    const messages = read(saved, { file, place })
    if (!messages) return parsePlain(file, note('no-messages', 0))
    const parsed = readAs(saved, messages, { file, place }, saved.hasRoles ? [] : [note('no-roles', saved.fields.at)])
    return { ...parsed, prompts: parsed.prompts.map(each => ({ ...each, sources: [...each.sources, ...sources] })) }
  },
}

/** A file of examples, which may be in files of their own; undefined for any other. */
function fewShotOf(file: PromptFile): Saved | undefined {
  if (!/few_shot|FewShot/.test(file.text)) return undefined
  const tree = readData(file)
  const saved = 'problem' in tree ? undefined : savedIn(tree)
  return saved?.kind === 'examples' ? saved : undefined
}

interface In {
  file: PromptFile
  place: ReturnType<typeof placesIn>
}

function read(saved: Saved, { file, place }: In): ParsedMessage[] | undefined {
  if (saved.kind === 'chat') return messagesIn(saved.fields, file, place)
  const one = saved.kind === 'examples' ? fewShotIn(saved.fields, file, place) : templateIn(saved.fields, file, place)
  return one && [one]
}

function readAs({ fields }: Saved, messages: ParsedMessage[], { file, place }: In, findings: Note[]): ParsedFile {
  const fixed = samplesOf(lookUp(fields, 'partial_variables') ?? lookUp(fields, 'partialVariables'))
  const schema = schemaIn(fields)
  const parsed = promptOf(file, messages, { tree: fields, place })
  return {
    prompts: [
      {
        ...parsed,
        ...(fixed.size > 0 && { fixed }),
        ...(schema && { response: { at: place(schema.at), schema: jsonText(schema) } }),
      },
    ],
    findings,
  }
}

/** The shape of the answer that a `StructuredPrompt` asks for. */
function schemaIn(fields: Tree): Tree | undefined {
  const schema = lookUp(fields, 'schema_') ?? lookUp(fields, 'schema')
  return schema?.kind === 'map' ? schema : undefined
}
