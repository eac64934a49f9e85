import { globsOf } from '../config/globs-of.ts'
import { matchAny } from '../config/rules-about.ts'
import type { Match } from '../config/settings.ts'
import { isFoundPrompt } from '../discovery/discover.ts'
import { mayHoldPrompts } from '../formats/may-hold-prompts.ts'
import { findPlaces } from '../judging/find-places.ts'
import type { Config } from '../model/config.ts'
import { openGlobber } from '../revisions/glob.ts'

/** Which files of the past hold prompts: by today's config, and under the names that they had before they were renamed. */
export interface Tracked {
  /** `text`: what the file says decides. */
  byPath(path: string): 'prompt' | 'text' | 'none'
  byText(path: string, text: string): boolean
  /** Follows a file from here on, into the past, under an earlier path. */
  follow(from: string, to: string): void
  /** The path that a file has today, or had last. */
  newest(path: string): string
  match: Match
}

/** @param only files and folders as they are named today; everything where this is left out */
export function trackedBy(config: Config, only: readonly string[] | undefined): Tracked {
  const find = openGlobber()
  const globs = globsOf(config)
  const discovers = (config.head?.rules ?? []).some(rule => rule.discovers)
  const standing = findPlaces(find)
  const match = matchAny((rule, path) => find(rule).has(path))
  const today = new Map<string, string>()
  const newest = (path: string) => today.get(path) ?? path
  const isAsked = (path: string) =>
    only?.some(name => name === '' || path === name || path.startsWith(`${name}/`)) ?? true
  return {
    newest,
    byPath(path) {
      if (!isAsked(newest(path))) return 'none'
      if (today.has(path) || globs.some(each => find(each).has(path))) return 'prompt'
      const where = discovers ? standing(path) : 'none'
      return where === 'named' ? 'prompt' : where === 'none' || where === 'code' ? 'none' : 'text'
    },
    byText: (path, text) => isFoundPrompt(path, text, { standing, mayHoldPrompts }),
    follow: (from, to) => void today.set(from, newest(to)),
    match: (rules, path, names) => match(rules, newest(path), names),
  }
}
