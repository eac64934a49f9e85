import type { Facts, PromptRule } from '../model/config.js';
/**
 * The entries of a config, in order, that are about a file, or about one prompt of it where its names are given. The same entries are
 * the same array. The caller knows the globs' matches.
 */
export type Match = (rules: readonly PromptRule[], path: string, names?: readonly string[]) => readonly PromptRule[];
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
/** The entries that are about a place, in order. Places with the same entries get the same array, so callers can cache by it. */
export declare function rulesAbout(facts: Facts, { path, names }: Place, match: Match): readonly PromptRule[];
/**
 * Matches entries with the paths of a listing. In a large repository a config has an entry for each team, so each entry is asked once which
 * paths it matches, not once for each path.
 */
export declare function matchIn(find: (rule: PromptRule) => Iterable<string>): Match;
/** The same for paths that are not known beforehand. */
export declare function matchAny(isAbout: (rule: PromptRule, path: string) => boolean): Match;
