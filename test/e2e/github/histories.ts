import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { commit, type Files, git, type Repository } from './job.ts'

/** The commits that an event, a checkout or a comparison can be about, beside those of every pull request. */
export interface History extends Repository {
  /** `merge` with its parents in the other order. */
  swapped: string
  /** A second push to the pull request, and its merge. */
  later: string
  laterMerge: string
  /** The merge into the branch `release`, which stands where the pull request left main. */
  releaseMerge: string
  /** Where the head left main. */
  mergeBase: string
  /** A head that a forced push took away: no clone of the origin holds it. */
  lost: string
  /** An annotated tag's own object; it tags the head. */
  tag: string
}

/** One prompt may not grow by more than a fifth. */
export const config = `prompts:
  - files: prompts/**
    model: gpt-4.1-mini
limits:
  each_prompt:
    fail_above: { tokens: 20% }
`

/** So many words of one token each. */
export function words(count: number): string {
  return `${Array.from({ length: count }, () => 'cat').join(' ')}\n`
}

export const base: Files = { 'promptcost.yml': config, 'prompts/triage.md': words(1000), 'prompts/faq.md': words(400) }
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`
const grown = { 'prompts/triage.md': words(1500) }
/** Charged to a pull request only by a wrong base. */
const drift = { 'prompts/faq.md': words(900) }

/** What each history's two branches do. */
export const histories = {
  grown: { base, head: grown, drift },
  slight: { base, head: { 'prompts/triage.md': words(1100) }, drift },
  untouched: { base, head: { 'README.md': 'no prompt\n' }, drift },
  conflict: { base, head: grown, drift: { 'prompts/triage.md': words(1200) } },
  'main merged': { base, head: grown, drift, mergesMain: true },
  submodule: { base, head: grown, drift, submodule: true },
  lfs: { base: { ...base, 'prompts/big.md': pointer }, head: grown, drift },
} satisfies Record<string, { base: Files; head: Files; drift: Files; mergesMain?: boolean; submodule?: boolean }>

export type HistoryName = keyof typeof histories

/** A repository inside of the repository: git records its commit, and nothing of its files. */
function addSubmodule(work: string): void {
  const inner = join(work, 'prompts/library')
  mkdirSync(inner, { recursive: true })
  git(inner, 'init', '-q')
  commit(inner, { 'greet.md': words(2000) }, 'a library of prompts')
}

function mergeOf(work: string, tree: string, ...parents: string[]): string {
  return git(work, 'commit-tree', `${tree}^{tree}`, '-m', 'merge', ...parents.flatMap(parent => ['-p', parent]))
}

/** A bare repository as GitHub would hold it, with everything that an event may name. */
export function makeHistory(folder: string, name: HistoryName): History {
  const { base, head, drift, ...also } = histories[name]
  const work = mkdtempSync(join(folder, 'work-'))
  const origin = `${work}.git`
  git(work, 'init', '-q', '-b', 'main')
  if ('submodule' in also) addSubmodule(work)
  const fork = commit(work, base, 'base')
  git(work, 'branch', 'release')
  const tip = commit(work, drift, 'main moves on')
  git(work, 'checkout', '-q', '-b', 'changes', fork)
  let headSha = commit(work, head, 'the pull request')
  if ('mergesMain' in also) {
    git(work, 'merge', '-q', '--no-ff', '-m', 'merge main', tip)
    headSha = git(work, 'rev-parse', 'HEAD')
  }
  git(work, 'tag', '-a', '-m', 'a release', 'v1', headSha)
  const lost = mergeOf(work, fork, fork)
  const later = commit(work, { 'prompts/triage.md': words(1600) }, 'the pull request, later')
  git(work, 'checkout', '-q', '--detach', tip)
  git(work, 'merge', '-q', '--no-ff', '-X', 'theirs', '-m', 'merge', headSha)
  const merge = git(work, 'rev-parse', 'HEAD')
  const laterMerge = mergeOf(work, later, tip, later)
  const releaseMerge = mergeOf(work, headSha, fork, headSha)
  const swapped = mergeOf(work, merge, headSha, tip)
  const tag = git(work, 'rev-parse', 'refs/tags/v1')
  const named = { merge, swapped, laterMerge, releaseMerge, head: headSha }
  for (const [ref, sha] of Object.entries(named)) git(work, 'update-ref', `refs/pull/482/${ref}`, sha)
  // Over a protocol: a copy of the folder would hold what no branch leads to.
  git(folder, 'clone', '-q', '--mirror', pathToFileURL(work).href, origin)
  for (const key of ['allowFilter', 'allowAnySHA1InWant']) git(origin, 'config', `uploadpack.${key}`, 'true')
  const mergeBase = git(work, 'merge-base', tip, headSha)
  return { origin, fork, tip, head: headSha, merge, swapped, later, laterMerge, releaseMerge, mergeBase, lost, tag }
}
