import type { Prompt } from '../model/prompt.js';
import { type Closure } from '../templates/includes/closure.js';
import type { Partials } from '../templates/includes/partials.js';
import type { DeclaredSlots } from './declared-slots.js';
import type { Draft } from './draft.js';
/** A prompt with what it was assembled from. `tooLarge`: it is its own raw text, as assembling it takes too much. */
export interface Assembled {
    prompt: Prompt;
    closure: Closure;
    tooLarge: boolean;
}
/** What a draft's includes lead to, with the files that its format has read beside it. */
export interface DraftClosure extends Closure {
    isSame(other: Closure): boolean;
}
/** A draft's closure, by which a draft that was assembled before can serve again. */
export declare function closureFor(draft: Draft, partials: Partials): DraftClosure;
/**
 * A draft as it is sent: with what it includes, and its slots filled by what is declared, then by the format's samples.
 * @param declared an input like the text: the same draft may be assembled under several declarations
 */
export declare function assemble(draft: Draft, { isSame: _, ...closure }: DraftClosure, partials: Partials, declared: DeclaredSlots): Assembled;
