import type { Value } from '../../data/value.ts'

/** What a filter is given beside its value, and the syntax that it is one of. */
export interface Given {
  all: Value[]
  named: ReadonlyMap<string, Value>
  language: string
}
