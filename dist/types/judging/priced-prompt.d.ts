import type { Guess } from '../catalogue/identify.js';
import type { Measurement } from '../model/measurement.js';
import type { Model } from '../model/model.js';
import type { Price } from '../model/price.js';
import type { Assembled } from '../prompts/assemble.js';
/** A prompt of a snapshot: assembled, counted by its own model's tokenizer, and with that model's price. */
export interface PricedPrompt extends Assembled {
    model: Model;
    /** What the model's name was taken for, where it is not known. */
    guess: Guess | undefined;
    own: Measurement;
    price: Price | undefined;
}
