import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import type { Report } from '../../../src/model/report.ts'
import { folder } from '../../git.ts'
import { sized } from '../../size.ts'

type Files = Record<string, string>

async function judged(base: Files, head: Files): Promise<Report> {
  return check({ sides: { kind: 'directories', base: folder(base), head: folder(head) }, config: {} })
}

const config = (more = '') => `prompts:\n  - files: prompts/**\n    model: gpt-4.1\n${more}`
const words = (count: number) => 'sort the mail by its street '.repeat(count)
const otherwise = ({ findings }: Report) => findings.filter(({ kind }) => kind === 'judged-otherwise')

describe('what the head says of itself', () => {
  test('does not dilute growth by the size of a slot that only it declares', async () => {
    const base = { 'promptcost.yml': config(), 'prompts/a.j2': `${words(20)}{{ topic }}` }
    const head = {
      'promptcost.yml': config('    slots: { topic: { tokens: 90000 } }\n'),
      'prompts/a.j2': `${words(40)}{{ topic }}`,
    }
    const report = await judged(base, head)
    expect(report.verdict).toBe('fail')
    expect(otherwise(report)).toMatchObject([{ what: 'head-keys', keys: ['slots.topic'] }])
  })

  test('does not hide an include behind a syntax that only it declares', async () => {
    const text = `${words(10)}{% include "lib/part.txt" %}`
    const base = { 'promptcost.yml': config(), 'prompts/a.j2': text, 'lib/part.txt': words(1) }
    const head = { ...base, 'promptcost.yml': config('    syntax: none\n'), 'lib/part.txt': words(200) }
    expect((await judged(base, head)).verdict).toBe('fail')
  })

  test('does not pay for growth with a shorter sample in the file', async () => {
    const prompty = (sample: string, text: string) =>
      `---\nname: a\nmodel: { api: chat, configuration: { azure_deployment: gpt-4.1 } }\nsample: { letter: "${sample}" }\n---\nsystem:\n${text}\nuser:\n{{letter}}\n`
    const base = { 'promptcost.yml': config(), 'prompts/a.prompty': prompty(words(100), words(40)) }
    const head = { 'promptcost.yml': config(), 'prompts/a.prompty': prompty('hi', words(80)) }
    const report = await judged(base, head)
    expect(report.verdict).toBe('fail')
    expect(otherwise(report)).toHaveLength(1)
  })

  test('is no growth where it only gives a slot another sample, in whatever file', async () => {
    const prompty = (sample: string) =>
      `---\nname: a\nmodel: { api: chat, configuration: { azure_deployment: gpt-4.1 } }\nsample: { ${sample} }\n---\nsystem:\n${words(40)}\nuser:\n{{letter}}{{topic}}\n`
    const tried = (letter: string) =>
      `prompts: ["Sort this letter: {{letter}}"]\nproviders: ["openai:gpt-4.1"]\ntests: [{ vars: { letter: "${letter}" } }]\n`
    const sides = (own: string, letter: string) => ({
      'promptcost.yml': 'prompts: [{ files: ["prompts/**", "*.yaml"] }]\n',
      'prompts/a.prompty': prompty(own),
      'promptfooconfig.yaml': tried(letter),
    })
    const report = await judged(
      sides('letter: hi', 'hi'),
      sides(`letter: ${words(90)}, topic: ${words(80)}`, words(95)),
    )
    expect([report.verdict, otherwise(report)]).toEqual(['pass', []])
    expect(report.changes.map(({ tokens }) => tokens.delta.expected)).toEqual([0, 0])
    expect(report.changes).toHaveLength(2)
    const told = report.findings.filter(({ kind }) => kind === 'samples-changed')
    expect(told).toMatchObject([
      { severity: 'info', at: { path: 'promptfooconfig.yaml' } },
      { severity: 'info', at: { path: 'prompts/a.prompty' } },
    ])
    const shorter = await judged(sides('letter: hi', 'hi'), sides('letter: hello', 'hello'))
    expect(shorter.findings.filter(({ kind }) => kind === 'samples-changed')).toEqual([])
  })

  test('counts the sample of a slot that only it has', async () => {
    const text = (slots: string, samples: string) =>
      `---\nname: a\nmodel: { api: chat }\nsample: { ${samples} }\n---\nsystem:\n${words(40)}${slots}\n`
    const report = await judged(
      { 'prompts/a.prompty': text('{{letter}}', 'letter: hi') },
      { 'prompts/a.prompty': text('{{letter}}{{topic}}', `letter: hi, topic: ${words(90)}`) },
    )
    expect(report.verdict).toBe('fail')
    expect(report.changes[0]?.tokens.delta.expected).toBeGreaterThan(85)
  })

  test('does not hide growth in the shorter arm of a branch that nothing decides', async () => {
    const text = (short: string) => `{% if vip %}${words(60)}{% else %}${short}{% endif %}`
    const base = { 'promptcost.yml': config(), 'prompts/a.j2': text('hi') }
    const head = { 'promptcost.yml': config(), 'prompts/a.j2': text(words(58)) }
    const report = await judged(base, head)
    expect(report.verdict).toBe('fail')
    expect(otherwise(report)).toMatchObject([{ what: 'every-arm', severity: 'warn' }])
  })

  test('is no warning where the stricter count breaks nothing either', async () => {
    const text = (short: string) => `{% if vip %}${words(60)}{% else %}${short}{% endif %}`
    const base = { 'promptcost.yml': config(), 'prompts/a.j2': text(words(50)) }
    const head = { 'promptcost.yml': config(), 'prompts/a.j2': text(words(52)) }
    const report = await judged(base, head)
    expect(report.verdict).toBe('pass')
    expect(otherwise(report)).toMatchObject([{ what: 'every-arm', severity: 'info' }])
  })

  test('is the change as it stands where every way of counting shrinks', async () => {
    const text = (rest: string) => `{% if vip %}${words(60)}{% else %}${words(40)}{% endif %}${rest}`
    const base = { 'promptcost.yml': config(), 'prompts/a.j2': text(words(9)) }
    const report = await judged(base, { ...base, 'prompts/a.j2': text(words(5)) })
    expect([report.verdict, otherwise(report)]).toEqual(['pass', []])
  })

  test('says nothing where a declaration of the head changes no growth', async () => {
    const base = { 'promptcost.yml': config(), 'prompts/a.j2': `${words(20)}{{ topic }}` }
    const head = { ...base, 'promptcost.yml': config('    slots: { topic: { tokens: 300 } }\n') }
    const report = await judged(base, head)
    expect(report.verdict).toBe('pass')
    expect(otherwise(report)).toEqual([])
  })

  test('does not make text cheaper by a model that only it names, also where each prompt stays within its limit', async () => {
    const limits = 'limits: { each_prompt: { fail_above: {} }, all_prompts: { fail_above: { usd_per_month: 900 } } }\n'
    const rules = config(`    calls_per_month: 1000000\n${limits}`)
    const base = {
      'promptcost.yml': rules,
      'prompts/a.md': words(100),
      'prompts/b.md': words(100),
    }
    const head = {
      'promptcost.yml': `${rules.replace('gpt-4.1', 'house')}models: { house: gpt-4.1-nano }\n`,
      'prompts/a.md': words(150),
      'prompts/b.md': words(150),
    }
    const report = await judged(base, head)
    expect(report.verdict).toBe('fail')
    expect(otherwise(report)).toMatchObject([{ what: 'base-models' }, { what: 'base-models' }])
  })

  test('hides nothing behind two of its words where each would show what the other hides', async () => {
    const prompty = (sample: string, text: string) =>
      `---\nname: a\nmodel: { api: chat, configuration: { azure_deployment: gpt-4.1 } }\nsample: { letter: "${sample}" }\n---\nsystem:\n${text}\nuser:\n{{letter}} {{topic}}\n`
    const base = { 'promptcost.yml': config(), 'prompts/a.prompty': prompty(words(100), words(40)) }
    const head = {
      'promptcost.yml': config('    slots: { topic: { tokens: 90000 } }\n'),
      'prompts/a.prompty': prompty('hi', words(80)),
    }
    const report = await judged(base, head)
    expect(report.verdict).toBe('fail')
    expect(otherwise(report).map(finding => finding.kind === 'judged-otherwise' && finding.what)).toEqual([
      'head-keys',
      'head-samples',
    ])
  })

  test('hides no arm behind a declaration that only it has', async () => {
    const text = (short: string) => `{% if vip %}${words(60)}{% else %}${short}{% endif %}`
    const base = { 'promptcost.yml': config(), 'prompts/a.j2': text('hi') }
    const head = { 'promptcost.yml': config('    slots: { vip: true }\n'), 'prompts/a.j2': text(words(58)) }
    expect((await judged(base, head)).verdict).toBe('fail')
  })

  test('is no news where a model that only it names sends the same text', async () => {
    const base = { 'promptcost.yml': config(), 'prompts/a.md': words(100) }
    const head = {
      'promptcost.yml': `${config().replace('gpt-4.1', 'house')}models: { house: gpt-4.1-nano }\n`,
      'prompts/a.md': `${words(100)} Thanks.`,
    }
    const report = await judged(base, head)
    expect(report.verdict).toBe('warn')
    expect(otherwise(report)).toEqual([])
    expect(report.changes[0]?.head?.model).toBe('house')
  })

  test('never turns a failing verdict green, whatever it declares', async () => {
    const piece = fc.constantFrom(
      words(30),
      '{{ topic }}',
      '{{ user.name }}',
      `{% if vip %}${words(25)}{% else %}no{% endif %}`,
      `{% for one in list %}${words(3)}{{ one }}{% endfor %}`,
    )
    const name = fc.constantFrom('topic', 'user', 'user.name', 'vip', 'list')
    const value = fc.constantFrom(
      '{ tokens: 0 }',
      '{ tokens: 50000 }',
      '{ sample: false }',
      '{ sample: "x" }',
      '{ sample: [] }',
    )
    const declared = fc.dictionary(name, value, { minKeys: 1, maxKeys: 4 })
    const syntax = fc.constantFrom('', '    syntax: none\n', '    syntax: liquid\n')
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.array(piece, { minLength: 1, maxLength: 3 }),
        declared,
        syntax,
        async (text, grown, slots, as) => {
          const base = {
            'promptcost.yml': config(),
            'prompts/a.j2': text.join('\n'),
            'prompts/b.j2': '{{ topic }} is short.',
          }
          const head = { ...base, 'prompts/a.j2': [...text, ...grown].join('\n') }
          const plain = await judged(base, head)
          fc.pre(plain.verdict === 'fail')
          const more = Object.entries(slots).map(([key, said]) => `      "${key}": ${said}\n`)
          const own = { ...head, 'promptcost.yml': config(`${as}    slots:\n${more.join('')}`) }
          expect((await judged(base, own)).verdict).toBe('fail')
        },
      ),
      { numRuns: sized(75, 8) },
    )
  })

  test('never turns a failing verdict green by models, prices, globs, includes, limits or front matter', async () => {
    const piece = fc.constantFrom(
      words(30),
      '{{ topic }}',
      '{% include "lib/part.txt" %}',
      `{% if vip %}${words(25)}{% else %}no{% endif %}`,
      `{% set p = "lib/part.txt" %}{% include p %}`,
    )
    const entry = fc.constantFrom('', '    exclude: prompts/a.j2\n', '    slots: { topic: { tokens: 90000 } }\n')
    const more = fc.subarray([
      'models: { house: gpt-4.1-nano }\n',
      'prices: { house: { base_model: gpt-4.1-nano, input: 0.001, output: 0.001 } }\n',
      'include_roots: [stub]\n',
      'enforce: report\n',
      'limits: { each_prompt: { fail_above: { tokens: 900% } } }\n',
    ])
    const files = fc.subarray<[string, string]>([
      ['prompts/lib/part.txt', 'x'],
      ['stub/lib/part.txt', 'x'],
      ['prompts/b.prompt', '---\ninput: { default: { topic: x, vip: false } }\n---\n{{topic}}'],
    ])
    const model = fc.constantFrom('gpt-4.1', 'house')
    const limits = fc.constantFrom('', 'limits: { each_prompt: { fail_above: { usd: 20% } } }\n')
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.array(piece, { minLength: 1, maxLength: 3 }),
        model,
        entry,
        more,
        files,
        limits,
        fc.boolean(),
        async (text, grown, named, said, declared, added, limited, isMapped) => {
          const mapped = isMapped && named === 'house' ? 'models: { house: gpt-4.1 }\n' : ''
          const configOf = (own: string, rest: string, model = named) =>
            `prompts:\n  - files: prompts/**\n    model: ${model}\n${own}${rest}`
          const base = {
            'promptcost.yml': configOf('', `${mapped}${limited}`),
            'prompts/a.j2': text.join('\n'),
            'prompts/b.prompt': '{{topic}}',
            'lib/part.txt': words(20),
          }
          const head = { ...base, 'prompts/a.j2': [...text, ...grown].join('\n'), 'lib/part.txt': words(25) }
          fc.pre((await judged(base, head)).verdict === 'fail')
          const config = configOf(said, declared.join(''), 'house')
          const own = { ...head, ...Object.fromEntries(added), 'promptcost.yml': config }
          expect((await judged(base, own)).verdict).toBe('fail')
        },
      ),
      { numRuns: sized(75, 15) },
    )
  })

  test('never turns a failing verdict green by groups, caps, budgets, tags, owners or CODEOWNERS', async () => {
    const limit = fc.constantFrom(
      'fail_above: { usd_per_month: 20 }',
      'fail_above: { tokens: 8% }',
      'max: { tokens: 450 }',
      'budget: { usd_per_month: 90 }',
    )
    const group = fc.constantFrom('tag: support', 'owner: acme/support', 'folder: prompts', 'model: gpt-4.1')
    const groupsOf = (groups: readonly (readonly [string, string])[]) =>
      `limits:\n  each_prompt: { fail_above: {}, max: { tokens: 500 } }\n  groups:\n${groups.map(([by, limits]) => `    - { ${by}, ${limits} }\n`).join('')}`
    const limits = fc
      .uniqueArray(fc.tuple(group, limit), { selector: ([by]) => by, minLength: 1, maxLength: 3 })
      .map(groupsOf)
    const entry = fc.constantFrom(
      '',
      '    tags: [other]\n',
      '    tags: []\n',
      '    owner: acme/other\n',
      '    calls_per_month: 1\n',
      '    owner: acme/other\n    tags: [support, other]\n',
    )
    const more = fc.constantFrom(
      '',
      'limits: {}\n',
      'limits: { groups: [] }\n',
      'limits: { each_prompt: { max: { tokens: 90000 } } }\n',
      'limits: { groups: [{ tag: support, budget: { usd_per_month: 90000 } }] }\n',
      'limits: { groups: [{ tag: support, max: { tokens: 90000 }, message: "go ahead" }] }\n',
    )
    const owners = fc.constantFrom('* @acme/other\n', '', '* @acme/support\n/prompts/ @acme/other\n')
    const said = fc.constantFrom('    tags: [support]\n', '    owner: acme/support\n', '')
    const place = fc.constantFrom('prompts/a.md', 'elsewhere/a.md')
    await fc.assert(
      fc.asyncProperty(
        limits,
        said,
        entry,
        more,
        owners,
        place,
        fc.integer({ min: 1, max: 20 }),
        async (limited, tagged, own, declared, code, path, grown) => {
          const configOf = (settings: string, rest: string) =>
            `prompts:\n  - files: '**/*.md'\n    model: gpt-4.1\n${/calls/.test(settings) ? '' : '    calls_per_month: 100000\n'}${settings}${rest}`
          const base = {
            'promptcost.yml': configOf(tagged, limited),
            CODEOWNERS: '* @acme/support\n',
            'prompts/a.md': words(70),
            'prompts/b.md': words(5),
          }
          const { 'prompts/a.md': _, ...rest } = base
          const text = words(70) + words(grown)
          fc.pre((await judged(base, { ...base, 'prompts/a.md': text })).verdict === 'fail')
          const head = { ...rest, [path]: text, 'promptcost.yml': configOf(own, declared), CODEOWNERS: code }
          expect((await judged(base, head)).verdict).toBe('fail')
        },
      ),
      { numRuns: sized(75, 12) },
    )
  })
})
