import type { Amount } from '../model/limits/limit.ts'
import { percentOf } from './to-facts.ts'

/** A limit as the config writes it: a number, or a percentage as text. */
export const amountOf = (written: string | number): Amount =>
  typeof written === 'number' ? { amount: written } : { percent: percentOf(written) }

/** The limit under these keys, where the schema allows nothing else. */
export function amountAt(holder: object, [key = '', ...rest]: readonly string[]): Amount | undefined {
  const value = (holder as Record<string, unknown>)[key]
  if (value === undefined) return undefined
  return rest.length === 0 ? amountOf(value as string | number) : amountAt(value as object, rest)
}
