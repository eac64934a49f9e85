import { ratio } from '../ratio.ts'
import type { Tokenizer } from '../tokenizer.ts'

/** Gemini 2 and 3 count by the vocabulary of Gemma 3, as Google's own SDK maps them: 1.067 on English prompts, 95 % within 7.4 %. */
export const gemini = (): Tokenizer => ratio('gemini', 1.07, 0.09)
