import { encoding } from '../encoding.ts'
import type { Tokenizer } from '../tokenizer.ts'

export const p50k = (): Tokenizer => ({ name: 'p50k_base', sure: { kind: 'exact' }, count: encoding('p50k_base') })
