import type { Loc, Range, Sure } from './quantity.ts'

/** What one part of a prompt costs in tokens. */
export interface Part {
  kind: 'text'
  at: Loc
  role: string
  tokens: Range
}

/** A prompt's input tokens by one tokenizer. `total` is the sum of the parts. */
export interface Measurement {
  tokenizer: string
  sure: Sure
  parts: Part[]
  total: Range
}
