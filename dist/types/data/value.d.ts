import type { Sample } from '../model/config.js';
import type { Tree } from './tree.js';
/** What a variable holds, as data. A mapping is a real Map, so that `constructor` is a name like any other. */
export type Value = string | number | boolean | null | Value[] | Map<string, Value>;
/** A parsed value without its places, and without what is too deep. Aliases stay shared, so that it is no larger than the tree. */
export declare function toValue(tree: Tree, known?: Map<Tree, Value>, depth?: number): Value;
/** A sample of the config as a value. */
export declare function fromSample(sample: Sample): Value;
/** The values of a mapping's keys; nothing for any other tree. An empty default is no sample, so that empty texts are left out. */
export declare function samplesOf(tree: Tree | undefined): Map<string, Value>;
/** An empty default stands for what is filled in later, and is no sample. */
export declare function isEmpty(value: Value): boolean;
/** For `JSON.stringify`. */
export declare function plain(value: Value): unknown;
