import type { Run, Slot } from '../../model/prompt.js';
import type { TemplatePiece } from '../syntaxes/piece.js';
import type { Bound, Declared, Declaring } from './declared.js';
import type { Scope } from './scope.js';
/** What filling has taken so far: all prompts of a file share it. */
export interface Work {
    visits: number;
    characters: number;
}
/** Blocks in blocks, over all files; more would end on the call stack. */
export declare const DEEPEST = 500;
export type Mode = 'low' | 'expected' | 'high';
export interface Surroundings {
    /** The prompt's own file: text of any other is a partial's. */
    path: string;
    syntax: string;
    declared: ReadonlyMap<string, Declared>;
    /** True where the language makes a value safe for HTML, unless a tag says otherwise. */
    escapes?: true | undefined;
    /** True where of a branch that stays open every arm is sent, which no request does, to see what any of them gains. */
    everyArm?: true | undefined;
    /** The file that an include sends, and undefined where it sends none. */
    open(include: Extract<TemplatePiece, {
        kind: 'include';
    }>): {
        path: string;
        pieces: readonly TemplatePiece[];
    } | undefined;
}
export interface Filling extends Omit<Surroundings, 'declared'>, Work {
    declared: Declaring;
    mode: Mode;
    depth: number;
    /** Macros that are being called. */
    calling: Set<TemplatePiece>;
    slots: Map<string, Slot>;
    /** True once low and high differ for something. */
    differs: boolean;
    /** What pieces send at a place. */
    all(pieces: readonly TemplatePiece[], place: Place): Run[];
}
/** A block's filling, with the surroundings of the template that gives it. */
export interface Given {
    body: TemplatePiece[];
    place: Place;
}
export interface Place {
    scopes: readonly Scope[];
    /** What a template, or one time through a loop, calls by names of its own; the innermost of the scopes. */
    lets: Map<string, Bound>;
    blocks: ReadonlyMap<string, Given>;
    above: Given | undefined;
    /** The files that are being sent, outermost first. */
    files: readonly string[];
}
/** A place with names of its own. */
export declare function withNames(scopes: readonly Scope[], lets: Map<string, Bound>, context?: Bound): Pick<Place, 'scopes' | 'lets'>;
export declare function isSpent({ visits, characters }: Work): boolean;
export declare function timesOf(bound: Bound, filling: Filling): number;
export declare function differs({ low, expected, high }: {
    low: number;
    expected: number;
    high: number;
}): boolean;
/** Items and counters of a loop are no variables of the prompt. */
export declare function note(name: string, at: Slot['at'], bound: Bound, { slots }: Filling): void;
/** Notes that a loop takes so many items of a slot at the most; of several loops the one that takes most counts. */
export declare function noteItems(name: string, most: number, { slots }: Filling): void;
/** Notes that what a slot sends is more than what is known of it. */
export declare function noteUnsure(name: string, { slots }: Filling): void;
export declare function lengthOf(runs: readonly Run[]): number;
