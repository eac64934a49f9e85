import { ratio } from '../ratio.ts'
import type { Tokenizer } from '../tokenizer.ts'

export const cohere = (): Tokenizer => ratio('cohere', 1.05, 0.2)
