import type { Identified } from '../catalogue/identify.ts'
import type { Config, Facts } from '../model/config.ts'
import type { Model } from '../model/model.ts'
import type { Price, Service } from '../model/price.ts'
import { blended } from '../prices/blend.ts'
import { priceOf } from '../prices/price-of.ts'
import type { Assembled } from '../prompts/assemble.ts'
import { createPromptStore, type PromptStore } from '../prompts/store.ts'
import { createMeasure, type Measure } from '../tokens/measure.ts'
import type { PricedPrompt } from './priced-prompt.ts'

/** What snapshots share, so that a file, a prompt and a model that several have is read, assembled, counted and priced once. */
export interface Store {
  prompts: PromptStore
  measure: Measure
  priceOf(model: Model): Price | undefined
  /** The last that was made of each, and by which side's config. */
  priced: Map<Assembled, { facts: Facts | undefined; made: PricedPrompt }>
  /** By the name as asked for, where it is named, and what it is deployed as. */
  models: Map<string, Identified>
  /** What was asked for last, and by which side's config. */
  last?:
    | {
        facts: Facts | undefined
        asked: Pick<Model, 'asked' | 'from'> & Partial<Pick<Model, 'at'>>
        service: Service
        identified: Identified
      }
    | undefined
}

/** @param overrides the prices that serve for all of the snapshots, and `lists` those of the repository's own */
export function createStore(overrides: Config['prices'], lists?: Config['priceLists']): Store {
  const prices = new WeakMap<Model, { price: Price | undefined }>()
  const known = (model: Model): Price | undefined => {
    const before = prices.get(model) ?? {
      price: model.split ? blended(model, known) : priceOf(model, overrides, lists),
    }
    prices.set(model, before)
    return before.price
  }
  return {
    prompts: createPromptStore(),
    measure: createMeasure(),
    priced: new Map(),
    models: new Map(),
    priceOf: known,
  }
}
