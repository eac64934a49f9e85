import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import { type Files, folder } from '../../git.ts'

const config = (more: string, limits = 'fail_above: { usd_per_month: 100 }') => `
prompts: [{ files: "p*.{md,json}", model: gpt-4.1, calls_per_month: 1000000, output_tokens: 0${more} }]
limits: { each_prompt: { ${limits} } }
`
const words = (count: number) => 'word '.repeat(count)
const side = (more: string, text: string, limits?: string): Files => ({
  'promptcost.yml': config(more, limits),
  'p.md': text,
})

async function reportOf(base: Files, head: Files) {
  return check({ sides: { kind: 'directories', base: folder(base), head: folder(head) }, config: {} })
}
type Report = Awaited<ReturnType<typeof reportOf>>
const monthOf = ({ changes: [change] }: Report) => change?.usdPerMonth
const effectsOf = ({ changes: [change] }: Report) => change?.effects.map(({ part, usd }) => [part, usd])
const kinds = ({ findings }: Report) => findings.map(({ kind }) => kind)

describe('the service that requests ask for', () => {
  test('prices them: batch is half of the standard price', async () => {
    const [standard, batch] = [side('', words(100)), side(', service: batch', words(100))]
    expect(monthOf(await reportOf(standard, standard))?.head).toBe('202')
    expect(monthOf(await reportOf(batch, batch))?.head).toBe('101')
  })

  test('is an effect of its own when it changes, and with others they add up to the difference', async () => {
    const alone = await reportOf(side('', words(100)), side(', service: batch', words(100)))
    expect(effectsOf(alone)).toEqual([['service', '-0.101']])
    expect(alone.verdict).toBe('pass')
    const dearer = await reportOf(side(', service: batch', words(100)), side(', service: priority', words(200)))
    // 100 tokens more at the mean of 1.00 and 3.50; 2.50 more on the mean of 101 and 201 tokens.
    expect(effectsOf(dearer)).toEqual([
      ['text', '0.225'],
      ['service', '0.3775'],
    ])
    expect(monthOf(dearer)?.delta.expected).toBe('602.5')
    expect(dearer.verdict).toBe('fail')
  })

  test('swapping the sides negates every effect', async () => {
    const [one, other] = [side(', service: flex', words(50)), side(', service: batch', words(170))]
    one['promptcost.yml'] = String(one['promptcost.yml']).replace('gpt-4.1', 'o3')
    const [there, back] = [await reportOf(one, other), await reportOf(other, one)]
    const negated = effectsOf(back)?.map(([part, usd]) => [part, String(-Number(usd))])
    expect(effectsOf(there)?.map(([part, usd]) => [part, String(Number(usd))])).toEqual(negated)
  })

  test('does not pay for text: a cheaper one hides no growth that breaks a limit', async () => {
    const base = side('', words(100))
    const head = side(', service: batch', words(180))
    const report = await reportOf(base, head)
    expect(monthOf(report)?.delta.expected).toBe('160')
    expect(report.verdict).toBe('fail')
    expect(report.findings.find(({ kind }) => kind === 'judged-otherwise')).toMatchObject({ what: 'base-service' })
  })

  test('that costs more counts as it is', async () => {
    const report = await reportOf(side('', words(100)), side(', service: priority', words(100)))
    expect(monthOf(report)?.delta.expected).toBe('151.5')
    expect([report.verdict, kinds(report).includes('judged-otherwise')]).toEqual(['fail', false])
  })

  test('leaving it out of the config, or the file out of its entries, makes nothing cheaper', async () => {
    const report = await reportOf(side(', service: priority', words(100)), {
      'promptcost.yml': 'prompts: [{ files: other.md }]',
      'p.md': words(140),
      'other.md': 'x',
    })
    expect(report.changes.find(({ id }) => id === 'p.md')?.usdPerMonth?.base).toBe('353.5')
  })
})

