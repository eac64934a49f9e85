import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { Problem } from '../../../src/model/problem.ts'
import { writeUsage } from '../../../src/usage/file/write-usage.ts'
import { sized } from '../../size.ts'
import { askedKeys, nested } from './asked-keys.ts'
import { declarations, frontMatter, values } from './every-key.ts'

type Files = Record<string, string>
type Config = Record<string, unknown>

/** The verdict, or `none` where nothing can be judged, which is exit code 2 and no green either. */
async function verdictOf(base: Files, head: Files): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'promptcost-keys-'))
  const write = (side: string, files: Files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, side, path)), { recursive: true })
      writeFileSync(join(dir, side, path), text)
    }
    return join(dir, side)
  }
  try {
    const sides = { kind: 'directories' as const, base: write('base', base), head: write('head', head) }
    return (await check({ sides, config: {} })).verdict
  } catch (error) {
    if (error instanceof Problem) return 'none'
    throw error
  } finally {
    rmSync(dir, { recursive: true })
  }
}

const isMap = (value: unknown): value is Config => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Later words win; the first entry of `prompts` is one entry. */
function merged(one: unknown, other: unknown): unknown {
  if (isMap(one) && isMap(other))
    return Object.fromEntries(
      [...new Set([...Object.keys(one), ...Object.keys(other)])].map(key => [key, merged(one[key], other[key])]),
    )
  if (Array.isArray(one) && Array.isArray(other) && isMap(one[0]) && isMap(other[0]))
    return [merged(one[0], other[0]), ...one.slice(1), ...other.slice(1)]
  return other === undefined ? one : other
}

/** As a further entry, which overrides those before it, in place of a part of the first. */
function appended(config: Config, said: Config): Config {
  const entries = said.prompts as Config[] | undefined
  if (!entries) return merged(config, said) as Config
  return { ...config, prompts: [...(config.prompts as Config[]), { files: 'prompts/**', ...entries[0] }] }
}

const words = (count: number) => 'sort the mail by its street '.repeat(count)
const fenced = (front: Config | undefined, text: string) =>
  front === undefined ? text : `---\n${JSON.stringify(front)}\n---\n${text}`
const withRoles = (text: string) => `system:\n${text}\nuser:\n{{topic}}`

/** A prompt in a format that says something beside its text; plain text says nothing. */
const formats: Record<string, (text: string, front?: Config) => string> = {
  'prompts/a.j2': text => text,
  'prompts/a.md': (text, front) => fenced(front, text),
  'prompts/a.prompt': (text, front) => fenced(front ?? {}, text),
  'prompts/a.prompty': (text, front) => fenced({ name: 'a', ...front }, withRoles(text)),
  'prompts/a.json': (text, front) => JSON.stringify({ ...front, messages: [{ role: 'user', content: text }] }),
  'prompts/a.prompt.yml': (text, front) => JSON.stringify({ ...front, messages: [{ role: 'user', content: text }] }),
  'prompts/a.yaml': (text, front) => JSON.stringify({ template_format: 'jinja2', ...front, template: text }),
  'prompts/langchain.json': (text, front) =>
    JSON.stringify({ template_format: 'jinja2', ...front, _type: 'prompt', template: text }),
  'prompts/promptfooconfig.yaml': (text, front) =>
    JSON.stringify({ providers: ['openai:gpt-4.1'], ...front, prompts: [text] }),
  'prompts/.claude/agents/a.md': (text, front) => fenced({ name: 'a', description: 'Sorts.', ...front }, text),
  'prompts/.github/prompts/a.prompt.md': (text, front) => fenced({ mode: 'agent', ...front }, text),
}

/**
 * What whoever sends the prompt obeys, too, is no word about it, as what is sent differs: the engine that fills a template, and the most that an
 * answer may have.
 */
const OBEYED = /^template(?:_?format)?$|max\w*tokens$/i
const isObeyed = (said: unknown): boolean =>
  typeof said === 'object' &&
  said !== null &&
  Object.entries(said).some(([key, value]) => OBEYED.test(key) || isObeyed(value))

/** A size that only the estimate for an unknown model has is no size that a known one, whose tokens are counted, has to have. */
function isOfEstimate(rules: Config): boolean {
  const said = JSON.stringify(rules)
  return said.includes('"house"') && /"(?:max|rate_limit)"/.test(said)
}

/** One thing that a file says of itself: several keys that belong together, or any key that its format reads, with any value. */
function saidIn(path: string): fc.Arbitrary<Config> {
  const all = askedKeys(path, formats[path] as (typeof formats)[string])
  const keys = all.filter(chain => !chain.some(key => OBEYED.test(key)))
  const any = fc
    .tuple(fc.constantFrom(...keys), fc.constantFrom(...values))
    .map(([chain, value]) => nested(chain, value) as Config)
  return fc.oneof(fc.constantFrom(...frontMatter.filter(each => !isObeyed(each))), any)
}

