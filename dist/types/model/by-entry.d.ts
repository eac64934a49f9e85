import type { Entry } from './revision.js';
/**
 * Values by entry: by a path and the object that is there. Both sides have the same paths and mostly the same objects, so it is looked up
 * by the path alone, and no key is joined out of the two.
 */
export declare class ByEntry<T> {
    #private;
    get({ path, id }: Entry): T | undefined;
    has(entry: Entry): boolean;
    all(): Generator<[Entry, T]>;
    set({ path, id }: Entry, value: T): void;
}
