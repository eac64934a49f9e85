import type { Version } from '../model/change.ts'
import { appendTo } from '../model/long-lists.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Rename } from '../model/revision.ts'
import { unshared } from '../model/unshared.ts'
import { variantId } from '../model/variant-id.ts'
import { pairMoved } from './pair-moved.ts'
import { pairNumbered } from './pair-numbered.ts'
import { isByPosition, pairPositions } from './pair-positions.ts'
import { isWhole, pairWhole } from './pair-whole.ts'
import { foldedPlace, placeIn } from './place-in.ts'

/** Which prompts of two sides are the same. */
export interface Partners {
  of(version: Version): Version | undefined
  /** Prompts of the base that the head has not. */
  left: ReadonlySet<Version>
}

/**
 * What each prompt of the head was at the base: by declared id, then by what they say where a file tells them apart by their place or number,
 * then by path, then by rename, then by path without case, then by what they say wherever they are, then as all that a file said. An id follows a prompt to a new path
 * only: at a path that the base has, it would let one prompt take another's place.
 */
export function partnersOf(base: readonly Version[], head: readonly Version[], renames: readonly Rename[]): Partners {
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
  const wasAt = (path: string) => renamedFrom.get(path) ?? path
  pairMoved([...left], open(), wasAt).forEach(take)
  pairWhole([...left], open(), wasAt).forEach(take)
  const isApart = new Set(apart.head)
  return { of: version => (isApart.has(version) ? partners.get(version) : version), left }
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
    appendTo(groups, key, version)
  }
  return groups
}

type KeyOf = (prompt: Prompt) => string | undefined

function declaredId(prompt: Prompt): string | undefined {
  return prompt.declared ? prompt.id : undefined
}
