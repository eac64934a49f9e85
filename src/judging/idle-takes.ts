import { distance } from 'fastest-levenshtein'
import type { Match } from '../config/settings.ts'
import { takes } from '../config/take.ts'
import type { Config, Facts } from '../model/config.ts'
import type { FindingOf } from '../model/finding.ts'
import { placeOf } from '../parsed/place-of.ts'
import type { Surveyed } from '../prompts/survey.ts'

type Side = Pick<Surveyed, 'parsedPrompts' | 'names'>
type Idle = FindingOf<'take-matches-nothing'>

/** Names under `take` that take nothing at the head. It is no news where the base has the same, and they took nothing there. */
export function idleTakes({ base, head, policyFrom }: Config, match: Match, ofHead: Side, ofBase?: Side): Idle[] {
  const before = policyFrom === 'base' && base && ofBase ? idleIn(base, match, ofBase) : []
  const known = new Set(before.map(({ take }) => take))
  return idleIn(head, match, ofHead).map(idle => (known.has(idle.take) ? { ...idle, severity: 'info' } : idle))
}

function idleIn(facts: Facts | undefined, match: Match, { parsedPrompts, names }: Side): Idle[] {
  const rules = facts?.rules ?? []
  return rules.flatMap(rule => {
    const paths = rule.take ? [...names.keys()].filter(path => match(rules, path).includes(rule)) : []
    // Globs that match no file have a finding of their own.
    if (paths.length === 0) return []
    const there = new Set(paths)
    const named = paths.flatMap(path => (names.get(path) ?? []).map(name => ({ path, name })))
    const ofPrompts = parsedPrompts
      .map(placeOf)
      .flatMap(({ path, names: own }) => (there.has(path) ? (own ?? [undefined]).map(name => ({ path, name })) : []))
    const all = [...ofPrompts, ...named]
    return (rule.take ?? []).flatMap(({ pattern, at }): Idle[] => {
      if (all.some(({ path, name }) => name === undefined || takes(pattern, path, name))) return []
      const nearest = nearestTo(
        pattern,
        paths.flatMap(path => names.get(path) ?? []),
      )
      return [{ kind: 'take-matches-nothing', severity: 'warn', at, take: pattern, ...(nearest && { nearest }) }]
    })
  })
}

const MOST_NAMES = 5000

/** The name that is the fewest edits away, by its last part or as a whole. */
function nearestTo(pattern: string, names: readonly string[]): string | undefined {
  const asked = pattern.slice(0, 100).toLowerCase()
  const bare = asked.replace(/[*?]+/g, '')
  let best: { name: string; edits: number } | undefined
  for (const name of new Set(names.slice(0, MOST_NAMES))) {
    const whole = name.slice(0, 100).toLowerCase()
    const last = whole.slice(whole.lastIndexOf('.') + 1)
    // Of a pattern only what it spells out is compared; what contains that is near.
    const edits =
      last.includes(bare) || whole.includes(bare) ? 0 : Math.min(distance(asked, whole), distance(bare, last))
    if (bare.length > 2 && (best === undefined || edits < best.edits)) best = { name, edits }
  }
  return best && best.edits <= Math.max(2, bare.length / 3) ? best.name : undefined
}
