import type { Value } from './value.ts'
import { written } from './value.ts'

/** What a file says, by the name of the key or flag that says it, as text to compare. */
export type Parts = Map<string, string>

/** One place of a file that runs promptcost. */
export interface Use {
  /** What is run, with its version or ref, such as `acme/promptcost@v1`. */
  what: string
  parts: Parts
}

/** How a file runs promptcost; with no uses it does not. */
export interface Running {
  uses: Use[]
  /** What else decides whether and how those are run: triggers, rights, conditions, steps before and after. */
  around: Parts
  /** Of a GitHub workflow the ids of those jobs, and what else their steps run. */
  jobs?: ReadonlySet<string>
  beside?: readonly string[]
}

/** Entries of a mapping as parts; `but` are keys that decide nothing or are reported elsewhere. */
export function partsOf(entries: ReadonlyMap<string, Value>, but: readonly string[], prefix = ''): Parts {
  const parts = [...entries].filter(([key]) => !but.includes(key))
  return new Map(parts.map(([key, value]) => [prefix + key, written(value)]))
}
