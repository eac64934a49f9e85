import { ratio } from '../ratio.ts'
import type { Tokenizer } from '../tokenizer.ts'

export const qwen = (): Tokenizer => ratio('qwen', 1.03, 0.15)
