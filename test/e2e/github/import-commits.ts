import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GitObject, objectOf, objectsOf, type Tree, writeObjects, writeRef } from './git-objects.ts'

/** Files by path; `null` removes one. A lone surrogate in a path, U+DC80 to U+DCFF, stands for a byte that is no UTF-8. */
export type Files = Record<string, string | Buffer | null>

const links = new WeakSet<object>()

/** A symbolic link, as a file's content. */
export function linkTo(target: string): Buffer {
  const link = Buffer.from(target)
  links.add(link)
  return link
}

/** A path as the file system has it. */
export function bytesOf(path: string): Buffer {
  if (!/[\udc80-\udcff]/.test(path)) return Buffer.from(path)
  return Buffer.from(
    path.replace(/[\udc80-\udcff]/g, byte => String.fromCharCode(byte.charCodeAt(0) & 0xff)),
    'latin1',
  )
}

const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b.c',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b.c',
}
/** The user's own settings must not decide a test. */
export const gitSettings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
export const gitEnvironment = { ...process.env, ...identity, ...gitSettings }

/** A commit to make: its files change what its first parent has. Parents are places in the list, from 1. */
export interface NewCommit {
  ref: string
  message: string
  files: Files
  parents: number[]
}

/** What the commits made here consist of, by their ids. */
const made = new Map<string, { objects: readonly GitObject[]; isFirst: boolean }>()

/** Makes commits in a bare repository without a process, and returns their ids in order. */
export function importCommits(origin: string, commits: readonly NewCommit[]): string[] {
  const trees: Tree[] = []
  const ids: string[] = []
  for (const [at, { ref, message, files, parents }] of commits.entries()) {
    const [first] = parents
    const root = changed(first === undefined ? new Map() : (trees[first - 1] ?? new Map()), files)
    const objects = objectsOf(root)
    const who = `a <a@b.c> ${1_750_000_001 + at} +0000`
    const said = parents.map(parent => `parent ${ids[parent - 1]}`)
    const lines = [`tree ${objects[0].id}`, ...said, `author ${who}`, `committer ${who}`]
    const commit = objectOf('commit', Buffer.from(`${lines.join('\n')}\n\n${message}`))
    writeObjects(origin, [commit, ...objects])
    writeRef(origin, ref, commit.id)
    made.set(commit.id, { objects: [commit, ...objects], isFirst: first === undefined })
    trees.push(root)
    ids.push(commit.id)
  }
  return ids
}

/** Leaves what a fetch of depth 1 does, without a process. False for a commit that was not made here. */
export function fetchAlone(workspace: string, sha: string): boolean {
  const commit = made.get(sha)
  if (!commit) return false
  const gitDir = join(workspace, '.git')
  writeObjects(gitDir, commit.objects)
  if (!commit.isFirst) writeFileSync(join(gitDir, 'shallow'), `${sha}\n`)
  return true
}

/** A copy of a tree with some files written and removed. */
function changed(before: Tree, files: Files): Tree {
  const root = copyOf(before)
  for (const [path, content] of Object.entries(files)) {
    const names = bytesOf(path).toString('latin1').split('/')
    const last = names.pop() ?? ''
    if (content === null) removeFrom(root, names, last)
    else {
      const mode = links.has(content as Buffer) ? '120000' : '100644'
      folderIn(root, names).set(last, { mode, blob: objectOf('blob', Buffer.from(content)) })
    }
  }
  return root
}

const copyOf = (tree: Tree): Tree =>
  new Map([...tree].map(([name, entry]) => [name, entry instanceof Map ? copyOf(entry) : entry]))

function folderIn(tree: Tree, names: readonly string[]): Tree {
  const [name, ...rest] = names
  if (name === undefined) return tree
  const there = tree.get(name)
  const inner: Tree = there instanceof Map ? there : new Map()
  tree.set(name, inner)
  return folderIn(inner, rest)
}

/** Git has no empty folders. */
function removeFrom(tree: Tree, names: readonly string[], last: string): void {
  const [name, ...rest] = names
  const inner = name === undefined ? undefined : tree.get(name)
  if (name === undefined) tree.delete(last)
  else if (inner instanceof Map) {
    removeFrom(inner, rest, last)
    if (inner.size === 0) tree.delete(name)
  }
}
