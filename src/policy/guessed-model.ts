import type { Change } from '../model/change.ts'
import type { Breach } from '../model/limit-findings.ts'

/**
 * Whether a difference in cost is all of a guess: nothing names the model of the prompt any more, and what promptcost assumes costs more than what
 * was named. It warns, as no guess fails a change; that the model is open is a finding of its own.
 */
export function isGuessed({ cause, base }: Change): boolean {
  if (!base || cause?.models?.assumed !== 'head') return false
  return cause.what.every(one => one === 'model' || one === 'renamed')
}

/** Whether all that grows in cost is guessed. */
export function areGuessed(changes: readonly Change[]): boolean {
  const growing = changes.filter(({ usd }) => usd !== undefined && usd.delta.expected > 0n)
  return growing.length > 0 && growing.every(isGuessed)
}

export function asWarnings(breaches: Breach[], isGuess: boolean): Breach[] {
  return isGuess ? breaches.map(each => ({ ...each, severity: 'warn' })) : breaches
}
