import type { Change, Costed } from '../model/change.ts'
import { type DoubtName, type Doubts, doubtNames } from '../model/doubts.ts'
import type { Range, Usd } from '../model/quantity.ts'

/**
 * How much lower or higher than expected a difference in cost may be, and why: counts are estimates, branches and slots may send less or
 * more, the cache hit rate is unknown, or answers are longer or shorter than on average. USD per call.
 */
export function doubtsOf(change: Change): Doubts | undefined {
  const { base, head, usd, workload } = change
  if (!usd || base === head) return undefined
  const cache = spanOf(
    (['none', 'most'] as const).map(end => (head?.cost?.cacheIf?.[end] ?? 0n) - (base?.cost?.cacheIf?.[end] ?? 0n)),
  )
  const { low, expected, high } = usd.delta
  const counted = high - expected - cache.high
  return {
    tokenizer: { low: low - expected, high: counted > 0n ? counted : 0n },
    template: spanOf((['low', 'high'] as const).map(end => inputAt(head, end) - inputAt(base, end))),
    cache,
    usage: spanOf((workload.outputSpread ?? []).map(share => outputAt(head, share) - outputAt(base, share))),
  }
}

/** The range of some deviations and of 0, which is expected. */
function spanOf(amounts: readonly Usd[]): { low: Usd; high: Usd } {
  return amounts.reduce(({ low, high }, usd) => ({ low: usd < low ? usd : low, high: usd > high ? usd : high }), {
    low: 0n,
    high: 0n,
  })
}

/** By how much a side's input cost differs from the expected one if branches, loops and slots send least or most. */
function inputAt(side: Costed | undefined, end: 'low' | 'high'): Usd {
  const { expected, [end]: tokens } = side?.own.total ?? ({ low: 0, expected: 0, high: 0 } satisfies Range)
  if (!side?.cost || expected === 0) return 0n
  return (BigInt(tokens - expected) * side.cost.input) / BigInt(expected)
}

/** By how much a side's output cost rises if answers are longer by a share. */
function outputAt(side: Costed | undefined, share: number): Usd {
  return ((side?.cost?.output ?? 0n) * BigInt(Math.round(share * 1000))) / 1000n
}

/** The doubts of several changes together, per month if volumes are known, else per call. Errors of one kind are taken to go the same way, so they add up. */
export function sumDoubts(changes: readonly Change[], monthly: boolean): Doubts {
  const sum = Object.fromEntries(doubtNames.map(name => [name, { low: 0n, high: 0n }])) as unknown as {
    [D in DoubtName]: { low: Usd; high: Usd }
  }
  for (const change of changes) {
    const calls = monthly ? change.workload.callsPerMonth : 1
    const doubts = calls === undefined ? undefined : doubtsOf(change)
    if (!doubts) continue
    for (const name of doubtNames) {
      sum[name].low += doubts[name].low * BigInt(calls ?? 0)
      sum[name].high += doubts[name].high * BigInt(calls ?? 0)
    }
  }
  return sum
}
