import type { Config, Facts } from '../model/config.ts'
import type { Taking } from '../model/declarations.ts'
import type { Match } from './settings.ts'
import { isData, takes } from './take.ts'

/**
 * Which texts of a file are prompts by the word of a config: what the base takes and what the head takes, so that a change of `take` hides
 * nothing. Where an entry of a side takes by name, its other entries about the file take nothing more.
 * @param paths the file's, on either side
 */
export function takingFor(config: Config, paths: readonly string[], match: Match): Taking | undefined {
  const { base, head, adopts } = config
  const sides = (base === head ? [base] : [base, head]).map(facts => sideFor(facts, paths, match))
  const patterns = [...new Set(sides.flatMap(side => side.patterns))].sort()
  if (patterns.length === 0) return undefined
  // Whoever adopts promptcost may be who makes those prompts grow that the new entries leave out.
  const alsoFound = sides.some(side => side.finds) || (adopts === true && paths.some(path => !isData(path)))
  const [path = ''] = paths
  return {
    takes: name => patterns.some(pattern => takes(pattern, path, name)),
    alsoFound,
    key: JSON.stringify([patterns, alsoFound]),
  }
}

function sideFor(
  facts: Facts | undefined,
  paths: readonly string[],
  match: Match,
): { patterns: string[]; finds: boolean } {
  const all = facts?.rules ?? []
  const about = new Set(paths.flatMap(path => match(all, path)))
  const rules = all.filter(rule => rule.discovers || about.has(rule))
  const patterns = rules.flatMap(({ take = [] }) => take.map(({ pattern }) => pattern))
  return { patterns, finds: rules.length > 0 && patterns.length === 0 }
}
