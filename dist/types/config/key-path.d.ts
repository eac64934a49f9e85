/** The way to a value of the config: keys, and indices from 0. */
export type Path = readonly (string | number)[];
/** A path as a map's key. */
export declare const joined: (path: Path) => string;
/** The key in quotes if it is short and plain; otherwise only its place identifies it. */
export declare const printableKey: (key: string) => string;
/** A path for people: `limits.each_prompt`, `prompts[0].files`, `prices["gpt-5.4"].input`. Empty for the top. */
export declare function printed(path: Path): string;