describe('a service in a request', () => {
  const request = (fields: object, model = 'gpt-4.1') =>
    JSON.stringify({ model, messages: [{ role: 'user', content: words(100) }], ...fields })
  const files = (fields: object, model?: string): Files => ({
    'promptcost.yml': config('').replace('model: gpt-4.1, ', ''),
    'p.json': request(fields, model),
  })
  const headOf = async (fields: object, model?: string) => {
    const report = await reportOf(files({}, model), files(fields, model))
    return { usd: monthOf(report)?.head, kinds: kinds(report), report }
  }

  test.each([
    ['gpt-4.1', { service_tier: 'default' }, 216],
    ['gpt-4.1', { service_tier: 'priority' }, 378],
    ['o3', { service_tier: 'flex' }, 107],
    ['claude-opus-4-8', { max_tokens: 9, service_tier: 'standard_only' }, undefined],
    ['gemini-3.5-flash', { service_tier: 'flex' }, undefined],
  ] as const)('%s %j is priced, also where the prompt is new', async (model, fields, usd) => {
    const found = await headOf(fields, model)
    expect(found.usd).not.toBeUndefined()
    if (usd !== undefined) expect(Number(found.usd)).toBe(usd)
    expect(found.kinds).not.toContain('price-modifier')
    const { 'p.json': _, ...without } = files({}, model)
    expect(kinds(await reportOf(without, files(fields, model)))).not.toContain('price-modifier')
  })

  test('that the account decides is priced as the standard one, with a warning', async () => {
    const found = await headOf({ service_tier: 'auto' })
    expect(found.usd).toBe('216')
    expect(found.kinds).toContain('price-modifier')
  })

  test.each([
    ['gpt-4.1', { service_tier: 'scale' }, 'other'],
    ['gpt-4.1', { service_tier: 'flex' }, 'flex'],
    ['claude-sonnet-4-5', { max_tokens: 9, speed: 'fast' }, 'fast'],
    ['gemini-2.5-flash', { service_tier: 'priority' }, 'priority'],
  ] as const)(
    '%s %j has no known price, and is never taken for the standard service',
    async (model, fields, service) => {
      const { usd, report } = await headOf(fields, model)
      expect(usd).toBeUndefined()
      expect(report.findings.find(({ kind }) => kind === 'unpriced')).toMatchObject({ service, severity: 'warn' })
    },
  )

  test('fast costs twice as much where its maker says so', async () => {
    const fields = { max_tokens: 9 }
    const [slow, fast] = [
      await headOf(fields, 'claude-opus-5'),
      await headOf({ ...fields, speed: 'fast' }, 'claude-opus-5'),
    ]
    expect(Number(fast.usd)).toBe(2 * Number(slow.usd))
  })
})

describe('where Anthropic computes', () => {
  const request = (geo: string | undefined, text: string, more: object = {}) => ({
    'promptcost.yml': config(''),
    'p.json': JSON.stringify({
      model: 'claude-opus-4-8',
      messages: [{ role: 'user', content: text }],
      ...(geo && { inference_geo: geo }),
      ...more,
    }),
  })
  const perCall = ({ changes: [change] }: Report) => change?.usdPerThousandCalls?.head

  test('in the United States alone costs a tenth more, and elsewhere nothing', async () => {
    const [anywhere, us, global] = [undefined, 'us', 'global'].map(geo => request(geo, words(1000)))
    const costs = [anywhere, us, global].map(async each => Number(perCall(await reportOf(each ?? {}, each ?? {}))))
    const [one = 0, inUs = 0, other = 0] = await Promise.all(costs)
    expect(inUs / one).toBeCloseTo(1.1, 9)
    expect(other).toBe(one)
    expect(effectsOf(await reportOf(request(undefined, 'Hi'), request('us', 'Hi')))?.map(([part]) => part)).toEqual([
      'service',
    ])
  })

  test('is no price together with another service, and cannot pay for text', async () => {
    const fast = request('us', 'Hi', { speed: 'fast' })
    expect(kinds(await reportOf(fast, fast))).toContain('unpriced')
    const grown = await reportOf(request('us', words(1000)), request(undefined, words(1080)))
    expect(kinds(grown)).toContain('judged-otherwise')
  })
})
