import type { Beside } from './read-besides.js';
type Files = Beside['files'];
type Text = {
    id: string;
    text: string;
};
/** The files beside one that was parsed, by what its format looked at of them: their object ids, undefined where one was not there. */
export interface LookedAt {
    ids: ReadonlyMap<string, string | undefined>;
    /** It went through all of them, in this order. */
    all: boolean;
}
/** Hands out the files beside one that is parsed, and notes which of them its format looks at: others may change without changing what it read. */
export declare class NotedFiles implements Files {
    private readonly ids;
    private readonly files;
    private all;
    constructor(files: Files);
    looked(): LookedAt;
    get(path: string): Text | undefined;
    has(path: string): boolean;
    get size(): number;
    keys(): MapIterator<string>;
    values(): MapIterator<{
        id: string;
        text: string;
    }>;
    entries(): MapIterator<[string, {
        id: string;
        text: string;
    }]>;
    [Symbol.iterator](): MapIterator<[string, {
        id: string;
        text: string;
    }]>;
    forEach(visit: Parameters<Files['forEach']>[0]): void;
    private everything;
}
/** Whether a format that looked at these files would find the same among others. */
export declare function looksTheSame({ ids, all }: LookedAt, files: Files): boolean;
export {};
