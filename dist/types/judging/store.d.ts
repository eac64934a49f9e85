import type { Identified } from '../catalogue/identify.js';
import type { Config } from '../model/config.js';
import type { Model } from '../model/model.js';
import type { Price } from '../model/price.js';
import type { Assembled } from '../prompts/assemble.js';
import { type PromptStore } from '../prompts/store.js';
import { type Measure } from '../tokens/measure.js';
import type { PricedPrompt } from './priced-prompt.js';
/** What snapshots share, so that a file, a prompt and a model that several have is read, assembled, counted and priced once. */
export interface Store {
    prompts: PromptStore;
    measure: Measure;
    priceOf(model: Model): Price | undefined;
    /** The last that was made of each. */
    priced: WeakMap<Assembled, PricedPrompt>;
    /** By the name as asked for, where it is named, and what it is deployed as. */
    models: Map<string, Identified>;
}
/** @param overrides the prices that serve for all of the snapshots, and `lists` those of the repository's own */
export declare function createStore(overrides: Config['prices'], lists?: Config['priceLists']): Store;
