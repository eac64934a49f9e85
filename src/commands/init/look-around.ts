import { builtIn } from '../../config/built-in.ts'
import { globsOf } from '../../config/globs-of.ts'
import { openConfigs } from '../../config/open-configs.ts'
import { discover, type Search, type Standing, type Uncovered } from '../../discovery/discover.ts'
import { mayHoldPrompts } from '../../formats/may-hold-prompts.ts'
import { findPlaces } from '../../judging/find-places.ts'
import { knowledgeOf } from '../../judging/open-project.ts'
import type { PricedPrompt } from '../../judging/priced-prompt.ts'
import { readingsOf } from '../../judging/readings.ts'
import { snapshot } from '../../judging/snapshot.ts'
import { createStore } from '../../judging/store.ts'
import { appendTo } from '../../model/long-lists.ts'
import type { Entry, Sides } from '../../model/revision.ts'
import { promptsOf } from '../../prompts/prompts-of.ts'
import { globber } from '../../revisions/glob.ts'
import { listSides } from '../../revisions/list-sides.ts'
import type { ListedSide } from '../../revisions/listed-side.ts'
import { openSides } from '../../revisions/open-sides.ts'
import { embeddedIn } from '../../source/literals/embedded.ts'
import { mayPassOver } from './may-pass-over.ts'

/** A file with its prompts, as they would be found without a config. */
export interface Seen {
  path: string
  standing: Standing
  prompts: readonly PricedPrompt[]
}

/** Files that are read: more than any repository has whose list somebody waits for. */
const MOST_FILES = 500_000

/** What there is in a folder. */
export interface Look {
  paths: readonly string[]
  seen: readonly Seen[]
  /** Files that may be prompts, and are not sure enough to be counted. */
  likely: readonly Uncovered[]
  /** Where each path stands. */
  standing(path: string): Standing
  /** Source code in which a long text may be a prompt that no rule takes for one. */
  long: readonly { entry: Entry; text: string }[]
  /** The text of a file; undefined where it is not there or cannot be read. */
  read(path: string): Promise<string | undefined>
  /** How many files were not looked at, as there are too many. */
  unread: number
  /** Files that are prompts by their place and cannot be read. */
  unreadable: readonly string[]
  side: ListedSide
  sides: Sides
}

/**
 * Looks at every file of a folder as a check without a config does, whatever its config says.
 * @param onRead called with the number of files that were read, and of those that are to be
 * @throws Problem where the folder cannot be listed
 */
export async function lookAround(cwd: string, onRead?: Search['onRead']): Promise<Look> {
  const sides = await openSides({ kind: 'local', cwd, alone: true })
  const { head: side } = await listSides(sides)
  const paths = side.entries.map(({ path }) => path)
  const standing = findPlaces(globber(paths))
  const { config } = builtIn({})
  const store = createStore(config.prices)
  const long: { entry: Entry; text: string }[] = []
  const { prompts, uncovered, unread } = await discover([side], {
    standing,
    onRead,
    most: MOST_FILES,
    mayHoldPrompts,
    embeds: embeddedIn,
    isCovered: undefined,
    keep: (entry, text) => store.prompts.texts.set(entry, text),
    see: (entry, text) => {
      if (standing(entry.path) === 'source' && mayPassOver(entry.path, text)) long.push({ entry, text })
    },
  })
  const entries = side.entries.filter(({ path }) => prompts.has(path))
  const head = { ...side, entries, listing: side.entries }
  const nobody = { base: () => [], head: () => [], isNobody: true }
  const reading = readingsOf({
    sides,
    config,
    match: () => [],
    isAsked: () => false,
    isWhole: true,
    leftOut: [],
    base: undefined,
    head,
    store,
    usage: { base: undefined, head: undefined },
    now: 0,
    findings: [],
    owners: nobody,
  }).head
  const read = promptsOf(await snapshot(head, reading, store))
  const found = read.prompts.filter(({ prompt }) => !prompt.ignored)
  const unreadable = read.findings.flatMap(each => (each.kind === 'unreadable' && each.at ? [each.at.path] : []))
  const byPath = new Map<string, PricedPrompt[]>()
  for (const one of found) {
    const { path } = one.prompt.at
    appendTo(byPath, path, one)
  }
  const seen = [...byPath].map(([path, own]): Seen => ({ path, standing: standing(path), prompts: own }))
  const readText = async (path: string) => {
    for await (const source of side.revision.read(side.entries.filter(entry => entry.path === path)))
      if ('text' in source) return source.text
    return undefined
  }
  return { paths, seen, likely: uncovered, standing, long, read: readText, unread, unreadable, side, sides }
}

/**
 * Whether the folder's own config is about a path, as a prompt or as one that is none; undefined without a config.
 * @throws Problem for a config that cannot be read
 */
export async function coverageOf({ side, sides, paths }: Look): Promise<((path: string) => boolean) | undefined> {
  const { config } = await openConfigs({ base: undefined, head: side }, {}, knowledgeOf(sides))
  if (config.head?.path === undefined) return undefined
  if (config.head.rules.some(rule => rule.discovers)) return () => true
  const find = globber(paths)
  const globs = globsOf(config)
  const known = new Set(globs.flatMap(each => [...find(each), ...find({ files: each.exclude, exclude: [] })]))
  return path => known.has(path)
}
