import { ratio } from '../ratio.ts'
import type { Tokenizer } from '../tokenizer.ts'

export const deepseek = (): Tokenizer => ratio('deepseek', 1.03, 0.15)
