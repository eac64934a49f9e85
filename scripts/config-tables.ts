import * as z from 'zod'
import type { KeyRule } from '../src/config/key-rule.ts'
import { keyRules } from '../src/config/key-rules.ts'
import { places as known, notPrompts } from '../src/config/places.ts'
import { configFile } from '../src/config/schema.ts'

interface Schema {
  $schema?: string
  description?: string
  /** The default, in words. */
  otherwise?: string | number
  examples?: unknown[]
  properties?: Record<string, Schema>
  items?: Schema
  additionalProperties?: Schema | boolean
}

const generated = () => z.toJSONSchema(configFile, { target: 'draft-7', io: 'input' }) as Schema

/**
 * The JSON Schema of the config file, in the draft that editors know best, and as SchemaStore wants it: see
 * https://github.com/SchemaStore/schemastore/blob/master/CONTRIBUTING.md
 */
export function jsonSchema(): string {
  const { $schema, ...schema } = generated()
  const about = {
    $schema,
    $id: 'https://json.schemastore.org/promptcost.json',
    title: 'promptcost.yml',
    description:
      'The config of promptcost, which shows what a change of LLM prompts costs and limits how much it may grow.',
  }
  return `${JSON.stringify({ ...about, ...schema }, withDefault, 2)}\n`
}

/** Defaults are part of the descriptions, as an editor would write a `default` into the file. */
function withDefault(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('otherwise' in value)) return value
  const { otherwise, ...schema } = value as Schema
  return { ...schema, description: `${schema.description} Default: ${otherwise}.` }
}

/** The page with its lists and tables brought up to date. */
export function configPage(page: string): string {
  const withPlaces = fill(
    page,
    ['<!-- places: generated from src/config/defaults.ts -->', '<!-- /places -->'],
    places(),
  )
  const withSides = fill(
    withPlaces,
    ['<!-- sides: generated from src/config/key-rules.ts -->', '<!-- /sides -->'],
    sides(),
  )
  return fill(withSides, ['<!-- keys: generated from src/config/schema.ts -->', '<!-- /keys -->'], tables())
}

function fill(page: string, [started, ended]: [string, string], content: string): string {
  const from = page.indexOf(started)
  const to = page.indexOf(ended)
  if (from < 0 || to < from) throw new Error(`docs/config.md lacks the lines "${started}" and "${ended}".`)
  return `${page.slice(0, from + started.length)}\n\n${content}\n${page.slice(to)}`
}

/** Where prompts are looked for without a config. */
function places(): string {
  const list = (globs: readonly string[]) => globs.map(glob => `- \`${glob}\`\n`).join('')
  const of = (kind: (typeof known)[number]['kind']) =>
    list(known.filter(place => place.kind === kind).flatMap(place => place.files))
  return `${of('named')}\nin these folders and templates too, unless the text is plainly something else:\n\n${of('folder')}${of('template')}\nbut never these:\n\n${list(notPrompts)}`
}

/** Which side's word counts, key by key. */
function sides(): string {
  const rows = Object.entries<Pick<KeyRule, 'counts' | 'onlyAtHead' | 'firstAdoption'> & { difference: unknown }>(
    keyRules,
  )
    .filter(([, { counts }]) => counts !== 'neither')
    .map(([key, { counts, onlyAtHead, firstAdoption, difference }]) => {
      const reported = differences[difference as keyof typeof differences] ?? afterMerge
      const alone = onlyAtHead === 'counts' ? 'counts at once' : 'waits for the merge'
      const first = adoptions[firstAdoption]
      return `| \`${key}\` | ${counts} | ${alone} | ${reported} | ${first} |`
    })
  const head =
    "| Key | Whose value counts | Only the pull request's config has it | A difference | The base has no config |"
  return [head, '|:--|:--|:--|:--|:--|', ...rows, ''].join('\n')
}

const adoptions = {
  head: "the pull request's",
  default: 'the default',
  stricter: 'the stricter of both',
} satisfies Record<KeyRule['firstAdoption'], string>

const afterMerge = 'reported, takes effect after the merge'
const differences: Record<Exclude<KeyRule['difference'], (...args: never) => unknown>, string> = {
  globs: 'files that are no longer covered are reported; waits for the merge',
  list: afterMerge,
  names: 'reported, takes effect now unless the catalogue lists the name',
  approvers: afterMerge,
  judged: 'judged as a change of model or service',
  none: 'loosens nothing',
}

interface Section {
  paths: string[]
  about: string | undefined
  rows: string[]
}

function tables(): string {
  const merged: Section[] = []
  for (const section of sections('', generated())) {
    // What warns and what fails has the same keys: one table is enough.
    const twin = merged.find(({ rows }) => rows.join() === section.rows.join())
    if (twin) Object.assign(twin, { paths: [...twin.paths, ...section.paths], about: undefined })
    else merged.push(section)
  }
  const head = ['| Key | Meaning | Default | Example |', '|:--|:--|:--|:--|']
  return merged
    .flatMap(({ paths, about, rows }) => {
      const title = paths[0] === '' ? [] : [`### ${paths.map(path => `\`${path}\``).join(', ')}`, '']
      return [...title, ...(about ? [about, ''] : []), ...head, ...rows, '']
    })
    .join('\n')
}

/** One section for every mapping, above those of the mappings in it. */
function sections(path: string, schema: Schema): Section[] {
  const keys = Object.entries(schema.properties ?? {}).filter(([key]) => key !== '$schema')
  const rows = keys.map(
    ([key, value]) => `| \`${key}\` | ${cell(value.description)} | ${cell(value.otherwise)} | ${example(value)} |`,
  )
  const inner = keys.flatMap(([key, value]) => {
    const below = path === '' ? key : `${path}.${key}`
    const own = value.properties ? sections(below, value) : []
    if (value.items?.properties) return sections(`${below}[]`, value.items)
    const named = typeof value.additionalProperties === 'object' ? value.additionalProperties : undefined
    return named?.properties ? [...own, ...sections(`${below}.<name>`, named)] : own
  })
  return [{ paths: [path], about: path === '' ? undefined : schema.description, rows }, ...inner]
}

const cell = (text: string | number | undefined): string => String(text ?? '').replaceAll('|', '\\|')

const example = ({ examples = [] }: Schema): string => examples.map(value => `\`${inline(value)}\``).join(', ')

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${inline(inner)}`)
      .join(', ')} }`
  }
  return String(value)
}
