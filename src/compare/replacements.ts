import type { Change, Version } from '../model/change.ts'
import { appendTo } from '../model/long-lists.ts'
import { candidates, memo } from './closest.ts'
import { held, textsOf, triplesOf, withinBounds, without, work } from './likeness.ts'

/**
 * The share of the shorter text's runs of three words that two texts share where one was made from the other: 0.2 to 1 in changes of
 * five public repositories that were read by eye. Of unrelated prompts of one repository 0.07 to 2.6 pairs in a hundred reach 0.15, by repository.
 */
const LEAST_SHARED = 0.15
/** Prompts of a folder from which on it says nothing that two are in it. */
const MOST_IN_FOLDER = 8

/** New prompts, and those that they were made from: removed ones, and ones that lost text. */
export interface Replacements {
  added: Change[]
  removed: Change[]
}

/**
 * Of new prompts and of those that lost text, the ones that belong together: in one file, in a folder of a few prompts, or by the text
 * that went from one and is in the other.
 * @param all all prompts, which say how many there are in a folder
 */
export function replacements(all: readonly Change[], added: readonly Change[], lost: readonly Change[]): Replacements {
  const inFolder = new Map<string, number>()
  for (const change of all) inFolder.set(folderOf(change), (inFolder.get(folderOf(change)) ?? 0) + 1)
  const isSmall = (change: Change) => (inFolder.get(folderOf(change)) ?? 0) <= MOST_IN_FOLDER
  const related = { added: new Set<Change>(), removed: new Set<Change>() }
  const relate = (from: Change, to: Change) => {
    related.removed.add(from)
    related.added.add(to)
  }
  const byPlace = (key: (change: Change) => string | undefined) => {
    const there = new Map<string, Change[]>()
    for (const from of lost) {
      const place = isGone(from) ? key(from) : undefined
      if (place !== undefined) appendTo(there, place, from)
    }
    for (const to of added) for (const from of there.get(key(to) ?? '') ?? []) relate(from, to)
  }
  byPlace(pathOf)
  byPlace(change => (isSmall(change) ? `${folderOf(change)}/` : undefined))
  const changeOf = new Map<Version, Change>()
  for (const change of lost) if (change.base) changeOf.set(change.base, change)
  for (const change of added) if (change.head) changeOf.set(change.head, change)
  const [before, after] = [lost.flatMap(({ base }) => base ?? []), added.flatMap(({ head }) => head ?? [])]
  const bounded = withinBounds(textOf)
  const said = memo(version => triplesOf(bounded(version)))
  const lookups = work()
  const gone = memo(version => {
    const left = changeOf.get(version)?.head
    return left ? without(said(version), said(left)) : said(version)
  })
  for (const [one, other] of candidates(before, after, textOf)) {
    const [from, to] = [changeOf.get(one), changeOf.get(other)]
    if (from && to && held(gone(one), said(other), lookups) >= LEAST_SHARED) relate(from, to)
  }
  return {
    added: added.filter(change => related.added.has(change)),
    removed: lost.filter(change => related.removed.has(change)),
  }
}

/** Removed, or all but removed. */
function isGone({ base, head, tokens }: Change): boolean {
  return base !== undefined && (head === undefined || tokens.head * 2 < tokens.base)
}

function pathOf({ base, head }: Change): string {
  return (head ?? base)?.prompt.at.path ?? ''
}

function folderOf(change: Change): string {
  const path = pathOf(change)
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function textOf(version: Version): string {
  return textsOf(version)
    .map(({ text }) => text)
    .join('\n')
}
