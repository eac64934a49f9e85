import type { Loc } from '../../model/quantity.js';
import type { Template, TemplatePiece } from '../syntaxes/piece.js';
import { type Partials } from './partials.js';
export type Trouble = {
    kind: 'missing' | 'escapes' | 'cycle';
    target: string;
    at: Loc;
    optional: boolean;
}
/** `target` is how it is computed, which may be text of the prompt. */
 | {
    kind: 'computed';
    target: string;
    at: Loc;
    optional: false;
} | {
    kind: 'template';
    fault: NonNullable<Template['fault']>;
    syntax: string;
};
/** All files that a prompt's messages lead to, each once, and what is wrong on the way. `tooLarge` decides what is too much. */
export interface Closure {
    files: {
        path: string;
        id: string;
    }[];
    /** What came of every include, in order. */
    steps: string[];
    troubles: Trouble[];
    tooLarge: boolean;
}
/** @param path the prompt's own file */
export declare function closureOf(messages: readonly {
    body: readonly TemplatePiece[];
    syntax: string;
}[], path: string, partials: Partials): Closure;
/** Whether the same template leads to the same texts by both, so that it need not be assembled twice. */
export declare function isSameClosure(one: Closure, other: Closure): boolean;
