import { explain } from '../compare/explain.ts'
import { pair, unpaired } from '../compare/pair.ts'
import { declarationsFor } from '../config/declarations-for.ts'
import { cachingBy } from '../judging/caching-for.ts'
import type { Prepared } from '../judging/prepare.ts'
import type { PricedPrompt } from '../judging/priced-prompt.ts'
import type { Reading } from '../judging/snapshot.ts'
import { termsOf } from '../judging/terms-of.ts'
import type { Change, Terms } from '../model/change.ts'
import type { Model } from '../model/model.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Rename } from '../model/revision.ts'
import { price } from '../prices/price.ts'
import type { LoggedCommit } from '../revisions/first-parents.ts'
import { measure } from '../tokens/measure.ts'
import { inWindows } from './in-windows.ts'
import { type Lineage, type Lineages, lineages } from './lineages.ts'
import { type PastFiles, pastFiles } from './past-files.ts'
import { type Edit, type EditSums, editSums, toEdit } from './to-edit.ts'
import { trackedBy } from './tracked.ts'
import { treeOf } from './tree.ts'

/** A commit that changed what prompts cost, or which there are. */
export interface CostCommit {
  commit: Omit<LoggedCommit, 'changes'>
  /** The commit's place in the walk; 0 is the newest. */
  at: number
  edits: { edit: Edit; lineage: Lineage }[]
  sums: EditSums
}

/** What the walk found, from the newest commit to the oldest. */
export interface Walked {
  lineages: readonly Lineage[]
  /** Every model that a version of a prompt had. */
  models: ReadonlyMap<string, Model>
  commits: CostCommit[]
  /** Commits that were walked, and when each was made, never earlier than the one before it. */
  times: number[]
  shas: string[]
  /** Why it ended there. */
  end: 'root' | 'since' | 'shallow'
  /** Versions of prompts that could not be read. */
  unread: number
}

/** What of a branch is walked. */
export interface WalkRequest {
  prepared: Prepared
  log: AsyncIterable<LoggedCommit>
  only: readonly string[] | undefined
  /** True for a commit that is the oldest to be looked at. */
  isEnd(commit: LoggedCommit, time: number): boolean
  isShallow: boolean
  /** Called with the number of commits that were walked, and when the last of them was made, in seconds since 1970. */
  onCommit?: ((walked: number, time: number) => void) | undefined
  /** What was renamed among the files that a commit took away and brought. */
  renamesOf(commit: LoggedCommit, isWanted: (path: string) => boolean): Promise<readonly Rename[]>
}

/**
 * Counts every version of every prompt once, from the newest commit back: the config of the newest one serves for all. Memory grows
 * with the versions of prompts, by some numbers for each, and not with commits.
 */
export async function walk(request: WalkRequest): Promise<Walked> {
  const { prepared, isEnd, isShallow } = request
  const past = openPast(request)
  const [all, models] = [past.lineages.all(), past.lineages.models()]
  const walked: Walked = { lineages: all, models, commits: [], times: [], shas: [], end: 'root', unread: 0 }
  await past.begin()
  let newer = Number.POSITIVE_INFINITY
  for await (const { commit, isFirstOfWindow, window } of inWindows(request.log, past.isRead)) {
    if (isFirstOfWindow) await past.files.readAhead(window.flatMap(entriesBefore))
    const time = Math.min(newer, commit.time)
    newer = time
    const at = walked.times.push(time) - 1
    walked.shas.push(commit.sha)
    request.onCommit?.(at + 1, time)
    if (isEnd(commit, time)) walked.end = 'since'
    else if (commit.parent === undefined && isShallow) walked.end = 'shallow'
    if (walked.end !== 'root') break
    const changes = await past.undo(commit)
    if (changes.length === 0) continue
    const found = past.lineages.undo(changes, at)
    const { changes: _, ...rest } = commit
    const costly = changes.flatMap((change, i) =>
      found[i] && changesCost(change) ? [{ change, lineage: found[i] }] : [],
    )
    if (costly.length === 0) continue
    const edits = costly.map(({ change, lineage }) => ({ edit: toEdit(change), lineage }))
    walked.commits.push({ commit: rest, at, edits, sums: editSums(costly.map(({ change }) => change)) })
  }
  past.lineages.end(Math.max(0, walked.times.length - 1))
  return { ...walked, unread: past.files.unread() + unreadNow(prepared) }
}

