import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sized } from '../../size.ts'
import { changeOf, flat } from './pairs.ts'

const usd = (amount: number) => BigInt(Math.round(amount * 1e12))

describe('explain', () => {
  test('growth of text alone is the part text of the cause tokens', () => {
    const change = changeOf({ tokens: 1240 }, { tokens: 1711 }, { calls: 400_000 }, () => flat(0.4))
    expect(change.tokens).toEqual({ base: 1240, head: 1711, delta: { low: 471, expected: 471, high: 471 } })
    expect(change.effects).toEqual([{ cause: 'tokens', part: 'text', usd: usd(471 * 0.4e-6), usdPerMonth: usd(75.36) }])
    expect(change.usdPerMonth?.delta.expected).toBe(usd(75.36))
    expect(change.cause).toMatchObject({ at: { path: 'a.md' }, what: ['text'], models: undefined })
  })

  test('a new prompt costs no less than nothing, however unsure its count is', () => {
    const { tokens, usd: amount } = changeOf(undefined, { tokens: 10, sure: { kind: 'estimate', band: 4 } })
    expect(tokens.delta).toEqual({ low: 0, expected: 10, high: 50 })
    expect(amount?.delta.low).toBe(0n)
  })

  test('a swapped model with the same text is the cause model, at the place that names it', () => {
    const change = changeOf(
      { tokens: 900, model: 'm2' },
      { tokens: 900, model: 'm1', modelAt: 'promptcost.yml' },
      { calls: 180_000, output: 220 },
    )
    expect(change.effects).toEqual([{ cause: 'model', part: 'model', usd: usd(0.002848), usdPerMonth: usd(512.64) }])
    expect(change.cause).toMatchObject({
      at: { path: 'promptcost.yml', line: 2 },
      what: ['model'],
      models: { base: 'm2', head: 'm1' },
    })
  })

  test('text and model changed together share what neither did alone, whichever came first', () => {
    const there = changeOf({ tokens: 100, model: 'm2' }, { tokens: 200, model: 'm1' })
    const back = changeOf({ tokens: 200, model: 'm1' }, { tokens: 100, model: 'm2' })
    const amounts = (change: typeof there) =>
      Object.fromEntries(change.effects.map(effect => [effect.part, effect.usd]))
    // 100 more tokens at the mean of 2.00 and 0.40; the rest is the model's.
    expect(amounts(there)).toEqual({ text: usd(100 * 1.2e-6), model: usd(200 * 2e-6 - 100 * 0.4e-6 - 100 * 1.2e-6) })
    expect(amounts(back)).toEqual({ text: -(amounts(there).text ?? 0n), model: -(amounts(there).model ?? 0n) })
  })

  test('crossing a price tier is an effect apart from the tokens that crossed it', () => {
    const change = changeOf({ tokens: 1000, model: 'tiered' }, { tokens: 1001, model: 'tiered' })
    expect(change.effects.map(({ part, usd }) => [part, usd])).toEqual([
      ['text', usd(1e-6)],
      ['tier', usd(1001 * 3e-6)],
    ])
    expect(change.cause?.what).toEqual(['text', 'tier'])
  })

  test('a raised cap on output costs what of the expected output it lets through', () => {
    const change = changeOf({ tokens: 10, maxOutput: 100 }, { tokens: 10, maxOutput: 4000 }, { output: 350 })
    expect(change.effects).toEqual([{ cause: 'tokens', part: 'output', usd: usd(250 * 8e-6), usdPerMonth: undefined }])
  })

  test('a prompt that came or went is all tokens', () => {
    expect(changeOf(undefined, { tokens: 50 }, { output: 10 }).effects).toEqual([
      { cause: 'tokens', part: 'text', usd: usd(50 * 2e-6 + 10 * 8e-6), usdPerMonth: undefined },
    ])
    expect(changeOf({ tokens: 50 }, undefined).effects).toEqual([
      { cause: 'tokens', part: 'text', usd: usd(-50 * 2e-6), usdPerMonth: undefined },
    ])
  })

  test('with one tokenizer the band of an estimate applies to the difference only', () => {
    const sure = { kind: 'estimate', band: 0.06 } as const
    const change = changeOf({ tokens: 1840, sure }, { tokens: 2200, sure })
    expect(change.tokens.delta).toEqual({ low: 338, expected: 360, high: 382 })
    expect(change.usd?.delta).toEqual({
      low: usd(360 * 2e-6 * 0.94),
      expected: usd(360 * 2e-6),
      high: usd(360 * 2e-6 * 1.06),
    })
  })

  test('with two tokenizers each errs for itself', () => {
    const estimate = { kind: 'estimate', band: 0.1 } as const
    const change = changeOf(
      { tokens: 1000, other: 1100, tokenizer: 'claude-3', sure: estimate, otherBand: 0 },
      { tokens: 1100, other: 1000, tokenizer: 'o200k_base' },
    )
    expect(change.tokens.delta).toEqual({ low: 0, expected: 0, high: 0 })
    expect(change.usd?.delta).toEqual({
      low: usd(1100 * 2e-6 - 1100 * 2e-6),
      expected: usd(100 * 2e-6),
      high: usd(1100 * 2e-6 - 900 * 2e-6),
    })
  })

  test('an unpriced side has no difference in USD, and no effects', () => {
    const change = changeOf({ tokens: 10 }, { tokens: 20, model: 'nobody knows' })
    expect(change).toMatchObject({
      usd: undefined,
      usdPerMonth: undefined,
      effects: [],
      tokens: { delta: { expected: 10 } },
    })
  })

  test('effects add up to the difference, to the last 1e-12 USD', () => {
    const tokens = fc.integer({ min: 0, max: 300_000 })
    const model = fc.constantFrom('m1', 'm2', 'tiered')
    const arbitrary = fc.record({
      tokens,
      other: tokens,
      model,
      maxOutput: fc.option(fc.integer({ min: 1, max: 9000 }), { nil: undefined }),
    })
    const sideOf = ({
      maxOutput,
      ...rest
    }: {
      tokens: number
      other: number
      model: string
      maxOutput: number | undefined
    }) => ({ ...rest, ...(maxOutput !== undefined && { maxOutput }) })
    fc.assert(
      fc.property(
        fc.option(arbitrary),
        fc.option(arbitrary),
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 5000 }),
        (base, head, calls, output) => {
          fc.pre(base !== null || head !== null)
          const change = changeOf(base ? sideOf(base) : undefined, head ? sideOf(head) : undefined, { calls, output })
          const sum = change.effects.reduce((total, effect) => total + effect.usd, 0n)
          const month = change.effects.reduce((total, effect) => total + (effect.usdPerMonth ?? 0n), 0n)
          expect(sum).toBe(change.usd?.delta.expected)
          expect(month).toBe(change.usdPerMonth?.delta.expected)
        },
      ),
      { numRuns: sized(500, 60) },
    )
  })
})
