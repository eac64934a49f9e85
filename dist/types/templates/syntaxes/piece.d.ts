import type { Loc } from '../../model/quantity.js';
/**
 * A run of a template, with its place. Data, never code that runs. `raw` is the source text, which is what an undeclared
 * slot costs. Names are as written: within a loop `item` is the name of the one at hand, and `this` and `../x` are
 * Handlebars' own.
 */
export type TemplatePiece = {
    at: Loc;
} & ({
    kind: 'text';
    text: string;
}
/** What is sent is `made`, where that is more than what the name stands for. A call of a macro gives it something, and lends it the text of a name. */
 | {
    kind: 'slot';
    name: string;
    raw: string;
    made?: Expression;
    given?: Argument[];
    lends?: string;
}
/** From here on a name stands for what is made, or for what the body sends, where a macro's `takes` are what its call gives. */
 | {
    kind: 'let';
    name: string;
    made?: Expression;
    body: TemplatePiece[];
    takes?: Argument[];
}
/** The first arm whose condition holds is sent, else `otherwise`. */
 | {
    kind: 'branch';
    arms: Arm[];
    otherwise: TemplatePiece[];
}
/** `otherwise` is sent where there is nothing to loop over. `least`: it goes once at least. */
 | ({
    kind: 'loop';
    body: TemplatePiece[];
    otherwise: TemplatePiece[];
    least?: 1;
} & Over)
/** `blocks` take the place of the target's blocks of the same name; every line of the target is indented by `indent`. An `optional` target may be missing, and a `silent` one may be no file at all. */
 | {
    kind: 'include';
    target: string;
    /** Files that stand in its place where it is not there, in this order. */
    others?: readonly string[];
    indent: string;
    blocks: Block[];
    optional?: true | 'silent';
    given?: Given;
    imports?: Imports;
    computed?: Computed;
}
/** A part that a template which extends this one may replace. */
 | ({
    kind: 'block';
} & Block));
/** What a loop goes over: what a name stands for, or what is `made` of it; only those of which `when` holds. */
export interface Over {
    over: string;
    item: string;
    made?: Expression;
    when?: Condition;
    /** A mapping is gone over member by member, and is not one thing. */
    members?: true;
}
/** What an include hands to its target: values by their names, and what is `this` there. */
export interface Given {
    context?: string;
    names: {
        name: string;
        made: Expression;
    }[];
}
/**
 * A target that the template computes, so that only production knows it; the include's own `target` is then empty. `key` is the
 * same where it is computed in the same way.
 */
export interface Computed {
    raw: string;
    key: string;
    made?: Expression;
}
/** What an include takes from its target in place of what it sends: `names`, or all of them with a prefix. */
export interface Imports {
    all: string | undefined;
    names: {
        from: string;
        to: string;
    }[];
}
/**
 * What is sent, as far as can be known without running code: constants, names, lists, texts joined, one of two, and what
 * the filters and methods that everybody uses make of a value.
 */
export type Expression = {
    kind: 'constant';
    value: string | number | boolean | null;
} | {
    kind: 'name';
    name: string;
} | {
    kind: 'list' | 'joined';
    of: Expression[];
} | {
    kind: 'range';
    from: Expression;
    to: Expression;
} | {
    kind: 'choice';
    when: Condition;
    then: Expression;
    otherwise: Expression;
} | {
    kind: 'through';
    of: Expression;
    filter: string;
    with: Argument[];
};
export interface Argument {
    name?: string;
    value: Expression;
}
export interface Arm {
    when: Condition;
    body: TemplatePiece[];
}
export interface Block {
    name: string;
    body: TemplatePiece[];
}
/**
 * The condition of an arm, as far as can be known without running code. `truthy` is neither missing nor false, zero or
 * empty; `present` is neither missing nor false; `defined` is not missing.
 */
export type Condition = {
    kind: 'unknown';
} | {
    kind: 'truthy' | 'present' | 'defined';
    name: string;
} | {
    kind: 'equals' | 'contains';
    name: string;
    value: string | number | boolean | null;
}
/** `length`: of the value's length, and not of the value itself. */
 | {
    kind: 'compares';
    name: string;
    length: boolean;
    by: '>' | '<' | '>=' | '<=';
    to: number;
} | {
    kind: 'not';
    of: Condition;
} | {
    kind: 'all' | 'any';
    of: Condition[];
};
/** A template as pieces. With a `fault` it could not be read, and is one piece of text. `parts`: how many tags and texts it has, at any depth. */
export interface Template {
    pieces: TemplatePiece[];
    parts: number;
    fault?: {
        problem: TemplateProblem;
        at: Loc;
    };
}
export type TemplateProblem = 'unclosed-tag' | 'unclosed-block' | 'unexpected-tag' | 'too-deep' | 'too-many-parts';
