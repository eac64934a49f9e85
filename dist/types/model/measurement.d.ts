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
    /** True where the provider's formula is not public, or its input is not in the file, whatever the tokenizer is. */
    estimate?: true | undefined;
}
/** A prompt's input tokens by one tokenizer. The parts add up to `total.expected`; the band of an estimate is not in `total`. */
export interface Measurement {
    tokenizer: string;
    sure: Sure;
    parts: Part[];
    total: Range;
}
