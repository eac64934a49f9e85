import { encoding } from '../encoding.ts'
import type { Tokenizer } from '../tokenizer.ts'

/** Mistral's models since Nemo (July 2024) count by Tekken (Apache-2.0). */
export const mistral = (): Tokenizer => ({ name: 'mistral', sure: { kind: 'exact' }, count: encoding('tekken') })
