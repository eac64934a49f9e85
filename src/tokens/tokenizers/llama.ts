import { ratio } from '../ratio.ts'
import type { Tokenizer } from '../tokenizer.ts'

export const llama = (): Tokenizer => ratio('llama', 1.03, 0.15)
