import type { Guess } from '../catalogue/identify.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Model } from '../model/model.ts'
import type { Price } from '../model/price.ts'
import type { Assembled } from '../prompts/assemble.ts'

/** A prompt of a snapshot: assembled, counted by its own model's tokenizer, and with that model's price. */
export interface PricedPrompt extends Assembled {
  model: Model
  /** What the model's name was taken for, where it is not known. */
  guess: Guess | undefined
  own: Measurement
  price: Price | undefined
}
