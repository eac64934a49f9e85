import { ratio } from '../ratio.ts'
import type { Tokenizer } from '../tokenizer.ts'

export const mistral = (): Tokenizer => ratio('mistral', 1.05, 0.15)
