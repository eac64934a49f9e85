import type { Loc } from './quantity.ts'

/** A field that changes what a call costs by something else than its input tokens: a service tier, a region, a hosted tool. */
export interface Modifier {
  key: string
  /** A word, a number, or how long what stands there is: never the text itself. */
  value: string
  /** Names what else stands there, where that may cost, too: equal digests mean the same. */
  digest?: string
  at: Loc
}
