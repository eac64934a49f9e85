import type { Breach } from '../model/limit-findings.ts'
import type { Floor } from '../model/limits/floors.ts'
import { levels } from '../model/limits/levels.ts'
import type { Amount, Measured, Subject, Unit } from '../model/limits/limit.ts'
import { type LimitName, type LimitUnit, limitNames, unitNames, units } from '../model/limits/limits.ts'
import type { Limits } from '../model/limits/rules.ts'
import { shift } from '../money/decimal.ts'
import { type End, isNoise } from './growth.ts'

/** A limit and the number to compare with it, in whole units so that equality can pass. */
interface Comparison {
  unit: LimitUnit
  /** Where the limit is on what there is: what the change adds to it, and what was there. */
  grown: Measured | undefined
  /** Where the limit is on growth since an earlier revision: what of that the change adds. */
  recent: Measured | undefined
  /** Where only increases count: the change with savings set off. */
  net: Measured | undefined
  /** Whether it is a share of a budget. */
  isShare: boolean
  limit: string
  measured: Measured
  /** The most that passes, in the units of `measured`. */
  most: bigint
  isOver(end: End): boolean
  toDecimal(actual: bigint): string
}

/**
 * Compares growth or size with limits. A limit to fail at is broken when the low end of the growth breaks it; where only the
 * high end does, that is a warning. A limit to warn at looks at the expected growth. What is over a limit on what there is fails
 * only where the change makes it more.
 * @param floor growth that is noise, which no percentage applies to
 * @returns the broken limits, the weightiest first
 */
export function measureAgainst(limits: Limits, subject: Subject, floor: Floor): Breach[] {
  const breaches: Breach[] = []
  const at = (severity: Breach['severity']) => limits.filter(({ level }) => levels[level].severity === severity)
  for (const comparison of compare(at('fail'), subject, floor)) {
    if (!comparison.isOver(doubtOf(comparison, 'high'))) continue
    const more = comparison.grown ?? comparison.recent
    const isMore = more === undefined || more.actual.low > 0n
    breaches.push(toBreach(comparison, comparison.isOver('low') && isMore ? 'fail' : 'warn', floor))
  }
  for (const comparison of compare(at('warn'), subject, floor)) {
    if (breaches.some(({ unit }) => unit === comparison.unit) || !comparison.isOver(doubtOf(comparison, 'expected')))
      continue
    const more = comparison.grown ?? comparison.recent
    if (more !== undefined && more.actual.expected <= 0n) continue
    breaches.push(toBreach(comparison, 'warn', floor))
  }
  return breaches.sort(byWeight)
}

/** The end that has to be over a limit for anything to be said. */
const doubtOf = ({ unit }: Comparison, end: End): End => ((units[unit] as Unit).onlyBeyondDoubt ? 'low' : end)

/** Failures first, then by rank. */
export function byWeight(a: Breach, b: Breach): number {
  if (a.severity !== b.severity) return a.severity === 'fail' ? -1 : 1
  return units[a.unit].rank - units[b.unit].rank
}

function compare(limits: Limits, subject: Subject, floor: Floor): Comparison[] {
  // The same words cost more at one model than at another; text that is noise in tokens is noise in USD as well.
  const isLittleText = (end: End) => subject.text !== undefined && subject.text[end] <= floor.tokens
  return limits.flatMap(({ limit, amount, written }) =>
    unitsOf[limit].flatMap(name => {
      const { form, floor: noise, measure } = units[name]
      const measured = measure(subject)
      if (measured === undefined) return []
      const excused = (end: End) =>
        noise !== 'none' && (isNoise(subject.percents, floor, end, noise) || isLittleText(end))
      const compared = forms[form](name, amount, measured, excused)
      return compared
        ? [
            {
              ...compared,
              grown: subject.grown && measure(subject.grown),
              recent: subject.recent && measure(subject.recent),
              net: subject.net && measure(subject.net),
              isShare: written !== undefined,
            },
          ]
        : []
    }),
  )
}

const unitsOf = Object.fromEntries(
  limitNames.map(limit => [limit, unitNames.filter(name => units[name].limit === limit)]),
) as Record<LimitName, LimitUnit[]>

type Compare = (
  unit: LimitUnit,
  limit: Amount,
  measured: Measured,
  isNoise: (end: End) => boolean,
) => Omit<Comparison, 'grown' | 'recent' | 'net' | 'isShare'> | undefined

const forms: Record<(typeof units)[LimitUnit]['form'], Compare> = {
  amount(unit, limit, measured) {
    if (!('amount' in limit)) return undefined
    const { actual, decimals } = measured
    const most = millionths(limit.amount) * 10n ** BigInt(decimals)
    return {
      unit,
      limit: plain(limit.amount),
      measured,
      most: most / 1_000_000n,
      isOver: end => actual[end] * 1_000_000n > most,
      toDecimal: value => shift(value, decimals),
    }
  },

  /** P % is broken when 100 x (head - base) > P x base, so that equality passes. */
  percent(unit, limit, measured, isNoise) {
    const { actual, of } = measured
    if (!('percent' in limit) || of <= 0n) return undefined
    const most = millionths(limit.percent) * of
    return {
      unit,
      limit: plain(limit.percent),
      measured,
      most: most / 100_000_000n,
      isOver: end => actual[end] * 100_000_000n > most && !isNoise(end),
      toDecimal: value => shift((value * 1_000_000n) / of, 4),
    }
  },

  /** Growth from nothing is more than any percentage: what was free and costs something breaks a limit in per cent. */
  'from-nothing'(unit, limit, measured, isNoise) {
    const { actual, of, decimals } = measured
    if (!('percent' in limit) || of !== 0n) return undefined
    return {
      unit,
      limit: plain(limit.percent),
      measured,
      most: 0n,
      isOver: end => actual[end] > 0n && !isNoise(end),
      toDecimal: value => shift(value, decimals),
    }
  },
}

function toBreach(
  { unit, limit, measured, most, grown, recent, net, isShare, toDecimal }: Comparison,
  severity: Breach['severity'],
  floor: Floor,
): Breach {
  const { low, expected, high } = measured.actual
  return {
    unit,
    limit,
    severity,
    actual: { low: toDecimal(low), expected: toDecimal(expected), high: toDecimal(high) },
    ...(severity === 'fail' && { over: overBy({ unit, measured, most, grown, recent }, floor) }),
    ...(isShare && { atRisk: true }),
    ...(grown && { was: toDecimal(grown.of) }),
    ...(net && net.actual.expected !== expected && { net: toDecimal(net.actual.expected) }),
  }
}

/** How much less would pass, in tokens or USD: what was over a cap already passes as it was, and growth that is noise passes too. */
function overBy(
  { unit, measured, most, grown, recent }: Pick<Comparison, 'unit' | 'measured' | 'most' | 'grown' | 'recent'>,
  floor: Floor,
): string {
  const { actual, decimals } = measured
  const noise = units[unit].floor === 'tokens' ? BigInt(floor.tokens) : 0n
  const before = grown?.of ?? (recent && actual.expected - recent.actual.expected) ?? 0n
  const passes = [most, noise, before].reduce((one, other) => (other > one ? other : one))
  return shift(actual.expected - passes, decimals)
}

const millionths = (value: number): bigint => BigInt(Math.round(value * 1e6))

/** A number of the config without an exponent. */
function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(6).replace(/0+$/, '').replace(/\.$/, '')
}