const unreadNow = ({ findings }: Prepared): number => findings.filter(({ kind }) => kind === 'unreadable').length

function entriesBefore({ changes }: LoggedCommit) {
  return changes.flatMap(({ path, before }) => (before === undefined ? [] : [{ path, id: before }]))
}

/** A rename alone, or an edit of what is not sent, costs nothing. */
function changesCost({ base, head, tokens, usd }: Change): boolean {
  if (!base || !head) return true
  return tokens.delta.expected !== 0 || (usd?.delta.expected ?? 0n) !== 0n || base.model.id !== head.model.id
}

/** A comment may say that a text is no prompt. */
function isSent({ prompt }: PricedPrompt): boolean {
  return prompt.ignored === undefined
}

interface Past {
  files: PastFiles
  /** Whether a file may hold prompts, by its path alone. */
  isRead(path: string): boolean
  lineages: Lineages
  begin(): Promise<void>
  /** Goes to a commit's parent, and says what the commit changed. */
  undo(commit: LoggedCommit): Promise<Change[]>
}

function openPast({ prepared, only, renamesOf }: WalkRequest): Past {
  const { config, head } = prepared
  const tracked = trackedBy(config, only)
  const tree = treeOf(head.listing ?? head.entries)
  let reading: Reading | undefined
  const readingOf = (): Reading => {
    reading ??= {
      declarations: declarationsFor(config, tracked.match, []),
      samples: [head],
      config,
      facts: config.head,
      match: tracked.match,
    }
    return reading
  }
  const files = pastFiles(head.revision, tree, tracked, config, readingOf)
  const known = lineages()

  const today = termsOf({ ...prepared, match: tracked.match })
  const terms = (base: Prompt | undefined, now: Prompt | undefined): Terms => {
    const newest = now ?? base
    return (now && known.termsOf(now)) ?? today(newest, newest)
  }
  const explained = (pairs: ReturnType<typeof pair>): Change[] => {
    const { measure: count, priceOf } = files.store()
    return price(measure(pairs, count), priceOf, cachingBy(readingOf().declarations)).map(explain)
  }

  /** Prompts by themselves, without files that are only included. */
  const promptsIn = (paths: Iterable<string>): PricedPrompt[] =>
    [...paths].flatMap(path => (files.isPrompt(path) ? files.promptsAt(path) : [])).filter(isSent)

  async function follow(commit: LoggedCommit): Promise<readonly Rename[]> {
    const gone = commit.changes.some(({ after }) => after === undefined)
    const come = commit.changes.some(({ path, before }) => before === undefined && files.promptsAt(path).length > 0)
    if (!gone || !come) return []
    const renames = await renamesOf(commit, path => tree.get(path) === undefined || files.promptsAt(path).length > 0)
    const ours = renames.filter(({ to }) => files.promptsAt(to).length > 0)
    for (const { from, to } of ours) tracked.follow(from, to)
    if (ours.length > 0) reading = undefined
    return ours
  }

  return {
    files,
    isRead: path => tracked.byPath(path) !== 'none',
    lineages: known,
    async begin() {
      const paths = new Set(tree.entries().map(({ path }) => path))
      await files.readAhead(tree.entries())
      await files.update(paths, [])
      const now = unpaired(promptsIn(files.paths()), prompt => terms(undefined, prompt))
      for (const change of explained(now)) known.start(change)
    },
    async undo(commit) {
      const renames = await follow(commit)
      const partials = files.partials()
      const comeOrGone = commit.changes.flatMap(({ path, before, after }) => (before && after ? [] : [path]))
      tree.undo(commit.changes)
      const were = await files.update(new Set(commit.changes.map(({ path }) => path)), comeOrGone)
      if (were.size === 0) return []
      const now = files.partials()
      const touched = new Set(were.keys())
      for (const path of [...partials, ...now]) if (partials.has(path) !== now.has(path)) touched.add(path)
      const after = [...touched].flatMap(path =>
        partials.has(path) ? [] : (were.get(path) ?? files.promptsAt(path)).filter(isSent),
      )
      const was = promptsIn(touched)
      const same = new Set(was.filter(one => after.includes(one)))
      const differ = (some: readonly PricedPrompt[]) => some.filter(one => !same.has(one))
      return explained(pair(differ(was), differ(after), renames, terms))
    },
  }
}
