import type { Change } from '../model/change.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Breach } from '../model/limit-findings.ts'
import { type LimitName, limitOf, units } from '../model/limits/limits.ts'
import { fromDecimal } from '../money/decimal.ts'

type ToPass = Pick<FindingOf<'limit'>, 'toPass'>

/** Limits whose figures are tokens. */
const inTokens: ReadonlySet<LimitName> = new Set(['tokens', 'context_window'])

/**
 * How many tokens less would pass, where the text alone is the cause: a token costs what each of the new ones does.
 * @param noise tokens that may be added whatever they cost; undefined where something else costs more too
 */
export function toPassOne(breaches: readonly Breach[], change: Change, isText: boolean, noise?: number): ToPass {
  const needed = isText ? failing(breaches).map(breach => tokensOf(breach, change, noise)) : []
  if (needed.length === 0 || needed.includes(undefined)) return {}
  const tokens = Math.max(...needed.map(count => count ?? 0))
  return tokens > 0 && tokens <= change.tokens.delta.expected ? { toPass: { tokens } } : {}
}

/** What prompts together would have to grow less by, or send less of at peak. */
export function toPassTogether(breaches: readonly Breach[]): ToPass {
  const of = (isOurs: (limit: LimitName) => boolean) =>
    failing(breaches).flatMap(({ unit, over }) => (over !== undefined && isOurs(units[unit].limit) ? [over] : []))
  const [tokens, money] = [of(limit => inTokens.has(limit)), of(limit => limit === 'usd_per_month')]
  const most = (amounts: string[]) => amounts.toSorted((a, b) => Number(b) - Number(a))[0]
  const perMinute = failing(breaches).flatMap(({ unit, over }) =>
    over !== undefined && limitOf(units[unit].limit).needs === 'peak' ? [{ unit, less: over }] : [],
  )
  if (tokens.length + money.length + perMinute.length < failing(breaches).length) return {}
  const usdPerMonth = most(money)
  return {
    toPass: {
      ...(tokens.length > 0 && { tokens: Number(most(tokens)) }),
      ...(usdPerMonth !== undefined && { usdPerMonth }),
      ...(perMinute.length > 0 && { perMinute }),
    },
  }
}

/** Of prompts that share an edit, what all of them need. */
export function toPassAll(findings: readonly FindingOf<'limit'>[]): ToPass {
  const needed = findings.filter(({ severity }) => severity === 'fail').map(({ toPass }) => toPass?.tokens)
  if (needed.length === 0 || needed.includes(undefined)) return { toPass: undefined }
  return { toPass: { tokens: Math.max(...needed.map(count => count ?? 0)) } }
}

const failing = (breaches: readonly Breach[]) => breaches.filter(({ severity }) => severity === 'fail')

function tokensOf(breach: Breach, change: Change, noise: number | undefined): number | undefined {
  const tokens = byPrice(breach, change)
  const isExcused = tokens !== undefined && noise !== undefined && units[breach.unit].floor !== 'none'
  return isExcused ? Math.min(tokens, change.tokens.delta.expected - noise) : tokens
}

function byPrice({ unit, over }: Breach, { tokens, usd, usdPerMonth }: Change): number | undefined {
  if (over === undefined) return undefined
  const { limit } = units[unit]
  if (inTokens.has(limit)) return Number(over)
  // Which tokens less would keep the pass rate, nobody knows.
  if (limit === 'usd_per_success') return undefined
  const delta = limit === 'usd_per_month' ? usdPerMonth?.delta.expected : usd?.delta.expected
  const grown = BigInt(tokens.delta.expected)
  if (delta === undefined || delta <= 0n || grown <= 0n) return undefined
  return Number((fromDecimal(over) * grown + delta - 1n) / delta)
}
