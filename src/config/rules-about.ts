import type { Facts, PromptRule } from '../model/config.ts'
import { isTaken } from './take.ts'

/**
 * The entries of a config, in order, that are about a file, or about one prompt of it where its names are given. The same entries are
 * the same array. The caller knows the globs' matches.
 */
export type Match = (rules: readonly PromptRule[], path: string, names?: readonly string[]) => readonly PromptRule[]

/** A prompt's file, and the names of the prompt and its texts if the file has several. */
export interface Place {
  path: string
  names?: readonly string[] | undefined
  /** Which of the base's variants it is. */
  variant?: string | undefined
  /** What the file itself says of the prompt's use. */
  volumes?: { callsPerMonth: number | undefined; outputTokens: number | undefined } | undefined
}

/** The entries that are about a place, in order. Places with the same entries get the same array, so callers can cache by it. */
export function rulesAbout(facts: Facts, { path, names }: Place, match: Match): readonly PromptRule[] {
  return match(facts.rules, path, names)
}

/** Leaves out the entries that take other names. */
function takingOne(
  rules: readonly PromptRule[],
  path: string,
  names: readonly string[] | undefined,
): readonly PromptRule[] {
  if (names === undefined || rules.every(({ take }) => take === undefined)) return rules
  const taking = rules.map(rule => isTaken(rule, path, names))
  const known = shorter.get(rules) ?? new Map<string, readonly PromptRule[]>()
  shorter.set(rules, known)
  const key = taking.join()
  const left = known.get(key) ?? rules.filter((_, i) => taking[i])
  known.set(key, left)
  return left
}

/** Lists of entries without those that take other names, by the longer list and by which are left. */
const shorter = new WeakMap<readonly PromptRule[], Map<string, readonly PromptRule[]>>()

/**
 * Matches entries with the paths of a listing. In a large repository a config has an entry for each team, so each entry is asked once which
 * paths it matches, not once for each path.
 */
export function matchIn(find: (rule: PromptRule) => Iterable<string>): Match {
  return byPath(rules => {
    const none = listOf([])
    const lists = new Map<string, List>()
    for (const rule of rules) for (const path of find(rule)) lists.set(path, withAlso(lists.get(path) ?? none, rule))
    return path => lists.get(path) ?? none
  })
}

/** The same for paths that are not known beforehand. */
export function matchAny(isAbout: (rule: PromptRule, path: string) => boolean): Match {
  return byPath(rules => {
    const none = listOf([])
    const lists = new Map<string, List>()
    return path => {
      const list = lists.get(path) ?? rules.filter(rule => isAbout(rule, path)).reduce(withAlso, none)
      lists.set(path, list)
      return list
    }
  })
}

/** Prepares a config's entries when they are first asked for. */
function byPath(open: (rules: readonly PromptRule[]) => (path: string) => List): Match {
  const known = new WeakMap<readonly PromptRule[], (path: string) => List>()
  return (rules, path, names) => {
    const opened = known.get(rules) ?? open(rules)
    known.set(rules, opened)
    return takingOne(opened(path).rules, path, names)
  }
}

/** A list of entries, and the lists that have one entry more. */
interface List {
  rules: readonly PromptRule[]
  also: Map<PromptRule, List>
}

const listOf = (rules: readonly PromptRule[]): List => ({ rules, also: new Map() })

function withAlso(list: List, rule: PromptRule): List {
  const known = list.also.get(rule) ?? listOf([...list.rules, rule])
  list.also.set(rule, known)
  return known
}
