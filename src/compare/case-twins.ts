import type { Version } from '../model/change.ts'
import { lengthOf } from './likeness.ts'
import { foldedPlace, placeIn } from './place-in.ts'

/**
 * New prompts whose paths differ from that of one that stays by case alone, such as `A.md` beside `a.md`: on macOS and Windows a checkout has
 * one of the two, so that the larger may take the place of the old one. Each with the prompt of the base that it grows from, and the
 * one that it displaces with none.
 */
export function caseTwins(
  base: readonly Version[],
  head: readonly Version[],
  partnerOf: (version: Version) => Version | undefined,
): ReadonlyMap<Version, Version | undefined> {
  const twins = new Map<Version, Version | undefined>()
  const alone = head.filter(version => !partnerOf(version))
  if (alone.length === 0) return twins
  const known = new Set(base.map(({ prompt }) => prompt.at.path))
  const added = alone.filter(({ prompt }) => !known.has(prompt.at.path))
  if (added.length === 0) return twins
  const staying = new Map(head.filter(partnerOf).map(version => [foldedPlace(version.prompt), version]))
  for (const version of added) {
    const own = staying.get(foldedPlace(version.prompt))
    const before = own && partnerOf(own)
    if (!own || !before || placeIn(own.prompt) === placeIn(version.prompt)) continue
    if (lengthOf(version) <= lengthOf(own) || twins.has(own)) continue
    twins.set(version, before)
    twins.set(own, undefined)
  }
  return twins
}
