import type { Measurement } from './measurement.ts'
import type { Model } from './model.ts'
import type { Cost, Price, Workload } from './price.ts'
import type { Prompt } from './prompt.ts'
import type { Range, Usd } from './quantity.ts'

export type State = 'added' | 'removed' | 'edited' | 'renamed' | 'unchanged'

/** One prompt as one side has it, with the model that this side sends it to. */
export interface Version {
  prompt: Prompt
  model: Model
}

/** A prompt's two sides, before anything is counted. At least one side is there. */
export interface Pair {
  id: string
  state: State
  base: Version | undefined
  head: Version | undefined
  /** The same for both sides, so that it can cause no growth. */
  workload: Workload
  owner: string | undefined
  tags: string[]
}

/** A side that has been counted: `own` by its own tokenizer, `other` by the other side's (the same value where they are one). */
export interface Measured extends Version {
  own: Measurement
  other: Measurement
}

export interface MeasuredPair extends Pair {
  base: Measured | undefined
  head: Measured | undefined
}

/** A side that has been priced. `atOther` is the same text at the other side's model and price. */
export interface Costed extends Measured {
  price: Price | undefined
  cost: Cost | undefined
  atOther: Cost | undefined
}

export interface CostedPair extends Pair {
  base: Costed | undefined
  head: Costed | undefined
}

/** The part of a cost delta that one cause explains, in USD per call. */
export interface Effect {
  cause: 'tokens' | 'model'
  /** Within `tokens`: the text itself, a price tier that it crossed, or the output it asks for. */
  part: 'text' | 'tier' | 'output' | 'model'
  usd: Usd
}

/** One prompt's difference, explained. */
export interface Change extends CostedPair {
  /** Both texts by the head's tokenizer; `delta` spans the band of an estimate. Undefined for one-sided changes' missing side: base 0 or head 0. */
  tokens: { base: number; head: number; delta: Range }
  /** USD per call. Undefined where a present side is unpriced. */
  usd: { base: Usd; head: Usd; delta: Range<Usd> } | undefined
  /** Adds up to `usd.delta.expected`; empty where `usd` is undefined. */
  effects: Effect[]
}
