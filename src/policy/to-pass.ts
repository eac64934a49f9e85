import type { Change } from '../model/change.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Breach } from '../model/limit-findings.ts'
import type { TakenOff } from '../model/limits/limit.ts'
import { limitOf, units } from '../model/limits/limits.ts'
import { fromDecimal, toDecimal } from '../money/decimal.ts'

type ToPass = Pick<FindingOf<'limit'>, 'toPass'>

/**
 * How many tokens fewer would pass if the text is the only cause, each priced like the average new token. Otherwise, by how
 * much the increase would have to be smaller.
 * @param noise tokens that may be added whatever they cost; undefined where something else costs more too
 */
export function toPassOne(breaches: readonly Breach[], change: Change, isText: boolean, noise?: number): ToPass {
  const needed = isText ? failing(breaches).map(breach => tokensOf(breach, change, noise)) : []
  const tokens = Math.max(0, ...needed.map(count => count ?? Number.POSITIVE_INFINITY))
  return tokens > 0 && tokens <= change.tokens.delta.expected ? { toPass: { tokens } } : lessOf(breaches)
}

/** For each broken limit, by how much its figure would have to be smaller to pass. */
function lessOf(breaches: readonly Breach[]): ToPass {
  const most: Record<TakenOff, bigint> = {
    tokens: 0n,
    usdPerMonth: 0n,
    usdPerThousandCalls: 0n,
    usdPerThousandSuccesses: 0n,
  }
  for (const { unit, over = '0' } of failing(breaches)) {
    const { toPass } = limitOf(units[unit].limit)
    if (toPass === undefined) return {}
    const amount = fromDecimal(over) * toPass.times
    if (amount > most[toPass.of]) most[toPass.of] = amount
  }
  const { tokens, ...money } = most
  const amounts = Object.entries(money).flatMap(([key, amount]) => (amount > 0n ? [[key, toDecimal(amount)]] : []))
  const toPass = { ...(tokens > 0n && { tokens: Number(toDecimal(tokens)) }), ...Object.fromEntries(amounts) }
  return Object.keys(toPass).length === 0 ? {} : { toPass }
}

/** By how much the growth of several prompts together, or their load at peak, would have to be smaller. */
export function toPassTogether(breaches: readonly Breach[]): ToPass {
  const isAtPeak = ({ unit }: Breach) => limitOf(units[unit].limit).needs === 'peak'
  const perMinute = failing(breaches).flatMap(breach =>
    breach.over !== undefined && isAtPeak(breach) ? [{ unit: breach.unit, less: breach.over }] : [],
  )
  const others = failing(breaches).filter(breach => !isAtPeak(breach))
  const { toPass } = lessOf(others)
  if (perMinute.length === 0 || (others.length > 0 && toPass === undefined)) return toPass ? { toPass } : {}
  return { toPass: { ...toPass, perMinute } }
}

/** Of prompts that share an edit, what all of them need. */
export function toPassAll(findings: readonly FindingOf<'limit'>[]): ToPass {
  const needed = findings.filter(({ severity }) => severity === 'fail').map(({ toPass }) => toPass)
  if (needed.length === 0 || needed.includes(undefined)) return { toPass: undefined }
  const most = (key: Exclude<TakenOff, 'tokens'>) => {
    const amounts = needed.flatMap(one => one?.[key] ?? []).sort((a, b) => Number(b) - Number(a))
    return amounts[0] === undefined ? {} : { [key]: amounts[0] }
  }
  const tokens = Math.max(0, ...needed.map(one => one?.tokens ?? 0))
  const money = { ...most('usdPerMonth'), ...most('usdPerThousandCalls'), ...most('usdPerThousandSuccesses') }
  return { toPass: { ...(tokens > 0 && { tokens }), ...money } }
}

const failing = (breaches: readonly Breach[]) => breaches.filter(({ severity }) => severity === 'fail')

function tokensOf(breach: Breach, change: Change, noise: number | undefined): number | undefined {
  const tokens = byPrice(breach, change)
  const isExcused = tokens !== undefined && noise !== undefined && units[breach.unit].floor !== 'none'
  return isExcused ? Math.min(tokens, change.tokens.delta.expected - noise) : tokens
}

function byPrice({ unit, over }: Breach, { tokens, usd, usdPerMonth }: Change): number | undefined {
  if (over === undefined) return undefined
  const { toPass } = limitOf(units[unit].limit)
  if (toPass?.of === 'tokens') return Number(over)
  // Which tokens less would keep the pass rate, nobody knows.
  if (toPass === undefined || toPass.of === 'usdPerThousandSuccesses') return undefined
  const delta = toPass.of === 'usdPerMonth' ? usdPerMonth?.delta.expected : usd && usd.delta.expected * 1000n
  const grown = BigInt(tokens.delta.expected)
  if (delta === undefined || delta <= 0n || grown <= 0n) return undefined
  return Number((fromDecimal(over) * toPass.times * grown + delta - 1n) / delta)
}
