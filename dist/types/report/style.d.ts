import type { Loc } from '../model/quantity.js';
/** How names and places from the repository are written on one surface. The only way they get into a sentence. */
export interface Style {
    /** A model, a key, a prompt: anything that the repository named. */
    name(text: string): string;
    /** promptcost's own words that may contain a name, such as a branch's. */
    phrase(text: string): string;
    /** A file with its line, linked if the surface can. */
    place(loc: Loc): string;
    /** promptcost's own words, linked to a comment on a pull request if the surface can. */
    comment(pull: number, comment: number, text: string): string;
    strong(text: string): string;
    arrow: string;
}
export declare const plainStyle: Style;
export declare function placeSuffix({ line, column, endLine }: Loc): string;
/** `a`, `a and b`, `a, b, c and 4 more`. */
export declare function listed(names: readonly string[], style: Style, most?: number): string;
/** `1 prompt`, `1,204 prompts`. */
export declare function counted(count: number, noun: string): string;
/** The first of many names, with the number of the others. */
export declare function firstOf(names: readonly string[], count: number, style: Style): string;
