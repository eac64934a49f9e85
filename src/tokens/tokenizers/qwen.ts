import { encoding } from '../encoding.ts'
import type { Tokenizer } from '../tokenizer.ts'

/** Qwen 1 to 3, whose models share one vocabulary (Apache-2.0). It counts a text in Unicode's composed form, NFC. */
export const qwen = (): Tokenizer => {
  const count = encoding('qwen')
  return { name: 'qwen', sure: { kind: 'exact' }, count: text => count(text.normalize('NFC')) }
}