const piece = fc.constantFrom(
  words(30),
  '{{ topic }}',
  '{{ user.name }}',
  `{% if vip %}${words(25)}{% else %}no{% endif %}`,
  `{% for one in list %}${words(3)}{{ one }}{% endfor %}`,
  '{% include "lib/part.txt" %}',
  `{{#if vip}}${words(25)}{{else}}no{{/if}}`,
)
const declaration = fc.constantFrom(...Object.values(declarations).flat())
const limits = fc.constantFrom<Config>(
  {},
  { limits: { each_prompt: { fail_above: { tokens: '20%', usd: '20%' } } } },
  { limits: { each_prompt: { fail_above: {} }, all_prompts: { fail_above: { tokens: '10%', usd_per_month: 1 } } } },
  { limits: { each_prompt: { fail_above: {}, max: { tokens: 250 } } } },
  { limits: { groups: [{ folder: 'prompts', fail_above: { tokens: '10%' } }] } },
  {
    defaults: { model: 'gpt-4.1', peak_calls_per_minute: 10 },
    limits: {
      each_prompt: { fail_above: {} },
      groups: [{ folder: 'prompts', rate_limit: { tokens_per_minute: 2500 } }],
    },
  },
)
const beside: Files = {
  'prompts/b.md': words(5),
  'lib/part.txt': words(20),
  'stub/lib/part.txt': 'x',
  'results.csv': 'prompt,passed,total\nprompts/a.j2,90,100\n',
  'loose-policy.yml': 'limits: { each_prompt: { fail_above: { tokens: 900% } } }\n',
  'prices.json': priceList(1000),
  'usage.yml': recorded(1_000_000),
}
/** What other files of the head say of its prompts. */
const saidBeside: readonly Files[] = [
  { 'prices.json': priceList(0.0001) },
  { 'usage.yml': recorded(1) },
  { 'results.csv': 'prompt,passed,total\nprompts/a.j2,100,100\n' },
  { 'loose-policy.yml': 'enforce: report\n' },
  { 'litellm.yaml': 'model_list: [{ model_name: gpt-4.1, litellm_params: { model: gpt-4.1-nano } }]\n' },
  { 'litellm.yaml': 'model_list: [{ model_name: house, litellm_params: { model: gpt-4.1-nano } }]\n' },
  { 'prompts/lib/part.txt': 'x' },
  { CODEOWNERS: '* @acme/other\n' },
  { '.gitattributes': '* export-ignore linguist-generated -diff\n', '.gitignore': '*\n' },
  { 'prompts/b.prompty': '---\nname: b\nsample: { topic: x }\n---\nsystem:\n{{topic}}' },
]

function priceList(usd: number): string {
  const models = { openai: { 'gpt-4.1': { input: usd, output: usd } } }
  return JSON.stringify({ 'promptcost-prices': 1, source: 'models.dev', as_of: '2026-09-20', models })
}

function recorded(calls: number): string {
  const [prompt, model, service, month] = ['prompts/a.j2', 'gpt-4.1', 'standard', '2026-10'] as const
  const [input, output, none] = [{ mean: 900 }, { mean: 100 }, { mean: 0 }]
  const counts = { calls, errors: 0, outcomes: {}, input, cached: none, written: none, output, usd: undefined }
  return writeUsage({ from: '2026-10-01', to: '2026-10-31', rows: [{ prompt, model, service, month, ...counts }] })
}

describe('no declaration in the config, in the file or beside it turns a failing verdict green, for any key of either', () => {
  test.each(Object.entries(formats))('%s', async (path, write) => {
    const said = saidIn(path)
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.array(piece, { minLength: 1, maxLength: 3 }),
        limits,
        fc.array(declaration, { maxLength: 2 }),
        fc.array(fc.tuple(declaration, fc.boolean()), { maxLength: 3 }),
        fc.option(said, { nil: undefined, freq: 1 }),
        fc.array(said, { maxLength: 3 }),
        fc.array(fc.constantFrom(...saidBeside), { maxLength: 1 }),
        fc.boolean(),
        async (text, grown, limited, atBase, atHead, before, fronts, files, isMoved) => {
          fc.pre(atHead.length + fronts.length + files.length > 0)
          const plain = { defaults: { model: 'gpt-4.1' }, prompts: [{ files: 'prompts/**' }], ...limited }
          const rules = atBase.reduce((config, said) => merged(config, said) as Config, plain as Config)
          const own = atHead.reduce(
            (config, [said, isApart]) => (isApart ? appended(config, said) : (merged(config, said) as Config)),
            rules,
          )
          fc.pre(!isOfEstimate(rules))
          const long = [...text, ...grown].join('\n')
          const front = fronts.reduce<Config | undefined>((all, each) => merged(all ?? {}, each) as Config, before)
          const base = { ...beside, 'promptcost.yml': JSON.stringify(rules), [path]: write(text.join('\n'), before) }
          const { [path]: _, ...rest } = base
          const there = isMoved ? path.replace('prompts/', 'prompts/moved/') : path
          const head = { ...rest, [there]: write(long, before) }
          fc.pre((await verdictOf(base, head)) === 'fail')
          const [added = {}] = files
          const declared = { ...head, ...added, [there]: write(long, front), 'promptcost.yml': JSON.stringify(own) }
          expect(await verdictOf(base, declared)).not.toMatch(/pass|warn/)
        },
      ),
      { numRuns: sized(100, 3) },
    )
  })
})
