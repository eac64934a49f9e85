import { isData } from '../data/read-data.ts'
import type { Note } from '../model/note.ts'
import { TooManyParts } from '../parsed/count-parts.ts'
import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import { agentFiles } from './agent-files.ts'
import { baml } from './baml.ts'
import { chat } from './chat.ts'
import { continuePrompt } from './continue-prompt.ts'
import { parseDocuments } from './documents.ts'
import { dotprompt } from './dotprompt.ts'
import type { Format, FormatList } from './format.ts'
import { frontMatter } from './front-matter.ts'
import { geminiCommand } from './gemini-command.ts'
import { githubModels } from './github-models.ts'
import { javascript } from './javascript.ts'
import { langchain } from './langchain.ts'
import { leaves } from './leaves.ts'
import { literals } from './literals.ts'
import { mcpServers } from './mcp-servers.ts'
import { modelfile } from './modelfile.ts'
import { notebook } from './notebook.ts'
import { opencode } from './opencode.ts'
import { parsePlain, plain } from './plain.ts'
import { promptflow } from './promptflow.ts'
import { promptfoo } from './promptfoo.ts'
import { prompty } from './prompty.ts'
import { python } from './python.ts'
import { semanticKernel } from './semantic-kernel.ts'
import { toolManifest } from './tool-manifest.ts'

/** Every format by its name, in order of specificity: the first that claims a file reads it, and the last claims every file. */
const FORMATS = {
  'github-models': githubModels,
  'semantic-kernel': semanticKernel,
  promptfoo,
  promptflow,
  'tool-manifest': toolManifest,
  'gemini-command': geminiCommand,
  'mcp-servers': mcpServers,
  opencode,
  modelfile,
  baml,
  langchain,
  leaves,
  chat,
  'continue-prompt': continuePrompt,
  dotprompt,
  prompty,
  'agent-files': agentFiles,
  'front-matter': frontMatter,
  javascript,
  python,
  notebook,
  literals,
  plain,
} satisfies FormatList

const byName: [string, Format][] = Object.entries(FORMATS)
const inTurn = byName.map(([, format]) => format)

/** The format that claims a file. */
export function formatOf({ path, text, take }: Pick<PromptFile, 'path' | 'text' | 'take'>): Format {
  // What the config names comes before what a file seems to be.
  if (take && leaves.claims(path, text, take)) return leaves
  return formatsFor(path).find(each => each.claims(path, text)) ?? plain
}

/** What a format is called in the list. */
export function nameOf(format: Format): string {
  return byName.find(([, each]) => each === format)?.[0] ?? 'plain'
}

/** Longer endings are not remembered, so that names that all differ are not either. */
const LONGEST_ENDING = 12
const byEnding = new Map<string, Format[]>()

/** The formats that may claim a file with such an ending. */
function formatsFor(path: string): Format[] {
  const dot = path.lastIndexOf('.')
  const ending = dot < path.lastIndexOf('/') ? '' : path.slice(dot).toLowerCase()
  const known = byEnding.get(ending)
  if (known) return known
  const may = inTurn.filter(({ endings }) => endings === undefined || endings.test(ending))
  if (ending.length <= LONGEST_ENDING) byEnding.set(ending, may)
  return may
}

/** Reads a file's prompts by the format that claims it. One of more parts than anybody writes is plain text, with a finding. */
export function parseFile(file: PromptFile, format = formatOf(file)): ParsedFile {
  if (format === leaves && file.take?.alsoFound) return withFound(file)
  try {
    return noteWholeText(file, format, parseDocuments(file, format.parse))
  } catch (error) {
    if (!(error instanceof TooManyParts)) throw error
    return parsePlain({ ...file, syntax: 'none' }, tooManyParts(file, format))
  }
}

/** Adds a note to what counts as it is written although nobody sends it so: data with its keys, and templates with their tags. */
function noteWholeText(file: PromptFile, format: Format, parsed: ParsedFile): ParsedFile {
  const { path } = file
  const isNoted = parsed.findings.some(({ kind }) => kind === 'format' || kind === 'front-matter')
  const problem = isData(path) ? 'no-prompts' : isOtherTemplate(file, parsed) ? 'other-template' : undefined
  if (!parsed.isWholeText || isNoted || problem === undefined) return parsed
  const note: Note = { kind: 'format', severity: 'info', at: { path }, format: nameOf(format), problem }
  return { ...parsed, findings: [...parsed.findings, note] }
}

/** Go's templates, ERB, EJS, EEx, Mako and Blade, by their ending and their tags. */
const OTHERS: readonly [RegExp, RegExp][] = [
  [/\.(?:tmpl|tpl|gotmpl|gohtml)$/i, /\{\{|<%|\{%/],
  [/\.(?:erb|ejs|eex|heex|mako)$/i, /<%|^\s{0,99}%/m],
  [/\.blade\.php$/i, /\{\{|@[a-z]/],
]

function isOtherTemplate({ path, text }: PromptFile, { prompts }: ParsedFile): boolean {
  const isOther = OTHERS.some(([ending, tag]) => ending.test(path) && tag.test(text))
  return isOther && !prompts.some(({ messages }) => messages.some(({ syntax }) => syntax !== 'none'))
}

function tooManyParts({ path }: PromptFile, format: Format): Note {
  return { kind: 'format', severity: 'warn', at: { path }, format: nameOf(format), problem: 'too-many-parts' }
}

/** What is named in a file, beside what is found there without being named. */
function withFound(file: PromptFile): ParsedFile {
  const found = parseFile({ ...file, take: undefined })
  const taken = parseFile({ ...file, take: file.take && { ...file.take, alsoFound: false } })
  const known = new Set(found.prompts.map(({ id }) => id))
  const prompts = [...found.prompts, ...taken.prompts.filter(({ id }) => !known.has(id))]
  return { ...taken, prompts, findings: [...found.findings, ...taken.findings] }
}
