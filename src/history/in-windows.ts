import type { LoggedCommit } from '../revisions/first-parents.ts'

/** So many commits are looked ahead at, so that what they changed is read in one batch. */
const WINDOW = 200
/** So many versions of files are read together at most, but for those of one commit: they are all held until they are walked. */
const MOST_READ = 100

/** Commits one by one; with the first of each window all that are in it. */
export async function* inWindows(
  log: AsyncIterable<LoggedCommit>,
  isRead: (path: string) => boolean,
): AsyncGenerator<{ commit: LoggedCommit; isFirstOfWindow: boolean; window: readonly LoggedCommit[] }> {
  let window: LoggedCommit[] = []
  let read = 0
  const each = (commit: LoggedCommit, i: number) => ({ commit, isFirstOfWindow: i === 0, window })
  for await (const commit of log) {
    window.push(commit)
    for (const { path, before } of commit.changes) if (before !== undefined && isRead(path)) read++
    if (window.length < WINDOW && read < MOST_READ) continue
    yield* window.map(each)
    window = []
    read = 0
  }
  yield* window.map(each)
}
