import type { Change, Effect } from '../model/change.ts'
import type { Usd } from '../model/quantity.ts'

type PerCall = NonNullable<Change['usd']>

/** USD per month from USD per call; undefined where the calls per month are not known. */
export function perMonth(usd: PerCall, callsPerMonth: number | undefined): Change['usdPerMonth'] {
  if (callsPerMonth === undefined) return undefined
  const scale = scaleBy(callsPerMonth)
  const { low, expected, high } = usd.delta
  return {
    base: scale(usd.base),
    head: scale(usd.head),
    delta: { low: scale(low), expected: scale(expected), high: scale(high) },
  }
}

/** Effects per month too; each is scaled like the difference that they add up to. */
export function withMonths(
  effects: readonly Omit<Effect, 'usdPerMonth'>[],
  callsPerMonth: number | undefined,
): Effect[] {
  const scale = callsPerMonth === undefined ? undefined : scaleBy(callsPerMonth)
  return effects.map(effect => ({ usdPerMonth: scale?.(effect.usd), ...effect }))
}

/** Calls are whole. */
function scaleBy(callsPerMonth: number): (usd: Usd) => Usd {
  const calls = BigInt(callsPerMonth)
  return usd => usd * calls
}
