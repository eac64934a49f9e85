import type { Facts, PromptRule } from '../model/config.js';
/** Whether an entry is about a file, or about one prompt of it. The caller knows the globs' matches. */
export type Match = (rule: PromptRule, path: string, names?: readonly string[]) => boolean;
/** A prompt's file, and what it and its texts are called in it, where the file has several. */
export interface Place {
    path: string;
    names?: readonly string[] | undefined;
    /** In which of the base's variants it is sent. */
    variant?: string | undefined;
    /** What the file itself says of the prompt's use. */
    volumes?: {
        callsPerMonth: number | undefined;
        outputTokens: number | undefined;
    } | undefined;
}
/**
 * The entries that are about a place, in order. A config of a large repository has an entry for each team, and several steps ask for each
 * prompt, so they are matched once for a place; what follows from a list may be kept by it.
 */
export declare function rulesAbout(facts: Facts, { path, names }: Place, match: Match): readonly PromptRule[];
