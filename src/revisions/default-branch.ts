import { resolveCommit } from './commits.ts'
import { type Checkout, gitLine } from './git.ts'

/** A branch as people write it, and its commit. */
export interface Branch {
  name: string
  sha: string
}

/** What default branches are called. Those of a line are looked for at the remote first, then here. */
const usual = [
  ['main', 'master'],
  ['trunk', 'develop'],
].flatMap(names => ['remotes/origin', 'heads'].flatMap(where => names.map(name => `refs/${where}/${name}`)))

/** What `defaultBranch` looks for, in words. */
export const usualNames = 'origin/HEAD, main, master, trunk, develop'

/** The branch that work is merged into: what `origin/HEAD` names, else the first that has a usual name. */
export async function defaultBranch(checkout: Checkout): Promise<Branch | undefined> {
  const named = await gitLine(checkout, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'])
  for (const ref of named === undefined ? usual : [named, ...usual]) {
    const sha = await resolveCommit(checkout.cwd, ref, checkout.env)
    if (sha !== undefined) return { name: ref.replace(/^refs\/(?:heads|remotes)\//, ''), sha }
  }
  return undefined
}

/** The branch that is checked out, or undefined where HEAD is detached. */
export async function currentBranch(checkout: Checkout): Promise<string | undefined> {
  return (await gitLine(checkout, ['symbolic-ref', '--quiet', 'HEAD']))?.replace(/^refs\/heads\//, '')
}
