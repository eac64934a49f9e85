import type { TemplatePiece } from '../syntaxes/piece.js';
export type Include = Extract<TemplatePiece, {
    kind: 'include';
}>;
/** Every include of a template, also those in branches, loops and blocks, in the order of the text. */
export declare function findIncludes(pieces: readonly TemplatePiece[]): Include[];
