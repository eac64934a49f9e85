import { Problem } from '../model/problem.ts'
import { isObjectId } from './commits.ts'
import { type Checkout, startGit } from './git.ts'
import { gitProblem } from './git-problem.ts'
import { nulFields } from './nul-fields.ts'
import type { RootsAbove } from './roots-above.ts'

/** One path that a commit changed against its first parent. An id is undefined where the path is no regular file on that side. */
export interface PathChange {
  path: string
  before: string | undefined
  after: string | undefined
}

/** A commit of a branch's first-parent chain. */
export interface LoggedCommit {
  sha: string
  /** The first parent; undefined for a root, and where a shallow clone ends. */
  parent: string | undefined
  /** Seconds since 1970, as the committer's clock had it. */
  time: number
  author: string
  /** The first line of the message. */
  subject: string
  changes: PathChange[]
}

// Nothing that the user's config says of logs may change what is printed, or run a program.
const settings = [
  'log.showSignature=false',
  'log.showRoot=true',
  'i18n.logOutputEncoding=UTF-8',
  'diff.orderFile=/dev/null',
]
const format = '--format=tformat:%H%x00%P%x00%ct%x00%an%x00%s'

/**
 * The first-parent chain of a commit, the newest first, each with the paths that it changed: one `git log` whose output is read as it
 * comes. No blob is read, so that it works where a partial clone has none. Paths are relative to the checkout's folder.
 * @param within whether the folder is not the top of the repository, so that only commits which change something in it are listed
 * @param above folders outside of it, whose changes are listed too
 * @throws Problem where git cannot read the history
 */
export async function* firstParents(
  checkout: Checkout,
  tip: string,
  within: boolean,
  above?: RootsAbove,
): AsyncGenerator<LoggedCommit> {
  if (!isObjectId(tip)) throw new RangeError('the tip of a history is a commit id')
  const safely = { ...checkout, settings: [...(checkout.settings ?? []), ...settings.flatMap(it => ['-c', it])] }
  const raw = ['--raw', '-r', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-color']
  const place = above
    ? ['--no-relative', '--', '.', ...above.roots]
    : within
      ? ['--relative', '--', '.']
      : ['--no-relative', '--']
  const quiet = ['--no-notes', '--no-decorate', '--no-show-signature']
  const args = ['log', '--first-parent', '-m', ...raw, ...quiet, format, tip, ...place]
  const child = await startGit(safely, args, { endsItself: false })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < 10_000) stderr += chunk.toString('utf8')
  })
  child.stdin.on('error', () => {})
  child.stdin.end()
  const ended = new Promise<number>(done => child.once('close', code => done(code ?? 137)))
  let finished = false
  try {
    for await (const commit of commitsIn(nulFields(child.stdout))) yield above ? calledFrom(commit, above) : commit
    finished = true
  } finally {
    // Whoever has seen enough of a history leaves it here.
    if (!finished) child.kill('SIGKILL')
  }
  const code = await ended
  if (code !== 0) throw unread(stderr, code)
}

/** The same with paths as they are called from the checkout's folder: git gives them from the top. */
function calledFrom(commit: LoggedCommit, { directory, called }: RootsAbove): LoggedCommit {
  const named = (path: string) =>
    path.startsWith(`${directory}/`) ? [path.slice(directory.length + 1), ...called(path)] : called(path)
  return {
    ...commit,
    changes: commit.changes.flatMap(({ path, ...rest }) => named(path).map(name => ({ path: name, ...rest }))),
  }
}

async function* commitsIn(fields: AsyncIterable<string>): AsyncGenerator<LoggedCommit> {
  let header: string[] = []
  let commit: LoggedCommit | undefined
  let meta: RegExpExecArray | null | undefined
  for await (const field of fields) {
    const isNext = header.length === 0
    if (meta !== undefined) {
      if (commit && meta) commit.changes.push(changeOf(meta, field))
      meta = undefined
    } else if (isNext && /^\n?:/.test(field)) meta = rawMeta.exec(field)
    else if (!isNext || field !== '') header.push(field)
    if (header.length < FIELDS) continue
    if (commit) yield commit
    commit = commitOf(header)
    header = []
  }
  if (commit) yield commit
}

/** Of a commit's own line. */
const FIELDS = 5

const rawMeta = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [A-Z]$/

function commitOf([sha = '', parents = '', time = '', author = '', subject = '']: readonly string[]): LoggedCommit {
  if (!isObjectId(sha))
    throw new Problem('git log does not answer as expected', { remedy: 'Update git: git --version' })
  const [parent] = parents.split(' ')
  return { sha, parent: parent || undefined, time: Number(time) || 0, author, subject, changes: [] }
}

function changeOf([, modeBefore, modeAfter, before, after]: RegExpExecArray, path: string): PathChange {
  // Only regular files are entries: no symbolic link, no submodule, and nothing where the file is not there.
  const idOf = (mode: string | undefined, id: string | undefined) => (mode?.startsWith('100') ? id : undefined)
  return { path, before: idOf(modeBefore, before), after: idOf(modeAfter, after) }
}

function unread(stderr: string, code: number): Problem {
  if (/unable to read|missing|bad object|could not fetch|promisor/i.test(stderr))
    return new Problem('the history cannot be read to its end: this clone lacks trees of it', {
      remedy: 'Fetch them: git fetch --refetch --filter=blob:none origin\nOr look at a part of it: --since 90d',
    })
  return gitProblem(['log'], { code, stderr })
}
