import type { Value } from '../../data/value.js';
import type { Run, Slot } from '../../model/prompt.js';
import type { Range } from '../../model/quantity.js';
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
 * only production knows. Of a cost's parts (`chunk.title`, `chunk.text`) the first that is sent takes it all.
 */
export type Bound = {
    kind: 'value';
    value: Value | undefined;
    times?: Range | undefined;
    from: Slot['from'];
} | {
    kind: 'tokens';
    tokens: Range;
    times?: Range | undefined;
    from: Slot['from'];
    part: boolean;
    taken: {
        yes: boolean;
    };
}
/** `runs`: the text that the template itself gives it, in which something is not known. */
 | {
    kind: 'unknown';
    item: boolean;
    runs?: Run[];
};
/** One for each time a prompt is filled. */
export declare function boundOf(declared: Declared): Bound;
/** What a value or a cost holds under further names; nothing there sends nothing. */
export declare function within(bound: Bound, keys: readonly string[]): Bound;
/** What a value has under a name: nothing that every object has. */
export declare function member(value: Value | undefined, key: string): Value | undefined;
