import type { Run } from './prompt.js';
import type { Loc, Range, Sure } from './quantity.js';
/** What one part of a prompt costs in tokens. */
export interface Part {
    /** `framing`: what the provider puts around each message, and before the reply; `schema`: the shape that an answer must have. */
    kind: Run['kind'] | 'framing' | 'tool' | 'image' | 'schema';
    /** A slot's or a tool's name. */
    name?: string | undefined;
    at: Loc;
    role: string;
    tokens: number;
    /** Of how many messages it is, where it is a conversation, or what is put around them. */
    turns?: number | undefined;
    /** By how many tokens it may be off, whatever the tokenizer is: where the provider's formula is not public, or its input is not in the file. */
    off?: number | undefined;
}
/** A prompt's input tokens by one tokenizer. The parts add up to `total.expected`; how far an estimate may be off is not in `total`. */
export interface Measurement {
    tokenizer: string;
    /** How sure the count of text is. */
    sure: Sure;
    /**
     * By how many tokens each kind of part may be off, of 95 in 100 requests. The parts of a kind are counted by one formula, whose error they
     * share; kinds err independently of one another.
     */
    offs: ReadonlyMap<string, number>;
    /** By how many tokens the whole may be off. */
    off: number;
    parts: Part[];
    /** How many of the parts, from the first on, each message has; undefined where they are one message's. */
    messages?: readonly number[] | undefined;
    total: Range;
    /** Words of its tools' definitions that no count of them has, and how often; undefined where there are no tools. */
    uncountedWords?: (() => ReadonlyMap<string, number>) | undefined;
}
