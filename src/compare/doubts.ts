import type { Change, Costed } from '../model/change.ts'
import { type DoubtName, type Doubts, doubtNames } from '../model/doubts.ts'
import type { Range, Usd } from '../model/quantity.ts'

/**
 * By how much a difference in cost may be less or more than expected, and why: the counts are estimates, branches and slots may send less or
 * more, nobody says how often the cache is hit, or answers are longer or shorter than on average. USD per call.
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

/** From the least to the most of some amounts, with what is expected, nothing, between them. */
function spanOf(amounts: readonly Usd[]): { low: Usd; high: Usd } {
  return amounts.reduce(({ low, high }, usd) => ({ low: usd < low ? usd : low, high: usd > high ? usd : high }), {
    low: 0n,
    high: 0n,
  })
}

/** What a side's input costs more where branches, loops and slots send least or most. */
function inputAt(side: Costed | undefined, end: 'low' | 'high'): Usd {
  const { expected, [end]: tokens } = side?.own.total ?? ({ low: 0, expected: 0, high: 0 } satisfies Range)
  if (!side?.cost || expected === 0) return 0n
  return (BigInt(tokens - expected) * side.cost.input) / BigInt(expected)
}

/** What a side's output costs more where it is such a share longer. */
function outputAt(side: Costed | undefined, share: number): Usd {
  return ((side?.cost?.output ?? 0n) * BigInt(Math.round(share * 1000))) / 1000n
}

/** The doubts of several changes together, per month where volumes are known, else per call. Of each kind all err alike. */
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
