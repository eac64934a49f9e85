import type { HandedOn } from '../parsed/prompt-file.ts'

/** By place, the prompts that are handed on there, with the characters that are certain of each. */
export type HeldAt = ReadonlyMap<string, ReadonlyMap<string, number>>

/** By literal, the prompts that it is part of: a date that is written anew for each is part of many. */
export type PromptsOf = ReadonlyMap<string, readonly string[]>

/** A place in the function that it stands in. */
export const exactly = ({ within, place }: HandedOn) => `${within}\0${place}`

export function promptsOf(all: readonly { id: string; literals?: readonly string[] | undefined }[]): PromptsOf {
  const ids = new Map<string, string[]>()
  for (const { id, literals = [] } of all)
    for (const literal of literals) {
      const known = ids.get(literal)
      if (known) known.push(id)
      else ids.set(literal, [id])
    }
  return ids
}

/** The prompts that a text has most literals of. */
export function heldBy({ literals }: Pick<HandedOn, 'literals'>, ids: PromptsOf): string[] {
  const votes = new Map<string, number>()
  for (const literal of new Set(literals))
    for (const id of (ids.get(literal) ?? []).slice(0, MOST_PROMPTS)) votes.set(id, (votes.get(id) ?? 0) + 1)
  const most = [...votes.values()].reduce((a, b) => Math.max(a, b), 0)
  return [...votes].flatMap(([id, count]) => (count === most ? [id] : []))
}

const MOST_PROMPTS = 20

/** Which prompts a file's places hand on: a text that is less than half of the longest that is handed on of a prompt is a part of it. */
export function heldAt(handed: readonly HandedOn[], ids: PromptsOf, placeOf: (each: HandedOn) => string): HeldAt {
  const all = handed.flatMap(each => heldBy(each, ids).map(id => ({ id, place: placeOf(each), certain: each.certain })))
  const whole = new Map<string, number>()
  for (const { id, certain } of all) whole.set(id, Math.max(whole.get(id) ?? 0, certain))
  const held = new Map<string, Map<string, number>>()
  for (const { id, place, certain } of all) {
    if (certain < (whole.get(id) ?? 0) / 2) continue
    const known = held.get(place) ?? new Map<string, number>()
    held.set(place, known.set(id, Math.max(known.get(id) ?? 0, certain)))
  }
  return held
}

/** What has a quarter of a prompt's text is the same prompt, shortened: an author who cuts a prompt and gives it a slot hides nothing. */
export const MUCH_SHORTER = 4

/**
 * The prompts of a place that it hands on no more, or much shorter, the longest first. What else the place hands on takes the place of
 * one that is not much longer. `became`: by id at the base, the prompt's id at the head.
 */
export function leftFrom(
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
  became: ReadonlyMap<string, string>,
): string[] {
  const kept = new Set<string>()
  const left: [string, number][] = []
  for (const [id, certain] of before) {
    const is = became.get(id) ?? id
    if ((now.get(is) ?? -1) >= certain / MUCH_SHORTER) kept.add(is)
    else left.push([id, certain])
  }
  const others = [...now].flatMap(([id, certain]) => (kept.has(id) ? [] : [certain])).sort((a, b) => b - a)
  let next = 0
  return left
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id, certain]) => {
      const isReplaced = (others[next] ?? -1) >= certain / MUCH_SHORTER
      if (isReplaced) next++
      return isReplaced ? [] : [id]
    })
}
