import type { Sum } from '../model/change.ts'
import type { Range } from '../model/quantity.ts'

/** Adds differences up. Money is summed over those that have it, so that unpriced is never taken for zero. */
export function sum(changes: readonly Sum[]): Sum {
  return { tokens: sumTokens(changes), usd: sumUsd(changes, 'usd'), usdPerMonth: sumUsd(changes, 'usdPerMonth') }
}

function sumTokens(changes: readonly Sum[]): Sum['tokens'] {
  let [base, head, expected, off] = [0, 0, 0, 0]
  for (const { tokens } of changes) {
    base += tokens.base
    head += tokens.head
    expected += tokens.delta.expected
    off += signedOff(tokens.delta)
  }
  return { base, head, delta: { low: expected - Math.abs(off), expected, high: expected + Math.abs(off) } }
}

/**
 * How far an estimate may be off, with the sign of what is estimated: one tokenizer errs in one direction, so that what it
 * counts too much of growth it counts too much of a saving, and the band of a sum is that of the net.
 */
function signedOff({ expected, high }: Range): number {
  return expected < 0 ? expected - high : high - expected
}

function sumUsd(changes: readonly Sum[], key: 'usd' | 'usdPerMonth'): Sum['usd'] {
  let known = false
  let [base, head, expected, off, less, more] = [0n, 0n, 0n, 0n, 0n, 0n]
  for (const change of changes) {
    const amount = change[key]
    if (amount === undefined) continue
    known = true
    const { low, expected: usual, high } = amount.delta
    base += amount.base
    head += amount.head
    if (usual === 0n && high === 0n && low === 0n) continue
    const [below, above] = [usual - low, high - usual]
    const both = below < above ? below : above
    expected += usual
    off += usual < 0n ? -both : both
    // What is doubtful at one end only, such as a hit rate that is guessed, says nothing of the other.
    less += below - both
    more += above - both
  }
  if (!known) return undefined
  const half = off < 0n ? -off : off
  return { base, head, delta: { low: expected - half - less, expected, high: expected + half + more } }
}
