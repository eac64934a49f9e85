import { ByEntry } from '../model/by-entry.js';
import type { SlotDeclaration } from '../model/config.js';
import type { ParsedPrompt } from '../parsed/parsed-prompt.js';
import type { ParsedFile } from '../parsed/prompt-file.js';
import type { Texts } from '../templates/includes/partials.js';
import type { Assembled } from './assemble.js';
import type { DeclaredSlots } from './declared-slot.js';
import type { LookedAt } from './looked-at.js';
/**
 * What revisions share: each distinct file is read and parsed once, and each parsed prompt is assembled once for the same declarations and
 * the same included files. It only saves work: what is in it changes no result.
 */
export interface PromptStore {
    texts: Texts;
    parsed: ByEntry<Parsed[]>;
    /** Parsed prompts with the model that another file asks with them. */
    asked: WeakMap<ParsedPrompt, ParsedPrompt>;
    /** Variants of parsed prompts, by name. */
    variants: WeakMap<ParsedPrompt, Map<string, ParsedPrompt>>;
    /** The declared slots of a path, opened; by their declarations. */
    slots: Map<ReadonlyMap<string, SlotDeclaration>, DeclaredSlots>;
    assembled: Map<ParsedPrompt, KnownPrompt>;
}
/** A file as it was parsed under one syntax, with one choice of its texts and with what its format looked at of the files beside it. */
export interface Parsed {
    syntax: string | undefined;
    take: string | undefined;
    /** Undefined where the format asks for no other file. */
    beside: {
        tooMany: string | undefined;
        at: LookedAt;
    } | undefined;
    made: ParsedFile;
}
/** What is known of a parsed prompt, so that the other side need not look at it again. */
export interface KnownPrompt {
    /** All of it is text, so that it is the same whatever is declared. */
    isLiteral: boolean;
    hasIncludes: boolean;
    /** It was read from another file too. */
    hasBeside: boolean;
    hasFault: boolean;
    /** As it was assembled, each under one set of declared slots and one closure of includes. */
    made: {
        slots: DeclaredSlots;
        assembled: Assembled;
    }[];
}
export declare function createPromptStore(): PromptStore;
