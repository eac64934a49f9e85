import { ratio } from '../ratio.ts'
import type { Tokenizer } from '../tokenizer.ts'

/** Claude 3 to Opus 4.6. Anthropic publishes no tokenizer. */
export const claude3 = (): Tokenizer => ratio('claude-3', 1.16, 0.09)

/** Claude Opus 4.7 and newer. */
export const claude47 = (): Tokenizer => ratio('claude-4.7', 1.63, 0.12)
