import { encoding } from '../encoding.ts'
import type { Tokenizer } from '../tokenizer.ts'

export const cl100k = (): Tokenizer => ({
  name: 'cl100k_base',
  sure: { kind: 'exact' },
  count: encoding('cl100k_base'),
})
