import type { Value } from '../../data/value.js';
import type { Image, Run } from '../../model/prompt.js';
import type { TemplatePiece } from '../syntaxes/piece.js';
/** A message as a rendered text has it; without a role where the text has none. */
export interface Divided {
    role: string | undefined;
    runs: Run[];
    images: Image[];
}
/** How a format makes messages of one rendered text. Branches, loops and partials may each begin some, so that it comes after filling. */
export interface Divider {
    /** The pieces of a template with what divides it as text of its own, so that it is no slot. */
    mark(pieces: readonly TemplatePiece[]): TemplatePiece[];
    divide(runs: readonly Run[], valueAt: (name: string) => Value | undefined): Divided[];
}
