import type { Caching } from '../model/caching.ts'
import type { Change } from '../model/change.ts'
import type { Part } from '../model/measurement.ts'
import type { SentBill } from '../model/report-bill.ts'
import { isName, shownRole } from './shown-names.ts'

/** What a prompt is made of, as it was found. */
export interface FoundBill {
  change: Change
  parts: readonly (Pick<Part, 'kind' | 'name' | 'role' | 'at'> & {
    base: number | undefined
    head: number | undefined
    varies: SentBill['parts'][number]['varies']
  })[]
}

/** Writes down what a prompt is made of, without its text. */
export function toSentBill({ change: { id, base, head }, parts }: FoundBill): SentBill {
  const [before, now] = [base?.caching?.(), head?.caching?.()]
  return {
    id,
    parts: parts.map(({ kind, role, name, at, base, head, varies }) => ({
      kind,
      role: shownRole(role),
      ...(name !== undefined && (kind !== 'slot' || isName(name)) && { name }),
      at: { ...at },
      base: base ?? null,
      head: head ?? null,
      ...(varies && { varies }),
    })),
    ...(before && { base: cachedOf(before) }),
    ...(now && { head: cachedOf(now) }),
  }
}

const cachedOf = ({ provider, prefix, cached, minimum }: Caching) => ({ provider, prefix, cached, minimum })
