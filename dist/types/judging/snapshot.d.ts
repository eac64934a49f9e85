import type { Match } from '../config/settings.js';
import type { Config, Facts } from '../model/config.js';
import type { Declarations } from '../model/declarations.js';
import type { Model } from '../model/model.js';
import type { Service } from '../model/price.js';
import type { Prompt } from '../model/prompt.js';
import type { ParsedPrompt } from '../parsed/parsed-prompt.js';
import type { Selected } from '../prompts/parse-files.js';
import { type Surveyed } from '../prompts/survey.js';
import type { PricedPrompt } from './priced-prompt.js';
import type { Store } from './store.js';
/** One revision: its prompts, assembled, counted and priced, and what is odd about them. */
export type Snapshot = Surveyed<PricedPrompt>;
/** How a revision is read. */
export interface Reading {
    declarations: Declarations;
    /** Where the sample files of slots are looked for, in this order. */
    samples: readonly Selected[];
    config: Config;
    /** Says how a prompt is served, in place of what it and its side's config say. */
    serviceOf?: ((prompt: Prompt) => Service | undefined) | undefined;
    /** Changes parsed prompts before they are filled, such as to give them other samples. */
    redraw?: ((parsed: ParsedPrompt) => ParsedPrompt) | undefined;
    /** What the revision's config says of models. */
    facts: Facts | undefined;
    match: Match;
    /** The model of a prompt, where it is not the one that it asks for. */
    modelOf?: ((prompt: Prompt) => Model | undefined) | undefined;
}
/**
 * Takes a snapshot of one revision. Snapshots that share a store share all that is equal in them, as the very same objects.
 * @throws Problem for a declared sample that is not there
 */
export declare function snapshot(selected: Selected, reading: Reading, store: Store): Promise<Snapshot>;
