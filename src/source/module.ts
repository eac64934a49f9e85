import type { Loc } from '../model/quantity.ts'
import type { Mark } from './marks.ts'
import type { Scope } from './scopes.ts'

/** A file of source code, read. */
export interface Module {
  path: string
  id: string
  text: string
  root: Scope
  language: 'python' | 'javascript'
  place: (offset: number) => Loc
  /** Comments to promptcost. */
  marks: readonly Mark[]
  /** By the offsets of texts how often a function uses them beyond the first time, where that is looked at. */
  further?: ReadonlyMap<number, number> | undefined
  /** The offset at which text is nested deeper than is looked at. */
  tooDeep: number | undefined
  /** The offset from which on it takes too much to parse. */
  cut: number | undefined
}
