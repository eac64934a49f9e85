import { ratio } from '../ratio.ts'
import type { Tokenizer } from '../tokenizer.ts'

/** No tokenizer of Grok is public: the middle of the other providers' ratios, with a wide band. */
export const grok = (): Tokenizer => ratio('grok', 1.06, 0.3, true)
