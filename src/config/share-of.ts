import { allCalls } from '../model/model.ts'

/** A share of the calls, written as a percentage, in whole parts, so that money stays exact. */
export const shareOf = (written: string): number => Math.round((Number.parseFloat(written) * allCalls) / 100)
