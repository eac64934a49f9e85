import { describe, expect, test } from 'vitest'
import { doubtsOf, sumDoubts } from '../../../src/compare/doubts.ts'
import type { Change } from '../../../src/model/change.ts'
import { changeOf } from './pairs.ts'

const none = { low: 0n, high: 0n }

describe('the doubt of a difference', () => {
  test('is none where all is exact, and where nothing changes', () => {
    expect(doubtsOf(changeOf({ tokens: 100 }, { tokens: 200 }))).toEqual({
      tokenizer: none,
      template: none,
      cache: none,
      usage: none,
    })
    const same = changeOf({ tokens: 100 }, { tokens: 100 })
    expect(doubtsOf({ ...same, base: same.head })).toBeUndefined()
  })

  test('is that of the tokenizer where counts are estimates', () => {
    const sure = { kind: 'estimate', band: 0.1 } as const
    const { tokenizer, template } = doubtsOf(changeOf({ tokens: 100, sure }, { tokens: 300, sure })) ?? {}
    // A tenth of 200 tokens at 2 USD per 1M.
    expect(tokenizer).toEqual({ low: -40_000_000n, high: 40_000_000n })
    expect(template).toEqual(none)
  })

  test('is that of the template where it may send less or more, less what the base may as well', () => {
    const head = { tokens: 300, range: { low: 250, high: 900 } }
    expect(doubtsOf(changeOf({ tokens: 100 }, head))?.template).toEqual({ low: -100_000_000n, high: 1_200_000_000n })
    const base = { tokens: 200, range: { low: 150, high: 800 } }
    expect(doubtsOf(changeOf(base, head))?.template).toEqual(none)
  })

  test('is that of the cache where nobody says how often calls hit', () => {
    const change = changeOf({ tokens: 100 }, { tokens: 100 })
    const costing = (side: Change['head'], none: bigint, most: bigint) =>
      side?.cost && { ...side, cost: { ...side.cost, cacheIf: { none, most } } }
    const broken = { ...change, base: costing(change.base, 5n, -80n), head: costing(change.head, 0n, 0n) }
    expect(doubtsOf(broken)?.cache).toEqual({ low: -5n, high: 80n })
  })

  test('is that of usage where a model is swapped, by the spread of recorded answers', () => {
    const swap = changeOf({ tokens: 100, model: 'm2' }, { tokens: 100, model: 'm1' }, { output: 50 })
    const spread = { ...swap, workload: { ...swap.workload, outputSpread: [-0.1, 1] } }
    // 50 tokens at 8.00 less 1.60 USD per 1M: a tenth less, or twice.
    expect(doubtsOf(spread)?.usage).toEqual({ low: -32_000_000n, high: 320_000_000n })
  })

  test('is summed by kind, per month where volumes are known', () => {
    const head = { tokens: 300, range: { low: 250, high: 900 } }
    const changes = [changeOf({ tokens: 100 }, head, { calls: 3 }), changeOf({ tokens: 100 }, head)]
    expect(sumDoubts(changes, true).template).toEqual({ low: -300_000_000n, high: 3_600_000_000n })
    expect(sumDoubts(changes, false).template).toEqual({ low: -200_000_000n, high: 2_400_000_000n })
  })
})
