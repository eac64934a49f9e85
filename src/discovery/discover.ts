import { ByEntry } from '../model/by-entry.ts'
import type { Entry, Revision } from '../model/revision.ts'
import { changedPaths } from './changed-paths.ts'
import { type Embeds, embeddedBy } from './embedded-by.ts'
import { holdsPrompts } from './source-text.ts'
import { AGAINST, CERTAIN, LIKELY, nothingSpeaksAgainst, type Weight, weighText } from './weigh-text.ts'

/**
 * Where a file stands, by its path alone. `source` is source code that can be read for prompts, `code` any other; `data` may hold prompts as
 * values, and a file of `values` is about something else beside them.
 */
export type Standing = 'named' | 'folder' | 'template' | 'text' | 'data' | 'values' | 'source' | 'code' | 'none'

/** A file that looks like a prompt and is not counted. */
export interface Uncovered {
  path: string
  because: readonly string[]
  /** True where the base has no such text, here or at a path that is gone. */
  changed: boolean
}

export interface Discovered {
  /** The files that hold prompts by their place or by what they say. */
  prompts: ReadonlySet<string>
  /** The files that look like prompts and are not covered, those that changed first. */
  uncovered: readonly Uncovered[]
  /** How many files were not looked at, as there were too many. */
  unread: number
}

/** What is looked for, and where. */
export interface Search {
  standing(path: string): Standing
  /** Whether source code, or data by its values, may hold prompts, by a look at its text; it is then read for them. */
  mayHoldPrompts(path: string, text: string): boolean
  /** Whether the config counts a path; undefined where there is no config and what is found counts. */
  isCovered: ((path: string) => boolean) | undefined
  /** Which files source code makes prompts by embedding them, wherever they lie; undefined where it makes none. */
  embeds?(path: string, text: string): Embeds | undefined
  /** Called with the text of what was read and is a prompt, so that nobody has to read it again. */
  keep?(entry: Entry, text: string): void
  /** Called with every text that is read, so that who looks for something else as well need not read it again. */
  see?(entry: Entry, text: string): void
  /** How many files are read at the most, where someone waits for all of them. */
  most?: number
  /** Called now and then with the number of files that were read, and of those that are to be. */
  onRead?: ((read: number, of: number) => void) | undefined
}

/** What a single text is judged by. */
type Reading = Pick<Search, 'standing' | 'mayHoldPrompts' | 'isCovered'>

/** A side as it is searched. */
export interface SearchedSide {
  revision: Pick<Revision, 'read' | 'peek'>
  entries: readonly Entry[]
}

/** As many files are read as no check notices; those that differ between the sides come first. */
const MOST_FILES = 20_000

/**
 * Finds the prompts of a repository without a config, and the files that look like prompts and are not counted. What either
 * side makes a prompt is one on both, so that no edit takes a file out of sight.
 * @param sides base first; one where there is nothing to compare with
 */
export async function discover(sides: readonly SearchedSide[], search: Search): Promise<Discovered> {
  const changed = changedPaths(sides)
  const prompts = new Set<string>()
  const uncovered = new Map<string, Uncovered>()
  let left = search.most ?? MOST_FILES
  let unread = 0
  const known = new ByEntry<Weight>()
  const embedded = new ByEntry<Embeds>()
  for (const { revision, entries } of [...sides].reverse()) {
    if (!search.isCovered) for (const path of namedIn(entries, search)) prompts.add(path)
    const asked = worthReading(entries, search, changed).filter(({ path }) => !prompts.has(path))
    const read = asked.slice(0, left)
    left -= read.length
    unread += asked.length - read.length
    const weights = await weigh(revision, read, search, { known, embedded })
    for (const path of embeddedBy(read, entries, embedded)) prompts.add(path)
    for (const [path, weight] of weights) {
      const is = judge(search.standing(path), weight)
      if (is === 'prompt' && !search.isCovered) prompts.add(path)
      else if (is !== 'none') uncovered.set(path, { path, because: weight.because, changed: changed.has(path) })
    }
  }
  const there = new Set(sides.at(-1)?.entries.map(({ path }) => path))
  const listed = [...uncovered.values()].filter(({ path }) => there.has(path) && !prompts.has(path))
  return { prompts, uncovered: listed.sort(byChange), unread }
}

function isCode(standing: Standing): boolean {
  return standing === 'source' || standing === 'code'
}

function namedIn(entries: readonly Entry[], { standing }: Search): string[] {
  return entries.filter(({ path }) => standing(path) === 'named').map(({ path }) => path)
}

