import type { Facts, PromptRule } from '../model/config.js';
/** Whether an entry is about a file, or about one prompt of it. The caller knows the globs' matches. */
export type Match = (rule: PromptRule, path: string, names?: readonly string[]) => boolean;
/** A prompt's file, and the names of the prompt and its texts if the file has several. */
export interface Place {
    path: string;
    names?: readonly string[] | undefined;
    /** Which of the base's variants it is. */
    variant?: string | undefined;
    /** What the file itself says of the prompt's use. */
    volumes?: {
        callsPerMonth: number | undefined;
        outputTokens: number | undefined;
    } | undefined;
}
/**
 * The entries that are about a place, in order. A config of a large repository has an entry for each team, and several steps ask for each
 * prompt, so they are matched once for a place. Places with the same entries get the same array, so callers can cache by it.
 */
export declare function rulesAbout(facts: Facts, { path, names }: Place, match: Match): readonly PromptRule[];
