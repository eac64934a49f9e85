import type { PricedPrompt } from '../judging/priced-prompt.ts'
import { type Reading, type Snapshot, snapshot } from '../judging/snapshot.ts'
import { createStore, type Store } from '../judging/store.ts'
import type { Config } from '../model/config.ts'
import type { Entry, Revision } from '../model/revision.ts'
import { partialsOf } from '../prompts/partials-alone.ts'
import { readInto } from '../prompts/read-into.ts'
import { codeFiles } from './code-files.ts'
import { leaningOf, leanings } from './leaning.ts'
import { thinned } from './thinned.ts'
import type { Tracked } from './tracked.ts'
import type { Tree } from './tree.ts'

/** The prompts of one commit after the other. Only what a commit changed is read, assembled and counted anew. */
export interface PastFiles {
  /** Reads ahead what may be asked for, in one batch. */
  readAhead(entries: readonly Entry[]): Promise<void>
  /** Brings the prompts to what the tree is now, where these paths have changed. Gives what was there at all paths that may differ. */
  update(
    changed: ReadonlySet<string>,
    comeOrGone: readonly string[],
  ): Promise<ReadonlyMap<string, readonly PricedPrompt[]>>
  promptsAt(path: string): readonly PricedPrompt[]
  paths(): Iterable<string>
  /** Files that are only included by others. */
  partials(): ReadonlySet<string>
  isPrompt(path: string): boolean
  store(): Store
  /** Versions of files that this clone lacks, or that are no text. */
  unread(): number
}

/** When so many characters have been read, what is of no commit that is still to come is let go. */
const MOST_CHARACTERS = 512 * 1024

export function pastFiles(
  revision: Pick<Revision, 'read'>,
  tree: Tree,
  tracked: Tracked,
  config: Config,
  readingOf: () => Reading,
): PastFiles {
  const held = new Map<string, readonly PricedPrompt[]>()
  /** Of the few that do not stand alone. */
  const leaning = leanings()
  /** By path whether the text that is there now is a prompt: where another file changed, it is not looked at again. */
  const judged = new Map<string, { id: string; is: boolean }>()
  const code = codeFiles()
  let store = createStore(config.prices, config.priceLists)
  let characters = 0
  /** Once for each version, however often it is looked at. */
  const unread = new Set<string>()
  const isUnread = ({ path, id }: Entry) => void unread.add(`${path}\0${id}`)
  let partials: ReadonlySet<string> | undefined

  /** Lets go between two batches only: what was read ahead is needed until the next. */
  async function readAhead(entries: readonly Entry[]): Promise<void> {
    if (characters > MOST_CHARACTERS) {
      store = thinned(store, createStore(config.prices, config.priceLists), {
        isThere: entry => tree.get(entry.path)?.id === entry.id,
        isUsed: path => leaning.has(path) || leaning.isLeantOn(path),
      })
      characters = 0
    }
    await read(entries)
  }

  async function read(entries: readonly Entry[]): Promise<void> {
    const { texts } = store.prompts
    const fresh = entries.filter(entry => tracked.byPath(entry.path) !== 'none' && !texts.has(entry))
    await readInto(texts, revision, fresh)
    for (const entry of fresh) characters += texts.get(entry)?.length ?? 0
  }

  const isPrompt = (entry: Entry): boolean => {
    const standing = tracked.byPath(entry.path)
    if (standing !== 'text') return standing === 'prompt'
    const known = judged.get(entry.path)
    if (known?.id === entry.id) return known.is
    const text = store.prompts.texts.get(entry)
    if (text === undefined) return false
    const is = tracked.byText(entry.path, text)
    judged.set(entry.path, { id: entry.id, is })
    return is
  }

  /** What is there, where the text that would say what it is cannot be read. */
  const lostAt = (path: string): Entry | undefined => {
    const entry = tree.get(path)
    return entry && tracked.byPath(path) === 'text' && !store.prompts.texts.has(entry) ? entry : undefined
  }

  /** The files that are to be looked at again: those that changed, and those whose prompts something else may have changed. */
  function toRead(changed: ReadonlySet<string>, comeOrGone: readonly string[]): Set<string> {
    const wanted = [...changed].filter(path => held.has(path) || tracked.byPath(path) !== 'none')
    return new Set([...wanted, ...[...leaning.touched(changed, comeOrGone)].sort()])
  }

  async function update(changed: ReadonlySet<string>, comeOrGone: readonly string[]) {
    const wanted = toRead(changed, comeOrGone)
    const were = new Map([...wanted].map(path => [path, held.get(path) ?? []]))
    if (wanted.size === 0) return were
    let included = [...wanted].some(includesFiles)
    await look(wanted)
    const others = code.changed().filter(path => !wanted.has(path))
    for (const path of others) were.set(path, held.get(path) ?? [])
    included ||= others.some(includesFiles)
    if (others.length > 0) await look(new Set(others))
    if (included || [...were.keys()].some(includesFiles)) partials = undefined
    return were
  }

  /** Reads, parses and counts what these paths are now, as prompts among all others. */
  async function look(wanted: ReadonlySet<string>): Promise<void> {
    const there = [...wanted].flatMap(path => tree.get(path) ?? [])
    await read(there)
    const entries = there.filter(isPrompt)
    const names = new Set(entries.map(({ path }) => path))
    for (const path of wanted) {
      if (names.has(path)) continue
      const lost = held.has(path) ? lostAt(path) : undefined
      if (lost) isUnread(lost)
      else drop(path)
    }
    const selected = { revision, entries, listing: tree.entries(), code: code.near }
    hold(entries, await snapshot(selected, readingOf(), store))
  }

  function hold(entries: readonly Entry[], { assembled, notes, besides, looked, code: parsed }: Snapshot): void {
    const byPath = new Map<string, PricedPrompt[]>(entries.map(({ path }) => [path, []]))
    for (const one of assembled) byPath.get(one.prompt.at.path)?.push(one)
    const lost = new Set(notes.flatMap(note => (note.kind === 'unreadable' ? [note.at?.path ?? ''] : [])))
    for (const entry of entries) {
      // What cannot be read is no saving: the version after it stands for it, and is counted as not read.
      if (lost.has(entry.path) && held.has(entry.path)) {
        isUnread(entry)
        continue
      }
      const prompts = byPath.get(entry.path) ?? []
      held.set(entry.path, prompts)
      const read = { looked: looked.get(entry.path), besides: besides.get(entry.path) ?? [] }
      leaning.put(entry.path, leaningOf(entry.path, prompts, read, tree))
      code.put(entry.path, parsed.get(entry.path))
    }
  }

  /** Files that are only included are searched again when a file with includes is changed, added or removed. */
  const includesFiles = (path: string): boolean =>
    held.get(path)?.some(({ closure }) => closure.files.length > 0) ?? false

  function drop(path: string): void {
    held.delete(path)
    leaning.put(path, undefined)
    judged.delete(path)
    code.put(path, undefined)
  }

  function partialsNow(): ReadonlySet<string> {
    if (partials) return partials
    const { isNamed } = readingOf().declarations
    const all = [...held.values()].flat()
    partials = new Set([...partialsOf(all)].filter(path => !isNamed(path)))
    return partials
  }

  return {
    readAhead,
    update,
    promptsAt: path => held.get(path) ?? [],
    paths: () => held.keys(),
    partials: partialsNow,
    isPrompt: path => held.has(path) && !partialsNow().has(path),
    store: () => store,
    unread: () => unread.size,
  }
}
