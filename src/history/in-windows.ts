import type { LoggedCommit } from '../revisions/first-parents.ts'

/** So many commits are looked ahead at, so that what they changed is read in one batch. */
const WINDOW = 200
/** A commit that moves the whole repository has so many paths by itself. */
const MOST_CHANGES = 5_000

/** Commits one by one; with the first of each window all that are in it. */
export async function* inWindows(
  log: AsyncIterable<LoggedCommit>,
): AsyncGenerator<{ commit: LoggedCommit; isFirstOfWindow: boolean; window: readonly LoggedCommit[] }> {
  let window: LoggedCommit[] = []
  let changes = 0
  const each = (commit: LoggedCommit, i: number) => ({ commit, isFirstOfWindow: i === 0, window })
  for await (const commit of log) {
    window.push(commit)
    changes += commit.changes.length
    if (window.length < WINDOW && changes < MOST_CHANGES) continue
    yield* window.map(each)
    window = []
    changes = 0
  }
  yield* window.map(each)
}
