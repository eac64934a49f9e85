import { gemmaCount } from '../sentence-piece/gemma.ts'
import type { Tokenizer } from '../tokenizer.ts'

/** Gemini since 2.0 counts by the vocabulary of Gemma 3, as Google's own SDK maps them. */
export const gemini = (): Tokenizer => ({ name: 'gemini', sure: { kind: 'exact' }, count: gemmaCount() })

/** Models of the family that counted by an earlier vocabulary, that of Gemma 1 and 2, for which the count is an estimate. */
export const EARLIER_GEMINI =
  /gemini-(?:(?:flash|pro)-)?1(?:$|[.-])|gemini-(?:pro|ultra)(?:-vision)?$|gemma-?2|gemma-(?:1\.1-)?7b/
