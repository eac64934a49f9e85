import type { Rename } from '../model/revision.js';
import type { ParsedPrompt } from '../parsed/parsed-prompt.js';
import type { Snapshot } from './snapshot.js';
type Named = Pick<ParsedPrompt, 'id' | 'declared' | 'at'>;
/** Names prompts on both sides, so that what is known of one at the base is found for what it has become. */
export interface KeysAtBase {
    ofBase(prompt: Named): string;
    /** The base's key of the prompt that it was there, else its own. */
    ofHead(prompt: Named): string;
    /** A path of the head as the base has it. */
    path(path: string): string;
}
/**
 * By the same partners that are compared, as whoever gives a prompt another id or place would else leave behind what the base says of it. A key is
 * the id that a prompt declares, else its path and its place in the file.
 */
export declare function keysAtBase(renames: readonly Rename[], base: Pick<Snapshot, 'assembled'>, head: Pick<Snapshot, 'assembled'>): KeysAtBase;
export {};
