import { gitLine } from './git.ts'
import type { GitEnvironment } from './sides-request.ts'

/** The version of git, as `[2, 39]`; undefined if it does not say. */
export async function gitVersion(cwd: string, env: GitEnvironment): Promise<readonly [number, number] | undefined> {
  const [, major, minor] = /(\d+)\.(\d+)/.exec((await gitLine({ cwd, env }, ['version'])) ?? '') ?? []
  return major === undefined ? undefined : [Number(major), Number(minor)]
}
