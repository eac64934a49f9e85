import type { Costed } from '../model/change.ts'
import type { Measurement } from '../model/measurement.ts'
import { allCalls } from '../model/model.ts'
import type { Range, Usd } from '../model/quantity.ts'

/** A number and how far it may be off. */
export function widen(tokens: number, off: number): Range {
  return { low: tokens - off, expected: tokens, high: tokens + off }
}

/** The same for money. */
export function widenUsd(usd: Usd, off: Usd): Range<Usd> {
  return { low: usd - off, expected: usd, high: usd + off }
}

/**
 * By how many tokens a difference may be off. What both sides have is off alike on both, so that of each kind of part only what one side
 * has more is uncertain; kinds err independently, so that their squares add up.
 */
export function offBetween(base: Measurement | undefined, head: Measurement | undefined): number {
  return Math.round(independent(base?.offs, head?.offs, 1, 1))
}

/** The same in money, at what a token costs on each side. */
export function usdOffBetween(base: Costed | undefined, head: Costed | undefined): Usd {
  const routed = (head ?? base)?.routed
  if (routed)
    return mean(routed.map(({ share }, i) => [share, usdOffBetween(base?.routed?.[i]?.side, head?.routed?.[i]?.side)]))
  return toUsd(independent(base?.own.offs, head?.own.offs, perToken(base), perToken(head)))
}

/** By how much money one side may be off. */
export function usdOff(side: Costed): Usd {
  if (side.routed) return mean(side.routed.map(({ share, side: one }) => [share, usdOff(one)]))
  return toUsd(side.own.off * perToken(side))
}

/** Of calls that are split among models; their tokenizers may all err in one direction. */
function mean(parts: readonly (readonly [share: number, off: Usd])[]): Usd {
  return parts.reduce((sum, [share, off]) => sum + BigInt(share) * off, 0n) / BigInt(allCalls)
}

function perToken(side: Costed | undefined): number {
  const tokens = side?.own.total.expected ?? 0
  return tokens > 0 ? Number(side?.cost?.input ?? 0n) / tokens : 0
}

const none: Measurement['offs'] = new Map()

function independent(
  base: Measurement['offs'] = none,
  head: Measurement['offs'] = none,
  baseRate: number,
  headRate: number,
): number {
  if (base.size === 0 && head.size === 0) return 0
  const kinds = new Set([...base.keys(), ...head.keys()])
  return Math.hypot(...[...kinds].map(kind => (head.get(kind) ?? 0) * headRate - (base.get(kind) ?? 0) * baseRate))
}

function toUsd(units: number): Usd {
  return BigInt(Math.round(Math.min(units, 1e300)))
}
