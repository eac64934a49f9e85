import type { Size, Sum } from '../model/change.ts'
import type { Subject } from '../model/limits/limit.ts'

/** What a limit on size looks at: what there is, and what the change adds to it. */
export function sizeSubject({ size, grown }: Size): Subject {
  return { ...subjectOf(size), grown: subjectOf(grown) }
}

const subjectOf = (sum: Sum): Subject => ({ amounts: sum, percents: sum, window: undefined })
