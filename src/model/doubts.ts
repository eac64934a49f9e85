import type { Usd } from './quantity.ts'

/** What a cost may be uncertain by. */
export const doubtNames = ['tokenizer', 'template', 'cache', 'usage'] as const

export type DoubtName = (typeof doubtNames)[number]

/** By how much a difference may be less (`low`, at most nothing) or more than expected. */
export type Doubts = { [D in DoubtName]: { low: Usd; high: Usd } }
