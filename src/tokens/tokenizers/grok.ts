import { ratio } from '../ratio.ts'
import type { Tokenizer } from '../tokenizer.ts'

export const grok = (): Tokenizer => ratio('grok', 1.05, 0.3)
