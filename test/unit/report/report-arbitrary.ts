import fc, { type Arbitrary } from 'fast-check'
import type * as z from 'zod'
import { type Report, report } from '../../../src/model/report.ts'

/** What somebody would write into a report to make a comment do something. */
const attacks = [
  '<!-- promptcost:default -->',
  '<!-- run 999999999.1 -->\n<!-- promptcost:default -->',
  '-->\n<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details></sub></code>',
  '![x](https://evil.example/x.png)',
  '[x](https://evil.example)',
  '[1]: https://evil.example',
  '\n\n[1]: https://evil.example\n',
  'https://evil.example',
  'www.evil.example',
  'octocat@evil.example',
  '@everyone',
  '#123',
  'GH-123',
  'acme/bot#1',
  '$\\evil$',
  ':tada:',
  '`',
  '```\n# evil\n',
  '` | evil | `',
  'a\\|b',
  '\r\n| evil | evil |\n',
  '::error::evil',
  '##[error]evil',
  '\u202eevil\u2028',
  '../../../../evil/repo',
  '/evil',
  '//evil.example',
  'a/./b',
  'a//b',
  '.',
  '',
  '__proto__',
  ']]>',
  '<![CDATA[evil]]>',
  '&evil; %evil;',
  '=HYPERLINK("https://evil.example")',
  '+1;=1',
  '-1\t@evil',
  '\uff1d1',
  '"',
  "'",
  '\\',
  '#',
  '\ufffe\uffff',
  '\ud800',
  '[x](1)',
  '{0}',
  'evil'.repeat(1000),
]

const text = fc.oneof(
  fc.constantFrom(...attacks),
  fc.array(fc.constantFrom(...attacks), { maxLength: 3 }).map(parts => parts.join('').slice(0, 4096)),
  fc.constantFrom('prompts/a.md', 'prompts/b.md', 'main', 'gpt-4.1'),
  fc.string({ unit: 'binary', maxLength: 8 }),
)

/** What a pattern lets through; none lets through any attack, or a test of what gets through would be needed here. */
const shaped = [
  fc.bigInt({ min: -(10n ** 24n) + 1n, max: 10n ** 24n - 1n }).map(String),
  fc.tuple(fc.integer(), fc.nat(999_999)).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom(
    '0',
    '-0',
    '0.000000000001',
    'a'.repeat(40),
    'o200k_base',
    '2026-09-23',
    '2026-11-22T04:33:13Z',
    'claude-4.7',
    '_',
    '.',
    '--',
  ),
  text,
]

interface Def {
  type: string
  shape?: Record<string, z.core.$ZodType>
  element?: z.core.$ZodType
  innerType?: z.core.$ZodType
  options?: z.core.$ZodType[]
  entries?: Record<string, string>
  values?: unknown[]
}

/** The largest whole number, so that sums go over it. */
const most = Number.MAX_SAFE_INTEGER

function numberOf(schema: z.ZodType): Arbitrary<number> {
  const numbers = fc.oneof(fc.integer(), fc.nat(5), fc.constantFrom(0, 1, most, -most), fc.double({ noNaN: true }))
  return numbers.filter(value => schema.safeParse(value).success)
}

function stringOf(schema: z.ZodType): Arbitrary<string> {
  const isFree = schema.safeParse('\n').success
  return isFree ? text : fc.oneof(...shaped).filter(value => schema.safeParse(value).success)
}

/** Whatever fits a schema, by the kinds of schema that a report is made of; another one is an error here. */
function anythingOf(schema: z.core.$ZodType): Arbitrary<unknown> {
  const def = schema._zod.def as unknown as Def
  switch (def.type) {
    case 'object': {
      const entries = Object.entries(def.shape ?? {})
      const keys = entries.map(([key, inner]) => [key, anythingOf(inner)] as const)
      return fc.record(Object.fromEntries(keys)).map(withoutUndefined)
    }
    case 'array':
      return fc
        .array(anythingOf(def.element as z.core.$ZodType), { maxLength: 3 })
        .filter(items => (schema as z.ZodType).safeParse(items).success)
    case 'optional':
      return fc.option(anythingOf(def.innerType as z.core.$ZodType), { nil: undefined })
    case 'nullable':
      return fc.option(anythingOf(def.innerType as z.core.$ZodType), { nil: null, freq: 4 })
    case 'union':
      return fc.oneof(...(def.options ?? []).map(anythingOf))
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}))
    case 'literal':
      return fc.constantFrom(...(def.values ?? []))
    case 'boolean':
      return fc.boolean()
    case 'string':
      return stringOf(schema as z.ZodType)
    case 'number':
      return numberOf(schema as z.ZodType)
    default:
      throw new Error(`no values for a schema of type ${def.type}`)
  }
}

function withoutUndefined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined))
}

/** Any report that fits the schema, most of them absurd. */
export const anyReport = anythingOf(report) as Arbitrary<Report>
