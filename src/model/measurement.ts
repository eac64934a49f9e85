import type { Run } from './prompt.ts'
import type { Loc, Range, Sure } from './quantity.ts'

/** What one part of a prompt costs in tokens. */
export interface Part {
  kind: Run['kind']
  /** A slot's name. */
  name?: string | undefined
  at: Loc
  role: string
  tokens: number
}

/** A prompt's input tokens by one tokenizer. The parts add up to `total.expected`; the band of an estimate is not in `total`. */
export interface Measurement {
  tokenizer: string
  sure: Sure
  parts: Part[]
  total: Range
}
