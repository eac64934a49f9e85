import { afterAll, afterEach, beforeEach, expect } from 'vitest'
import { makeTemporary } from './job.ts'
import { type LoopbackGitHub, startGitHub } from './loopback.ts'

/**
 * For a whole test file: a GitHub that is empty before each test and whose traffic was as GitHub describes it after each, and a folder.
 * Both are gone behind the last test.
 */
export async function withGitHub(): Promise<{ folder: string; github: LoopbackGitHub }> {
  const temporary = makeTemporary()
  const github = await startGitHub()
  beforeEach(() => github.reset())
  afterEach(() => expect(github.state.violations).toEqual([]))
  afterAll(async () => {
    await github.close()
    temporary.remove()
  })
  return { folder: temporary.path, github }
}
