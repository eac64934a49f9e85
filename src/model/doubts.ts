import type { Usd } from './quantity.ts'

/** What can make a cost uncertain. */
export const doubtNames = ['tokenizer', 'template', 'cache', 'usage'] as const

export type DoubtName = (typeof doubtNames)[number]

/** How much lower (`low`, at most 0) or higher than expected a difference may be. */
export type Doubts = { [D in DoubtName]: { low: Usd; high: Usd } }
