import type { ParsedPrompt } from '../parsed/parsed-prompt.js';
import type { KeysAtBase } from './keys-at-base.js';
import type { OwnWord, Read } from './own-word.js';
import type { Snapshot } from './snapshot.js';
type Samples = ParsedPrompt['samples'];
/** The samples that files hold for prompts in which they differ between the sides, as each side has them. */
export interface OwnSamples {
    ofBase(key: string): Samples | undefined;
    ofHead(key: string): Samples | undefined;
    keys: KeysAtBase;
}
/** Undefined where both sides have the same. */
export declare function ownSamples(keys: KeysAtBase, base: Pick<Snapshot, 'parsedPrompts'>, head: Pick<Snapshot, 'parsedPrompts'>): OwnSamples | undefined;
/** Both sides filled by the same: the base's samples, and the head's for what it has none for. An edit of a sample is then no growth. */
export declare function withSharedSamples<R extends Read>(readings: R, own: OwnSamples): R;
/** The ways to fill both sides so that no sample hides growth: by either side's, and by none. */
export declare function otherSamples(own: OwnSamples | undefined): OwnWord[];
export {};
