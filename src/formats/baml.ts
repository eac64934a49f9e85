import { placesIn } from '../data/places-in.ts'
import type { Value } from '../data/value.ts'
import type { ParsedMessage, ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { attemptsOf, clientOf } from './baml-client.ts'
import { type Output, outputFormat } from './baml-output.ts'
import { filledIn, readTemplateText, type Spoken } from './baml-pieces.ts'
import { type BamlBlock, type BamlField, fieldsIn, scanBaml, stringOf } from './baml-scan.ts'
import { readType } from './baml-types.ts'
import type { Format } from './format.ts'
import { promptOf } from './prompt-of.ts'

declare module './format.ts' {
  interface FormatList {
    baml: Format
  }
}

interface Declaration {
  block: BamlBlock
  file: PromptFile
}

/** Declarations of a project by their kind and name. */
interface Project {
  functions: readonly BamlBlock[]
  templates: ReadonlyMap<string, Declaration>
  clients: ReadonlyMap<string, Declaration>
  types: ReadonlyMap<string, Declaration>
  /** The first test of each function. */
  tests: ReadonlyMap<string, Declaration>
  outputs: Map<string, Output>
  /** Templates that were read, each once. */
  read: Map<BamlBlock, ParsedMessage>
}

/**
 * Functions of BAML (https://docs.boundaryml.com): each is a prompt. Its template is Jinja, in which `{{ _.role("user") }}` begins a message,
 * `{{ ctx.output_format }}` describes the type of the answer, and a `template_string` of any file of the project may be called. Its client names the
 * model. The first test of a function gives its arguments their samples.
 */
export const baml: Format = {
  endings: /^\.baml$/,
  claims: path => /\.baml$/i.test(path),
  beside: ({ path }, listed) => {
    const folder = projectOf(path)
    return listed.all().filter(each => each !== path && each.startsWith(folder) && /\.baml$/i.test(each))
  },
  parse: file => {
    const project = projectAround(file)
    return { prompts: project.functions.flatMap(block => promptIn(block, file, project)), findings: [] }
  },
}

/** A project is a folder `baml_src`; of files outside of one it is the folder that they are in. */
function projectOf(path: string): string {
  return /^(?:.*\/)?baml_src\//.exec(path)?.[0] ?? path.slice(0, path.lastIndexOf('/') + 1)
}

function projectAround(file: PromptFile): Project {
  const files = [file, ...[...(file.beside ?? [])].map(([path, { id, text }]): PromptFile => ({ path, id, text }))]
  const all = files.flatMap(each => scanBaml(each.text).map((block): Declaration => ({ block, file: each })))
  const of = (...kinds: BamlBlock['kind'][]) =>
    new Map([...all].reverse().flatMap(one => (kinds.includes(one.block.kind) ? [[one.block.name, one] as const] : [])))
  const tests = all
    .filter(({ block }) => block.kind === 'test')
    .flatMap(one => testedBy(one.block).map(name => [name, one] as const))
  return {
    functions: all.filter(one => one.file === file && one.block.kind === 'function').map(({ block }) => block),
    templates: of('template_string'),
    clients: of('client'),
    types: of('class', 'enum', 'type'),
    tests: new Map(tests.reverse()),
    outputs: new Map(),
    read: new Map(),
  }
}

function promptIn(block: BamlBlock, file: PromptFile, project: Project): ParsedPrompt[] {
  const fields = fieldsIn(block.body)
  const prompt = fields.find(({ key }) => key === 'prompt')
  if (!prompt || stringOf(prompt.value) === undefined) return []
  const used = new Map<string, string>([[file.path, file.id]])
  const uses = ({ path, id }: PromptFile) => void used.set(path, id)
  const spoken: Spoken = {
    file,
    template: name => templateOf(name, project),
    output: prefix => describe(block, project, prefix, uses),
    images: imagesIn(block.head),
    uses,
  }
  const blanks = prompt.value.length - prompt.value.trimStart().length
  const message = readTemplateText(file, prompt.value, block.bodyAt + prompt.valueAt + blanks)
  const body = filledIn(message.body, spoken)
  const client = fields.find(({ key }) => key === 'client')
  const test = project.tests.get(block.name)
  if (test) uses(test.file)
  return [
    {
      ...promptOf(file, [{ ...message, body }], undefined, test && samplesIn(test.block)),
      id: `${file.path}#${block.name}`,
      at: placesIn(file.path, file.text)(block.at),
      ...(client && modelOf({ ...client, valueAt: client.valueAt + block.bodyAt }, file, project, uses)),
      sources: [...used].map(([path, id]) => ({ path, id })),
      standsAlone: true,
    },
  ]
}

function templateOf(name: string, { templates, read }: Project): ReturnType<Spoken['template']> {
  const declared = templates.get(name)
  if (!declared) return undefined
  const { block, file } = declared
  const message = read.get(block) ?? readTemplateText(file, block.body, block.bodyAt)
  read.set(block, message)
  return { ...declared, message }
}

function modelOf(
  client: BamlField,
  file: PromptFile,
  { clients }: Project,
  uses: (file: PromptFile) => void,
): Pick<ParsedPrompt, 'model' | 'settings'> {
  const { asked, at, blocks, settings } = clientOf(client, name => clients.get(name)?.block)
  const files = blocks.flatMap(({ name }) => clients.get(name)?.file ?? [])
  for (const each of files) uses(each)
  const named = files.at(-1) ?? file
  const modifiers = blocks.flatMap((block, i) => {
    const { path, text } = files[i] ?? file
    return attemptsOf(block).map(each => ({ ...each, at: placesIn(path, text)(block.bodyAt) }))
  })
  return {
    model: asked === undefined ? undefined : { asked, at: placesIn(named.path, named.text)(at) },
    settings: modifiers.length > 0 ? { ...settings, modifiers } : settings,
  }
}

/** The text that describes what a function returns, made once for all of the same type. */
function describe(
  { head }: BamlBlock,
  { types, outputs }: Project,
  prefix: string | undefined,
  uses: (file: PromptFile) => void,
): string | undefined {
  const returned = head.slice(head.lastIndexOf('->') + 2).trim()
  const key = JSON.stringify([returned, prefix ?? null])
  const type = outputs.has(key) ? undefined : readType(returned)
  if (type)
    outputs.set(
      key,
      outputFormat(type, name => types.get(name)?.block, prefix),
    )
  const { text, names = [] } = outputs.get(key) ?? {}
  for (const name of names) {
    const declared = types.get(name)
    if (declared) uses(declared.file)
  }
  return text
}

/** The arguments of a function that are images. */
function imagesIn(head: string): ReadonlySet<string> {
  return new Set([...head.matchAll(/\b(\w{1,200})\s{0,9}:\s{0,9}image\b(?!\s{0,9}\[)/g)].map(([, name = '']) => name))
}

function testedBy({ body }: BamlBlock): string[] {
  const functions = fieldsIn(body).find(({ key }) => key === 'functions')?.value ?? ''
  return functions.match(/\w{1,200}/g) ?? []
}

/** The texts that a test gives a function. */
function samplesIn({ body }: BamlBlock): ReadonlyMap<string, Value> {
  const args =
    fieldsIn(body)
      .find(({ key }) => key === 'args')
      ?.value.trim() ?? ''
  const given = fieldsIn(args.slice(1, -1)).flatMap(({ key, value }): [string, Value][] => {
    const text = stringOf(value)
    return text === undefined ? [] : [[key, text]]
  })
  return new Map(given)
}
