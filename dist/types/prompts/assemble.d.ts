import type { Prompt } from '../model/prompt.js';
import type { ParsedPrompt } from '../parsed/parsed-prompt.js';
import type { Work } from '../templates/fill/filling.js';
import { type Closure } from '../templates/includes/closure.js';
import type { Partials } from '../templates/includes/partials.js';
import type { DeclaredSlots } from './declared-slot.js';
/**
 * A prompt with what it was assembled from. `tooLarge`: it is its own raw text, as assembling it takes too much. `isOpen`: a branch of it may
 * go either way. `isEmpty`: it sends nothing. `sendsWhole`: files that are prompts of their own all the same.
 */
export interface Assembled {
    prompt: Prompt;
    closure: Closure;
    tooLarge: boolean;
    isOpen: boolean;
    isEmpty: boolean;
    hasImages: boolean;
    sendsWhole: readonly string[];
}
/** What a parsed prompt's includes lead to, with the files that its format has read beside it. */
export interface PromptClosure extends Closure {
    isSame(other: Closure): boolean;
}
/** A parsed prompt's closure, by which a parsed prompt that was assembled before can serve again. */
export declare function closureFor(parsed: ParsedPrompt, partials: Partials): PromptClosure;
/**
 * A parsed prompt as it is sent: with what it includes, and its slots filled by what is declared, then by the format's samples.
 * @param declared an input like the text: the same parsed prompt may be assembled under several declarations
 * @param work what filling may take, and has taken, for the prompts of one file
 */
export declare function assemble(parsed: ParsedPrompt, closure: PromptClosure, partials: Partials, declared: DeclaredSlots, work?: Work): Assembled;
