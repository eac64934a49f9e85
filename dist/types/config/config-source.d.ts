import type { SharedPolicy } from '../model/shared-policy.js';
/** A config as a revision holds it. The path is relative to the checked directory. */
export interface ConfigSource {
    path: string;
    text: string;
    /** The policies that it extends, each of them extended by the one before it. */
    policies?: readonly SharedPolicy[] | undefined;
}
/** Where a config may stand. `package.json` counts only where it has a `promptcost` key. */
export declare const configPaths: readonly ['promptcost.yml', 'promptcost.yaml', 'package.json'];
/** The least that is a config, for messages. */
export declare const smallestConfig = "prompts:\n  - files: prompts/**\n    model: gpt-5.4-mini";
/** True for a config that stands within a `package.json`, under the key `promptcost`. */
export declare const isPackageJson: (path: string) => boolean;
/** The text without a byte order mark, which would shift every column of the first line. */
export declare const withoutMark: (text: string) => string;
/** Whether a file at one of `configPaths` holds a config: a `package.json` may be there for other reasons. */
export declare const hasConfig: ({ path, text }: ConfigSource) => boolean;
/**
 * Chooses among the files that a revision has at `configPaths`. Undefined where none of them is a config.
 * Throws a Problem if two of them are, because it would be unclear which applies.
 */
export declare function pickConfig(candidates: readonly ConfigSource[], side?: 'base' | 'head'): ConfigSource | undefined;
