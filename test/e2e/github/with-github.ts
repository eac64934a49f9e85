import { afterAll, afterEach, beforeEach, expect } from 'vitest'
import { keepWarm, type Warm } from '../warm.ts'
import { entry, makeTemporary } from './job.ts'
import { type LoopbackGitHub, startGitHub } from './loopback.ts'

/** What the tests of a file share. */
interface Shared {
  folder: string
  /** Empty before each test; after each, its traffic must have been as GitHub describes it. */
  github: LoopbackGitHub
  /** Runs the action for those tests that need no process of their own. It reads GitHub's address once, so it serves this file. */
  warm: Warm
}

/** For a whole test file: everything that is here ends with its last test. */
export async function withGitHub(): Promise<Shared> {
  const temporary = makeTemporary()
  const github = await startGitHub()
  const warm = keepWarm(entry)
  beforeEach(() => github.reset())
  afterEach(() => expect(github.state.violations).toEqual([]))
  afterAll(async () => {
    warm.close()
    await github.close()
    temporary.remove()
  })
  return { folder: temporary.path, github, warm }
}
