import { encoding } from '../encoding.ts'
import type { Tokenizer } from '../tokenizer.ts'

export const r50k = (): Tokenizer => ({ name: 'r50k_base', sure: { kind: 'exact' }, count: encoding('r50k_base') })
