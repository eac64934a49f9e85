import { type Bound, type Declaring } from './declared.js';
/** The names of one time through a loop. With a known `context`, which is Handlebars' `this`, names that it lacks are empty. */
export interface Scope {
    names: ReadonlyMap<string, Bound>;
    context: Bound | undefined;
    at?: At;
}
/** Where a loop is. */
export interface At {
    index: number;
    length: number;
    /** Of a mapping's member. */
    key: string | undefined;
}
export interface Targets {
    items: string[];
    counter: string | undefined;
}
/** What a name as written stands for, by the loops around it, innermost first, then by what is declared. */
export declare function lookUpName(name: string, scopes: readonly Scope[], declared: Declaring): Bound;
/** The names of one time through a loop over something known: the item, its counter, and where the loop is. */
export declare function scopeOf(targets: Targets, bound: Bound, at: At): Scope & {
    names: Map<string, Bound>;
};
/** What a loop calls its items, and each one's index or key: `item`, `key, value`, Handlebars' `item @key`. */
export declare function targetsOf(item: string): Targets;