/** The files whose text decides, those that changed first. Source code that does not count is looked at where it changed. */
function worthReading(
  entries: readonly Entry[],
  { standing, isCovered }: Search,
  changed: ReadonlySet<string>,
): Entry[] {
  const decides = ({ path }: Entry) => {
    if (isCovered?.(path)) return false
    const where = standing(path)
    const counts = where === 'source' && !isCovered
    return isCode(where) && !counts ? changed.has(path) : where !== 'none'
  }
  const deciding = entries.filter(decides)
  if (changed.size === 0) return deciding
  const isChanged = ({ path }: Entry) => changed.has(path)
  return [...deciding.filter(isChanged), ...deciding.filter(entry => !isChanged(entry))]
}

function byChange(a: Uncovered, b: Uncovered): number {
  return Number(b.changed) - Number(a.changed) || (a.path < b.path ? -1 : 1)
}

async function weigh(
  revision: Pick<Revision, 'read' | 'peek'>,
  entries: readonly Entry[],
  search: Search,
  { known, embedded }: { known: ByEntry<Weight>; embedded: ByEntry<Embeds> },
): Promise<ReadonlyMap<string, Weight>> {
  const { standing, isCovered, keep, see, onRead } = search
  let read = 0
  const fresh = entries.filter(entry => known.get(entry) === undefined)
  // Most of these are no prompts, so one that a clone lacks is passed over; a prompt that it lacks is noticed when it is read.
  const look = (asked: readonly Entry[]) => revision.peek?.(asked) ?? revision.read(asked)
  for await (const source of fresh.length > 0 ? look(fresh) : []) {
    onRead?.(++read, fresh.length)
    if (!('text' in source)) continue
    const { path } = source.entry
    see?.(source.entry, source.text)
    const weight = weightOf(path, source.text, search)
    known.set(source.entry, weight)
    const embeds = isCovered ? undefined : search.embeds?.(path, source.text)
    if (embeds) embedded.set(source.entry, embeds)
    if (!isCovered && judge(standing(path), weight) === 'prompt') keep?.(source.entry, source.text)
  }
  const weights = new Map<string, Weight>()
  for (const entry of entries) {
    const weight = known.get(entry)
    if (weight) weights.set(entry.path, weight)
  }
  return weights
}

const certain: Weight = { points: CERTAIN, because: [] }
/** More than any text weighs. */
const ofValues: Weight = { points: 100, because: ['has values that are prompts'] }
const nothing: Weight = { points: 0, because: [] }

function weightOf(path: string, text: string, { standing, isCovered, mayHoldPrompts }: Reading): Weight {
  const where = standing(path)
  if ((where === 'data' || where === 'values') && mayHoldPrompts(path, text)) return ofValues
  if (where === 'values') return nothing
  // What is read for prompts, and has none, is not listed as what may have one.
  if (where === 'source' && !isCovered) return mayHoldPrompts(path, text) ? certain : nothing
  // In a folder of prompts a file is one unless its text speaks against it, so that the rest need not be weighed.
  const isPlain = where === 'folder' && !isCovered && nothingSpeaksAgainst(path, text)
  if (isPlain) return certain
  return isCode(where) ? holdsPrompts(text) : weighText(path, text)
}

/** Whether one file is a prompt by its place and its text, where no config says which are. The same as `discover` finds. */
export function isFoundPrompt(path: string, text: string, search: Omit<Reading, 'isCovered'>): boolean {
  return judge(search.standing(path), weightOf(path, text, { ...search, isCovered: undefined })) === 'prompt'
}

const NEVER = Number.POSITIVE_INFINITY
const ALWAYS = Number.NEGATIVE_INFINITY

/** From how many points on a file is a prompt, and from how many on it is listed as one that looks like it. */
const FROM: Readonly<Record<Standing, { prompt: number; likely: number }>> = {
  named: { prompt: ALWAYS, likely: NEVER },
  folder: { prompt: AGAINST, likely: NEVER },
  template: { prompt: AGAINST + 1, likely: NEVER },
  text: { prompt: CERTAIN, likely: LIKELY },
  // Nobody sends a file of data as it is, whatever its texts say: only values that are prompts make it one.
  data: { prompt: ofValues.points, likely: LIKELY },
  values: { prompt: ofValues.points, likely: NEVER },
  source: { prompt: CERTAIN, likely: LIKELY },
  code: { prompt: NEVER, likely: LIKELY },
  none: { prompt: NEVER, likely: NEVER },
}

/** What a file is, by where it stands and what its text weighs. */
function judge(standing: Standing, { points }: Weight): 'prompt' | 'likely' | 'none' {
  const from = FROM[standing]
  return points >= from.prompt ? 'prompt' : points >= from.likely ? 'likely' : 'none'
}
