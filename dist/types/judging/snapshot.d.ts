import { type Guess } from '../catalogue/identify.js';
import { type Match } from '../config/settings.js';
import type { Config, Facts } from '../model/config.js';
import type { Declarations } from '../model/declarations.js';
import type { Measurement } from '../model/measurement.js';
import type { Model } from '../model/model.js';
import type { Price } from '../model/price.js';
import type { Assembled } from '../prompts/assemble.js';
import type { Selected } from '../prompts/read-drafts.js';
import { type Surveyed } from '../prompts/survey.js';
import type { Store } from './store.js';
/** A prompt of a snapshot: assembled, counted by its own model's tokenizer, and with that model's price. */
export interface PricedPrompt extends Assembled {
    model: Model;
    /** What the model's name was taken for, where it is not known. */
    guess: Guess | undefined;
    own: Measurement;
    price: Price | undefined;
}
/** One revision: its prompts, assembled, counted and priced, and what is odd about them. */
export type Snapshot = Surveyed<PricedPrompt>;
/** How a revision is read. */
export interface Reading {
    declarations: Declarations;
    /** Where the sample files of slots are looked for, in this order. */
    samples: readonly Selected[];
    config: Config;
    /** What the revision's config says of models. */
    facts: Facts | undefined;
    match: Match;
}
/**
 * Takes a snapshot of one revision. Snapshots that share a store share all that is equal in them, as the very same objects.
 * @throws Problem for a declared sample that is not there
 */
export declare function snapshot(selected: Selected, reading: Reading, store: Store): Promise<Snapshot>;
