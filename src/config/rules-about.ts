import type { Facts, PromptRule } from '../model/config.ts'

/** Whether an entry is about a file, or about one prompt of it. The caller knows the globs' matches. */
export type Match = (rule: PromptRule, path: string, names?: readonly string[]) => boolean

/** A prompt's file, and the names of the prompt and its texts if the file has several. */
export interface Place {
  path: string
  names?: readonly string[] | undefined
  /** Which of the base's variants it is. */
  variant?: string | undefined
  /** What the file itself says of the prompt's use. */
  volumes?: { callsPerMonth: number | undefined; outputTokens: number | undefined } | undefined
}

/** The matches of one config's entries that were already looked up. */
interface Known {
  /** By place. */
  about: Map<string, readonly PromptRule[]>
  /** By the indexes of the entries, so that places with the same entries share one array. */
  lists: Map<string, readonly PromptRule[]>
}

const known = new WeakMap<Match, WeakMap<Facts, Known>>()

/**
 * The entries that are about a place, in order. A config of a large repository has an entry for each team, and several steps ask for each
 * prompt, so they are matched once for a place. Places with the same entries get the same array, so callers can cache by it.
 */
export function rulesAbout(facts: Facts, { path, names }: Place, match: Match): readonly PromptRule[] {
  const { about, lists } = knownOf(facts, match)
  const place = names === undefined ? path : `${path}\0${names.join('\0')}`
  const before = about.get(place)
  if (before) return before
  const found = facts.rules.flatMap((rule, i) => (match(rule, path, names) ? [i] : []))
  const key = found.join()
  const rules = lists.get(key) ?? facts.rules.filter((_, i) => found.includes(i))
  lists.set(key, rules)
  about.set(place, rules)
  return rules
}

function knownOf(facts: Facts, match: Match): Known {
  const byFacts = known.get(match) ?? new WeakMap<Facts, Known>()
  known.set(match, byFacts)
  const of = byFacts.get(facts) ?? { about: new Map(), lists: new Map() }
  byFacts.set(facts, of)
  return of
}
