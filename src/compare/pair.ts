import type { Pair, State, Terms, Version } from '../model/change.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Rename } from '../model/revision.ts'
import { unshared } from '../model/unshared.ts'
import { plainId, variantId } from '../model/variant-id.ts'
import { caseTwins } from './case-twins.ts'
import { pairMoved } from './pair-moved.ts'
import { pairNumbered } from './pair-numbered.ts'
import { isByPosition, pairPositions } from './pair-positions.ts'
import { foldedPlace, placeIn } from './place-in.ts'
import { sameRequest } from './same-request.ts'

/**
 * Pairs the prompts of both sides: by declared id, then by what they say where a file tells them apart by their place or number, then by
 * path, then by rename, then by path without case, then by what they say wherever they are. What is left is added or removed. An id
 * follows a prompt to a new path only: at a path that the base has, it would let one prompt take another's place.
 * Pairing comes before counting, as a change is counted with both sides' tokenizers.
 * @param terms returns a pair's workload, owner and tags; the same for both sides, so that they can cause no growth.
 */
export function pair(
  base: readonly Version[],
  head: readonly Version[],
  renames: readonly Rename[],
  terms: (base: Prompt | undefined, head: Prompt | undefined) => Terms,
): Pair[] {
  const partners = new Map<Version, Version>()
  const apart = unshared(base, head)
  const left = new Set(apart.base)
  const match = (keyOfBase: KeyOf, keyOfHead: KeyOf) => {
    const free = new Map<string, Version>()
    for (const version of left) {
      const key = keyOfBase(version.prompt)
      if (key !== undefined) free.set(key, version)
    }
    if (free.size === 0) return
    for (const version of apart.head) {
      const key = partners.has(version) ? undefined : keyOfHead(version.prompt)
      const partner = key === undefined ? undefined : free.get(key)
      if (partner === undefined || key === undefined) continue
      partners.set(version, partner)
      left.delete(partner)
      free.delete(key)
    }
  }
  const renamedFrom = new Map(renames.map(rename => [rename.to, rename.from]))
  const declaring = apart.base.filter(({ prompt }) => prompt.declared)
  if (declaring.length > 0) {
    const known = new Set(base.map(({ prompt }) => prompt.at.path))
    const atBase = new Map(declaring.map(({ prompt }) => [prompt.id, prompt.at.path]))
    match(declaredId, prompt => {
      const id = declaredId(prompt)
      return id === undefined || (known.has(prompt.at.path) && atBase.get(id) !== prompt.at.path) ? undefined : id
    })
  }
  const take = ([partner, version]: readonly [Version, Version]) => {
    partners.set(version, partner)
    left.delete(partner)
  }
  byText([...left], apart.head, renamedFrom).forEach(take)
  const open = () => apart.head.filter(version => !partners.has(version))
  pairNumbered([...left], open(), renamedFrom).forEach(take)
  match(
    prompt => placeIn(prompt),
    prompt => placeIn(prompt),
  )
  match(
    prompt => placeIn(prompt),
    prompt => placeIn(prompt, renamedFrom),
  )
  match(foldedPlace, foldedPlace)
  pairMoved([...left], open(), path => renamedFrom.get(path) ?? path).forEach(take)

  const isApart = new Set(apart.head)
  const partnerOf = (version: Version) => (isApart.has(version) ? partners.get(version) : version)
  const twins = caseTwins(base, head, partnerOf)
  const pairs = head.map(version =>
    toPair(twins.has(version) ? twins.get(version) : partnerOf(version), version, terms),
  )
  const taken = new Set(left.size === 0 ? [] : pairs.map(({ id }) => id))
  for (const version of left) {
    const gone = toPair(version, undefined, terms)
    pairs.push(taken.has(gone.id) ? { ...gone, id: version.prompt.at.path } : gone)
  }
  return inOrder(pairs)
}

/** The prompts of one revision that is compared with nothing, as if all had been added. */
export function unpaired(prompts: readonly Version[], terms: (prompt: Prompt) => Terms): Pair[] {
  return inOrder(prompts.map(version => toPair(undefined, version, () => terms(version.prompt))))
}

function inOrder(pairs: Pair[]): Pair[] {
  return pairs.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** Prompts that have no name but their place, file by file. */
function byText(
  base: readonly Version[],
  head: readonly Version[],
  renamedFrom: ReadonlyMap<string, string>,
): [Version, Version][] {
  const before = unnamedByPath(base, path => path)
  if (before.size === 0) return []
  const after = unnamedByPath(head, path => (before.has(path) ? path : (renamedFrom.get(path) ?? path)))
  return [...after].flatMap(([path, versions]) => {
    const was = before.get(path) ?? []
    // Also for a file that held one prompt and now holds several, or several and now one.
    return [...was, ...versions].some(({ prompt }) => isByPosition(prompt)) ? pairPositions(was, versions) : []
  })
}

function unnamedByPath(versions: readonly Version[], at: (path: string) => string): Map<string, Version[]> {
  const groups = new Map<string, Version[]>()
  for (const version of versions) {
    if (!isByPosition(version.prompt) && !isWhole(version.prompt)) continue
    const path = at(version.prompt.at.path)
    const { variant } = version.prompt
    const key = variant === undefined ? path : variantId(path, variant)
    const group = groups.get(key)
    if (group) group.push(version)
    else groups.set(key, [version])
  }
  return groups
}

function isWhole(prompt: Prompt): boolean {
  return !prompt.declared && plainId(prompt) === prompt.at.path
}

type KeyOf = (prompt: Prompt) => string | undefined

function declaredId(prompt: Prompt): string | undefined {
  return prompt.declared ? prompt.id : undefined
}

function toPair(
  base: Version | undefined,
  head: Version | undefined,
  terms: (base: Prompt | undefined, head: Prompt | undefined) => Terms,
): Pair {
  const id = (head ?? base)?.prompt.id ?? ''
  return { id, state: stateOf(base, head), base, head, ...terms(base?.prompt, head?.prompt) }
}

function stateOf(base: Version | undefined, head: Version | undefined): State {
  if (base === undefined) return 'added'
  if (head === undefined) return 'removed'
  if (base === head) return 'unchanged'
  const samePrompt = base.prompt === head.prompt || sameRequest(base.prompt, head.prompt)
  const same = base.model.id === head.model.id && samePrompt
  if (!same) return 'edited'
  return base.prompt.at.path === head.prompt.at.path ? 'unchanged' : 'renamed'
}
