import type { Amount } from '../model/limits/limit.ts'

/** A number as people write it in a config. */
export const plainNumber = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)))

/** A limit as people write it: `20%`, `500`. */
export const amountText = (amount: Amount): string =>
  'percent' in amount ? `${plainNumber(amount.percent)}%` : plainNumber(amount.amount)
