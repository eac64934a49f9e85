import { encoding } from '../encoding.ts'
import type { Tokenizer } from '../tokenizer.ts'

/** DeepSeek V3 and R1, and those after them: the vocabulary published with R1 (MIT). */
export const deepseek = (): Tokenizer => ({
  name: 'deepseek',
  sure: { kind: 'exact' },
  count: encoding('deepseek'),
})
