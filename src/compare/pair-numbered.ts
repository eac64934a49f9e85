import type { Version } from '../model/change.ts'
import { appendTo } from '../model/long-lists.ts'
import type { Prompt } from '../model/prompt.ts'
import { closenessOf, ranked } from './closest.ts'
import { isByPosition, textOf } from './pair-positions.ts'
import { pairSame } from './pair-same.ts'
import { placeIn } from './place-in.ts'
import { requestKey } from './same-request.ts'

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
  for (const keyOf of SAME) pairSame([...left.base], [...left.head], keyOf).forEach(take)
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

/** What two prompts share, from most to least. */
const SAME: readonly ((version: Version) => string)[] = [
  ({ model, prompt }) => `${model.id}\0${requestKey(prompt)}`,
  version => `${version.model.id}\0${textOf(version)}`,
  textOf,
]

const isSameNumber = (one: Version, other: Version) => one.prompt.id === other.prompt.id

function byName(versions: readonly Version[], at: (path: string) => string): Map<string, Version[]> {
  const groups = new Map<string, Version[]>()
  for (const version of versions) {
    const name = nameOf(version.prompt, at)
    if (name === undefined) continue
    appendTo(groups, name, version)
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
