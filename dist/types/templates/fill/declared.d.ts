import type { Value } from '../../data/value.js';
import type { Run, Slot } from '../../model/prompt.js';
import type { Range } from '../../model/quantity.js';
import type { Argument } from '../syntaxes/piece.js';
/** What a slot is known to be: a value, or what it costs. `times` is how often it repeats. */
export type Declared = {
    times?: Range | undefined;
    from: Slot['from'];
} & ({
    value: Value;
} | {
    tokens: Range;
});
/**
 * What a name stands for at some place: a value (undefined where the value it is part of lacks it), a cost, or something that
 * only production knows. A cost's parts (`chunk.title`, `chunk.text`) share it, and each time that a part is sent again it is
 * sent whole again.
 */
export type Bound = {
    macro?: Macro;
} & ({
    kind: 'value';
    value: Value | undefined;
    times?: Range | undefined;
    from: Slot['from'];
} | {
    kind: 'tokens';
    tokens: Range;
    times?: Range | undefined;
    from: Slot['from'];
    /** The names below the declared one, joined by dots; undefined for all of it. */
    part: string | undefined;
    sent: SentParts;
}
/** `runs`: the text that the template itself gives it, in which something is not known. */
 | {
    kind: 'unknown';
    item: boolean;
    runs?: Run[];
});
/** What a call fills anew: what the macro takes by name, and what it sends of that; undefined where it calls itself. */
export interface Macro {
    takes: readonly Argument[];
    send(taken: readonly [string, Bound][], lent?: Bound): Run[] | undefined;
}
/** How often each part of a cost was sent, and how often all of it counted. */
export interface SentParts {
    times: Map<string, number>;
    counted: number;
}
export declare const noParts: () => SentParts;
/** Whether sending this makes the cost count once more. */
export declare function countsAgain({ part, sent }: Extract<Bound, {
    kind: 'tokens';
}>): boolean;
/** What names are declared to be, for one time a prompt is filled. */
export interface Declaring {
    get(name: string): Bound | undefined;
}
/** Binds a name when it is asked for first: a file may declare many thousand for each of its messages. */
export declare function declaring(declared: ReadonlyMap<string, Declared>): Declaring;
/** What a value or a cost holds under further names; nothing there sends nothing. */
export declare function within(bound: Bound, keys: readonly string[]): Bound;
/** What a value has under a name: nothing that every object has. */
export declare function member(value: Value | undefined, key: string): Value | undefined;
