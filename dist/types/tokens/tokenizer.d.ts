import type { TokenizerName } from '../model/model.js';
import type { Sure } from '../model/quantity.js';
/** Counts tokens for a family of models. `sure` says whether the count is the provider's own or an estimate. */
export interface Tokenizer {
    readonly name: TokenizerName;
    readonly sure: Sure;
    /** Tokens of the text, as a whole number. Text that spells a special token counts as ordinary text. */
    count(text: string): number;
    /** By how many tokens an estimate of this text may be off beside its band: for digits and scripts that vocabularies differ in. */
    doubt?(text: string): number;
    /**
     * Asked before texts are counted, with those that will be: a tokenizer whose counts are elsewhere, such as at a provider or in
     * a cache on disk, fetches them all at once and answers `count` from there. Counting itself waits for nothing, so `count` must
     * have an answer for any other text too.
     * @throws Problem where it has to know and cannot
     */
    prepare?(texts: readonly string[]): Promise<void>;
}
