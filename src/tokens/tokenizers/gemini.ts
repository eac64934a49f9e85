import { gemmaCount } from '../sentence-piece/gemma.ts'
import type { Tokenizer } from '../tokenizer.ts'

/** Gemini since 2.0 counts by the vocabulary of Gemma 3, as Google's own SDK maps them. */
export const gemini = (): Tokenizer => ({ name: 'gemini', sure: { kind: 'exact' }, count: gemmaCount() })
