import type { Version } from '../model/change.ts'
import type { Prompt } from '../model/prompt.ts'
import { closenessOf, ranked } from './closest.ts'
import { isByPosition, textOf } from './pair-positions.ts'
import { placeIn } from './place-in.ts'
import { sameRequest } from './same-request.ts'

/** Beyond so many prompts of one name likeness is not looked for: numbers decide. */
const MOST_COMPARED = 50
const LEAST = { alike: 0.5, held: 0.5, words: 1 }
/** How much closer a prompt is that has the same number. */
const SAME_NUMBER = 0.05

type Pairing = readonly [Version, Version]

/**
 * Pairs prompts of one file that share a name and are told apart by a number, such as the second call of `generate` or the third text of a list:
 * those of the same text, and then those that are closest. One that is put before the others would else make all behind it other prompts. What has
 * no counterpart is left to its number.
 */
export function pairNumbered(
  base: readonly Version[],
  head: readonly Version[],
  renamedFrom: ReadonlyMap<string, string>,
): Pairing[] {
  const before = byName(base, path => path)
  const paths = new Set(base.map(({ prompt }) => prompt.at.path))
  const after = byName(head, path => (paths.has(path) ? path : (renamedFrom.get(path) ?? path)))
  return [...after].flatMap(([name, versions]) => {
    const was = before.get(name) ?? []
    return was.length === 0 || was.length + versions.length < 3 ? [] : pairAlike(was, versions)
  })
}

function pairAlike(base: readonly Version[], head: readonly Version[]): Pairing[] {
  const left = { base: new Set(base), head: new Set(head) }
  const pairs: Pairing[] = []
  const take = ([one, other]: Pairing) => {
    if (!left.base.has(one) || !left.head.has(other)) return
    left.base.delete(one)
    left.head.delete(other)
    pairs.push([one, other])
  }
  for (const isSame of SAME) ofSame([...left.base], [...left.head], isSame).forEach(take)
  if (left.base.size <= MOST_COMPARED && left.head.size <= MOST_COMPARED) {
    const closeness = closenessOf(textOf)
    const open = [...left.base].flatMap(one => [...left.head].map(other => [one, other] as const))
    const scoreOf = (one: Version, other: Version) => {
      const score = closeness(one, other, LEAST)
      return score === undefined ? undefined : score + (isSameNumber(one, other) ? SAME_NUMBER : 0)
    }
    ranked(open, scoreOf).forEach(take)
  }
  // As many went as came: each stands where another stood.
  if (left.base.size === left.head.size) {
    const rest = [...left.head]
    for (const [i, one] of [...left.base].entries()) take([one, rest[i] as Version])
  }
  return pairs
}

/** What two prompts of the same text share, from most to least. */
const SAME: readonly ((one: Version, other: Version) => boolean)[] = [
  (one, other) => one.model.id === other.model.id && sameRequest(one.prompt, other.prompt),
  (one, other) => one.model.id === other.model.id,
  () => true,
]

const isSameNumber = (one: Version, other: Version) => one.prompt.id === other.prompt.id

function ofSame(
  base: readonly Version[],
  head: readonly Version[],
  isSame: (one: Version, other: Version) => boolean,
): Pairing[] {
  const waiting = new Map<string, Version[]>()
  for (const one of base) {
    const text = textOf(one)
    const known = waiting.get(text)
    if (known) known.push(one)
    else waiting.set(text, [one])
  }
  return head.flatMap((other): Pairing[] => {
    const alike = waiting.get(textOf(other)) ?? []
    const same = alike.filter(one => isSame(one, other))
    const found = same.find(one => isSameNumber(one, other)) ?? same[0]
    if (found === undefined) return []
    alike.splice(alike.indexOf(found), 1)
    return [[found, other]]
  })
}

function byName(versions: readonly Version[], at: (path: string) => string): Map<string, Version[]> {
  const groups = new Map<string, Version[]>()
  for (const version of versions) {
    const name = nameOf(version.prompt, at)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group) group.push(version)
    else groups.set(name, [version])
  }
  return groups
}

/** A prompt's place without the numbers in its name; undefined where it has no name. */
function nameOf(prompt: Prompt, at: (path: string) => string): string | undefined {
  const { path } = prompt.at
  const place = prompt.declared || isByPosition(prompt) ? undefined : placeIn(prompt)
  if (place === undefined || place.length === path.length) return undefined
  return at(path) + place.slice(path.length).replace(NUMBER, '')
}

const NUMBER = /\.\d+(?=[.:]|$)/g
