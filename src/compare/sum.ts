import type { Sum } from '../model/change.ts'

/** Adds differences up. Money is summed over those that have it, so that unpriced is never taken for zero. */
export function sum(changes: readonly Sum[]): Sum {
  return {
    tokens: sumTokens(changes.map(change => change.tokens)),
    usd: sumUsd(changes.map(change => change.usd)),
    usdPerMonth: sumUsd(changes.map(change => change.usdPerMonth)),
  }
}

function sumTokens(amounts: readonly Sum['tokens'][]): Sum['tokens'] {
  const total = { base: 0, head: 0, delta: { low: 0, expected: 0, high: 0 } }
  for (const { base, head, delta } of amounts) {
    total.base += base
    total.head += head
    total.delta.low += delta.low
    total.delta.expected += delta.expected
    total.delta.high += delta.high
  }
  return total
}

function sumUsd(amounts: readonly Sum['usd'][]): Sum['usd'] {
  const known = amounts.filter(amount => amount !== undefined)
  if (known.length === 0) return undefined
  const total = { base: 0n, head: 0n, delta: { low: 0n, expected: 0n, high: 0n } }
  for (const { base, head, delta } of known) {
    total.base += base
    total.head += head
    total.delta.low += delta.low
    total.delta.expected += delta.expected
    total.delta.high += delta.high
  }
  return total
}
