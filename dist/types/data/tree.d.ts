/** A parsed JSON or YAML value; `at` is the offset in the file where its text begins. Maps are real Maps: `__proto__` is a key like any other. */
export type Tree = {
    at: number;
} & ({
    kind: 'scalar';
    value: string | number | boolean | null;
} | {
    kind: 'list';
    items: Tree[];
} | {
    kind: 'map';
    entries: Map<string, Tree>;
});
/** A text that could not be made a tree: why, and the offset of the fault where one is known. */
export type Fault = {
    problem: 'not-yaml' | 'not-json' | 'too-deep' | 'too-many-aliases' | 'too-large';
    at: number;
};
/** The value under a chain of keys, undefined where any of them is missing or is not in a map. */
export declare function lookUp(tree: Tree | undefined, ...keys: string[]): Tree | undefined;
/** A tree's string, undefined for anything else: a model that is a number or a list names no model. */
export declare function asString(tree: Tree | undefined): string | undefined;
/** A tree's whole number above zero, undefined for anything else. */
export declare function asCount(tree: Tree | undefined): number | undefined;
