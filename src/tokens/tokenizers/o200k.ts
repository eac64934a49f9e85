import { encoding } from '../encoding.ts'
import type { Tokenizer } from '../tokenizer.ts'

export const o200k = (): Tokenizer => ({ name: 'o200k_base', sure: { kind: 'exact' }, count: encoding('o200k_base') })
