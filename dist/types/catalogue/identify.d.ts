import type { Deployed, PriceOverride } from '../model/config.js';
import type { Model } from '../model/model.js';
import type { PriceLists } from '../model/price-list.js';
/** That a model is not the one asked for by name, and what it was taken for: the data of a `model-guessed` finding. */
export interface Guess {
    as: string;
    match: 'family' | 'unknown' | 'prefix' | 'word';
}
export interface Identified {
    model: Model;
    /** Undefined where the name is known. */
    guess: Guess | undefined;
}
/**
 * The model that a side asks for, resolved to what counts and prices it: through `models:` (deployment names), then `prices:` (where an
 * entry's `base_model` says what it is), then as a word for the newest of a name, then the repository's own list, then the catalogue (see `resolve`). Never throws: an unknown name is
 * `unknown`, has no price, and is counted by an estimate.
 */
export declare function identify(asked: Pick<Model, 'asked' | 'from' | 'at'>, config: {
    models: Record<string, Deployed>;
    prices: Record<string, PriceOverride>;
    /** Price lists of the repository's own, whose names are as good as the catalogue's. */
    priceLists?: PriceLists | undefined;
}): Identified;
