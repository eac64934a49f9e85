import type { TokenizerName } from '../model/model.js';
import type { Sure } from '../model/quantity.js';
/** Counts tokens for a family of models. `sure` says whether the count is the provider's own or an estimate. */
export interface Tokenizer {
    readonly name: TokenizerName;
    readonly sure: Sure;
    /** Tokens of the text, as a whole number. Text that spells a special token counts as ordinary text. */
    count(text: string): number;
}
