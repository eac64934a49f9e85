import type { Declarations } from '../model/declarations.js';
import type { Declared } from '../templates/fill/declared.js';
import { type Selected } from './parse-files.js';
import type { PromptStore } from './store.js';
/** `turns`: each of its times is a message of a conversation. */
export type DeclaredSlot = Declared & {
    turns?: true | undefined;
};
/** By name. */
export type DeclaredSlots = ReadonlyMap<string, DeclaredSlot>;
/**
 * What is declared for the slots of each prompt, by its path.
 * @param sources where sample files are looked for
 * @throws Problem for a sample that none of them has
 */
export declare function openSlots(sources: readonly Selected[], paths: readonly string[], declarations: Declarations, store: PromptStore): Promise<(path: string) => DeclaredSlots>;
