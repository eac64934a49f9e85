import type { Sum } from '../model/change.ts'
import type { Amount, Floor, Thresholds } from '../model/config.ts'
import type { Breach, LimitUnit } from '../model/limit-findings.ts'
import type { Range } from '../model/quantity.ts'
import { shift, toDecimal } from '../money/decimal.ts'
import { type End, isNoise } from './growth.ts'

/** One limit with the number that is held against it, in whole units so that equality can pass. */
interface Held {
  unit: LimitUnit
  limit: string
  actual: Range<bigint>
  isOver(end: End): boolean
  toDecimal(actual: bigint): string
}

/** Share of a context window: what the request takes, of what fits. */
export interface Window {
  tokens: Range
  size: number
}

/**
 * Holds growth against limits. A limit to fail at is broken when the low end of the growth breaks it; where only the
 * high end does, that is a warning. A limit to warn at looks at the expected growth.
 * @param floor growth that is noise, which no percentage applies to; undefined where there is none
 * @returns the broken limits, the weightiest first
 */
export function measureAgainst(
  limits: { warn: Thresholds; fail: Thresholds },
  growth: Sum,
  floor: Floor | undefined,
  window: Window | undefined,
): Breach[] {
  const breaches: Breach[] = []
  for (const held of hold(limits.fail, growth, floor, window)) {
    if (held.isOver('high')) breaches.push(toBreach(held, held.isOver('low') ? 'fail' : 'warn'))
  }
  for (const held of hold(limits.warn, growth, floor, window)) {
    if (breaches.some(breach => breach.unit === held.unit) || !held.isOver('expected')) continue
    breaches.push(toBreach(held, 'warn'))
  }
  return breaches.sort(byWeight)
}

const units: LimitUnit[] = [
  'usd_per_month',
  'tokens',
  'tokens_percent',
  'usd_percent',
  'usd_from_free',
  'usd_per_month_percent',
  'context_window',
]

/** Failures first, then what says most. */
export function byWeight(a: Breach, b: Breach): number {
  const weight = ({ unit, severity }: Breach) => units.indexOf(unit) + (severity === 'fail' ? 0 : units.length)
  return weight(a) - weight(b)
}

function hold(limits: Thresholds, growth: Sum, floor: Floor | undefined, window: Window | undefined): Held[] {
  const { tokens, usd, usdPerMonth } = growth
  const noise = (of: 'tokens' | 'usd') => (end: End) => floor !== undefined && isNoise(growth, floor, end)[of]
  const held: (Held | undefined)[] = [
    usdPerMonth && amountOf(limits.usdPerMonth, 'usd_per_month', usdPerMonth.delta, 12),
    amountOf(limits.tokens, 'tokens', whole(tokens.delta), 0),
    percentOf(limits.tokens, 'tokens_percent', whole(tokens.delta), BigInt(tokens.base), noise('tokens')),
    usd && percentOf(limits.usd, 'usd_percent', usd.delta, usd.base, noise('usd')),
    usd && usd.base === 0n ? fromFree(limits.usd, usd.delta, noise('usd')) : undefined,
    usdPerMonth &&
      percentOf(limits.usdPerMonth, 'usd_per_month_percent', usdPerMonth.delta, usdPerMonth.base, noise('usd')),
    window && percentOf(limits.contextWindow, 'context_window', whole(window.tokens), BigInt(window.size), () => false),
  ]
  return held.filter(one => one !== undefined)
}

/** An absolute limit on a number whose units are 10^-decimals. */
function amountOf(
  limit: Amount | undefined,
  unit: LimitUnit,
  actual: Range<bigint>,
  decimals: number,
): Held | undefined {
  if (limit === undefined || !('amount' in limit)) return undefined
  const most = BigInt(Math.round(limit.amount * 1e6)) * 10n ** BigInt(decimals)
  return {
    unit,
    limit: plain(limit.amount),
    actual,
    isOver: end => actual[end] * 1_000_000n > most,
    toDecimal: value => shift(value, decimals),
  }
}

/** P % is broken when 100 x (head - base) > P x base, so that equality passes. */
function percentOf(
  limit: Amount | undefined,
  unit: LimitUnit,
  actual: Range<bigint>,
  of: bigint,
  isNoise: (end: End) => boolean,
): Held | undefined {
  if (limit === undefined || !('percent' in limit) || of <= 0n) return undefined
  const most = BigInt(Math.round(limit.percent * 1e6)) * of
  return {
    unit,
    limit: plain(limit.percent),
    actual,
    isOver: end => actual[end] * 100_000_000n > most && !isNoise(end),
    toDecimal: value => shift((value * 1_000_000n) / of, 4),
  }
}

/** Of nothing every growth is more than any percentage: what was free and costs something breaks a limit in per cent. Told per 1,000 calls. */
function fromFree(limit: Thresholds['usd'], perCall: Range<bigint>, isNoise: (end: End) => boolean): Held | undefined {
  if (limit === undefined) return undefined
  return {
    unit: 'usd_from_free',
    limit: plain(limit.percent),
    actual: perCall,
    isOver: end => perCall[end] > 0n && !isNoise(end),
    toDecimal: value => toDecimal(value * 1000n),
  }
}

function toBreach({ unit, limit, actual, toDecimal }: Held, severity: Breach['severity']): Breach {
  const { low, expected, high } = actual
  return {
    unit,
    limit,
    severity,
    actual: { low: toDecimal(low), expected: toDecimal(expected), high: toDecimal(high) },
  }
}

function whole({ low, expected, high }: Range): Range<bigint> {
  return { low: BigInt(low), expected: BigInt(expected), high: BigInt(high) }
}

/** A number of the config without an exponent. */
function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/0+$/, '').replace(/\.$/, '')
}
