import type { SlotDeclaration } from './config.js';
/** What is declared of how prompts are assembled. It is an input of assembling, so that a prompt can be assembled under several. */
export interface Declarations {
    /** @param names of one prompt of the file; without them, what is declared for any of them */
    of(path: string, names?: readonly string[], variant?: string): PathDeclarations;
    /** Whether any prompt has variants. */
    mayVary?: boolean;
    /** Folders in which includes are looked for after those that the including file stands in. */
    includeRoots: readonly string[];
    /** Whether a path is named as it is, without wildcards: such a file is a prompt even where others include it. */
    isNamed(path: string): boolean;
}
/** The declarations for one file's prompts. Files with equal declarations share the very same `slots`. */
export interface PathDeclarations {
    syntax: string | undefined;
    slots: ReadonlyMap<string, SlotDeclaration>;
    /** By name, what differs in each variant. */
    variants?: ReadonlyMap<string, PathDeclarations> | undefined;
    /** Keys that only the head's config has, such as `slots.name`. */
    headKeys: readonly string[];
    /** What the config takes of the file; undefined where it takes what is found. */
    take?: Taking | undefined;
}
/** Which texts of a file a config names as prompts. */
export interface Taking {
    takes(name: string): boolean;
    /** Whether what is found without being named counts, too. */
    alsoFound: boolean;
    /** Equal for all that take the same. */
    key: string;
}
export declare const undeclared: Declarations;
