import { ratio } from '../ratio.ts'
import type { Tokenizer } from '../tokenizer.ts'

export const unknown = (): Tokenizer => ratio('unknown', 1.1, 0.3)
