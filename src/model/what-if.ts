import type { ListInUse } from './list-in-use.ts'
import type { Usd } from './quantity.ts'

/** One prompt as one model would take it. */
export interface WhatIfPrompt {
  id: string
  tokens: number
  /** Whether the count is the provider's own. */
  exact: boolean
  /** Share of the context window that the request, its answer and its history take; undefined where the window is not known. */
  window: number | undefined
  /** Tokens that a call which hits reads from the cache; undefined where nothing is known of the cache. */
  cached: number | undefined
  /** Tokens until all of the request has a dearer price; undefined where there is no further tier. */
  toNextTier: number | undefined
  /** USD of one call; undefined where the model has no price. */
  usd: Usd | undefined
  /** Undefined where the calls per month are not known, too. */
  usdPerMonth: Usd | undefined
}

/** All prompts as one model would take them. */
export interface WhatIfModel {
  /** As it is asked for; undefined for the prompts as they are, each with its own. */
  model: string | undefined
  /** The name that it has in the catalogue, and the fewest tokens that its provider caches. */
  id: string | undefined
  minimum: number | undefined
  prompts: WhatIfPrompt[]
}

/** The same prompts with other models. */
export interface WhatIf {
  /** The models that the prompts have. */
  models: string[]
  now: WhatIfModel
  others: WhatIfModel[]
  /** The hit rate that all are taken to have; undefined for what the config declares. */
  hitRate: number | undefined
  prices: {
    catalogue: string
    version: string
    asOf: string
    later?: { catalogue: string; version: string; asOf: string }
    confirmed?: { catalogue: string; version: string; asOf: string }
    /** The list that comes before them. */
    list?: ListInUse
  }
}
