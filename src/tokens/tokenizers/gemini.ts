import { ratio } from '../ratio.ts'
import type { Tokenizer } from '../tokenizer.ts'

export const gemini = (): Tokenizer => ratio('gemini', 1.03, 0.15)
