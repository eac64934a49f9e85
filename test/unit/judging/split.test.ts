import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/judging/check.ts'
import type { Report } from '../../../src/model/report.ts'
import { run } from '../../command-line.ts'
import { folder } from '../../git.ts'
import { sized } from '../../size.ts'

const text = (lines: number) => 'Sort the letters by street and by number.\n'.repeat(lines)
const config = (entry: string, more = '') =>
  `prompts:\n  - files: prompts/**\n    calls_per_month: 1000\n    output_tokens: 100\n    ${entry}\n${more}`
const side = (entry: string, lines: number, more = '') =>
  folder({ 'promptcost.yml': config(entry, more), 'prompts/a.md': text(lines) })
const judged = (base: string, head: string): Promise<Report> =>
  check({ sides: { kind: 'directories', base, head }, config: {} })
const costOf = async (entry: string, lines: number) => {
  const { changes } = await judged(side(entry, lines), side(entry, lines))
  return Number(changes[0]?.usdPerThousandCalls?.head)
}

describe('calls that are split among models', () => {
  test('cost the weighted mean of what each model charges for its own count of tokens', async () => {
    const [dear, cheap] = [await costOf('model: gpt-4.1', 50), await costOf('model: claude-haiku-4-5', 50)]
    const mixed = await costOf('split: { gpt-4.1: 70%, claude-haiku-4-5: 30% }', 50)
    expect(mixed).toBeCloseTo(0.7 * dear + 0.3 * cheap, 9)
  })

  test('the order in which they are written is no change', async () => {
    const base = side('split: { gpt-4.1: 50%, gpt-4.1-mini: 50% }', 50)
    const head = side('split: { gpt-4.1-mini: 50%, gpt-4.1: 50% }', 50)
    const { verdict, changes } = await judged(base, head)
    expect([verdict, changes[0]?.state]).toEqual(['pass', 'unchanged'])
  })

  test('another split is a change of model, with its cost', async () => {
    const base = side('split: { gpt-4.1: 50%, gpt-4.1-mini: 50% }', 50)
    const head = side('split: { gpt-4.1: 90%, gpt-4.1-mini: 10% }', 50)
    const { causes, changes } = await judged(base, head)
    expect(causes[0]).toMatchObject({ what: ['model'], models: { head: 'gpt-4.1 90%, gpt-4.1-mini 10%' } })
    expect(changes[0]?.effects.map(({ cause }) => cause)).toEqual(['model'])
  })

  const limits = 'limits: { each_prompt: { fail_above: { usd: 20% } } }\n'

  test('a cheaper split does not pay for text, whoever declares it', async () => {
    const dear = 'split: { gpt-4.1: 90%, gpt-4.1-mini: 10% }'
    const cheap = 'split: { gpt-4.1: 10%, gpt-4.1-mini: 90% }'
    for (const [before, after] of [
      [dear, cheap],
      ['model: gpt-4.1', cheap],
      [dear, 'model: gpt-4.1-mini'],
    ] as const) {
      const report = await judged(side(before, 100, limits), side(after, 200, limits))
      expect(report.verdict).toBe('fail')
      expect(report.findings).toContainEqual(expect.objectContaining({ kind: 'judged-otherwise', what: 'base-split' }))
      expect((await judged(side(before, 100, limits), side(after, 100, limits))).verdict).toBe('pass')
    }
  })

  test('a model without a price leaves the prompt unpriced, and is named', async () => {
    const report = await judged(side('model: gpt-4.1', 10), side('split: { gpt-4.1: 50%, house-model: 50% }', 10))
    expect(report.findings).toContainEqual(expect.objectContaining({ kind: 'unpriced', model: 'house-model' }))
  })

  test.each([
    ['split: { gpt-4.1: 70%, gpt-4.1-mini: 20% }', 'must have shares that add up to 100%'],
    ['split: { gpt-4.1: 100% }', 'must be a mapping of 2 to 10 models'],
    ['split: gpt-4.1', 'must be a mapping of 2 to 10 models'],
    ['model: gpt-4.1\n    split: { gpt-4.1: 70%, gpt-4.1-mini: 30% }', 'has both "model" and "split"'],
  ])('%j is refused', async (entry, says) => {
    const { code, stderr } = await run(side(entry, 1), ['count'])
    expect(code).toBe(2)
    expect(stderr).toContain(says)
  })

  test('effects add up to the difference and swap their signs, for any two splits and texts', async () => {
    const models = ['gpt-4.1', 'gpt-4.1-mini', 'claude-haiku-4-5', 'gemini-2.5-flash', 'gpt-5']
    const entry = fc
      .tuple(fc.shuffledSubarray(models, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 49 }))
      .map(([names, share]) => {
        const [a, b, c] = names
        if (b === undefined) return `model: ${a}`
        const rest = c === undefined ? '' : `, ${c}: ${share}%`
        return `split: { ${a}: ${share}%, ${b}: ${c === undefined ? 100 - share : 100 - 2 * share}%${rest} }`
      })
    const cached = fc.constantFrom('', '\n    cache: { hit_rate: 60% }')
    await fc.assert(
      fc.asyncProperty(entry, entry, cached, fc.nat(300), fc.nat(300), async (one, other, cache, from, to) => {
        const [base, head] = [side(one + cache, from + 1), side(other + cache, to + 1)]
        const reports = [await judged(base, head), await judged(head, base)]
        const [there, back] = reports.map(({ changes }) => changes[0])
        const sum = there?.effects.reduce((total, { usd }) => total + Number(usd), 0)
        expect(sum).toBeCloseTo(Number(there?.usdPerThousandCalls?.delta.expected), 9)
        // What is judged at the base's split has the effects of that split.
        fc.pre(!reports.some(({ findings }) => findings.some(({ kind }) => kind === 'judged-otherwise')))
        const byPart = (effects: typeof there) =>
          Object.fromEntries((effects?.effects ?? []).map(({ part, usd }) => [part, Number(usd)]))
        const [forth, negated] = [byPart(there), byPart(back)]
        for (const part of new Set([...Object.keys(forth), ...Object.keys(negated)]))
          expect(forth[part] ?? 0).toBeCloseTo(-(negated[part] ?? 0), 6)
      }),
      { numRuns: sized(200, 20) },
    )
  })
})
