import { contextWindow } from './context-window.ts'
import type { Limit, Unit } from './limit.ts'
import { inputTokensPerMinute, outputTokensPerMinute, requestsPerMinute, tokensPerMinute } from './per-minute.ts'
import { type ScopeName, scopeOf } from './scopes.ts'
import { tokens } from './tokens.ts'
import { usd } from './usd.ts'
import { usdPerCall } from './usd-per-call.ts'
import { usdPerMonth } from './usd-per-month.ts'
import { usdPerSuccess } from './usd-per-success.ts'

/** Every limit by its key in the config. Validation, judging, the comparison of both sides and the docs all read this list. */
export const limits = {
  tokens,
  usd,
  usd_per_call: usdPerCall,
  usd_per_success: usdPerSuccess,
  usd_per_month: usdPerMonth,
  context_window: contextWindow,
  tokens_per_minute: tokensPerMinute,
  input_tokens_per_minute: inputTokensPerMinute,
  output_tokens_per_minute: outputTokensPerMinute,
  requests_per_minute: requestsPerMinute,
} satisfies Record<string, Limit>

export type LimitName = keyof typeof limits

type UnitsOf<L> = L extends { units: infer U } ? keyof U : never

/** What a broken limit is measured in. */
export type LimitUnit = UnitsOf<(typeof limits)[LimitName]>

export const limitNames = Object.keys(limits) as LimitName[]

/** The limit by its name, as any limit. */
export const limitOf = (name: LimitName): Limit => limits[name]

/** Each unit with the limit it belongs to, in the order of the list. */
export const units = Object.fromEntries(
  limitNames.flatMap(limit => Object.entries(limitOf(limit).units).map(([name, unit]) => [name, { ...unit, limit }])),
) as { readonly [U in LimitUnit]: Unit & { limit: LimitName } }

export const unitNames = Object.keys(units) as [LimitUnit, ...LimitUnit[]]

/** Which limits a scope takes. */
export function limitsIn(scope: ScopeName): LimitName[] {
  const { measures, looksAt } = scopeOf(scope)
  return limitNames.filter(name => {
    const limit = limitOf(name)
    return limit[measures] !== undefined && !(limit.perRequest && looksAt === 'together')
  })
}
