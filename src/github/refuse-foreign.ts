import { Problem } from '../model/problem.ts'

/**
 * A branch that is checked out may have moved on to a merge with a commit that was never in the base's branch, or with one that the branch
 * has long left behind: either would bring prompts and limits of its own.
 * @param base the parent of `merge` that is to be the base
 * @throws Problem where that is not known to be the last that `merge` has of `branch`
 */
export async function refuseForeign(
  { base, merge, branch }: { base: string; merge: string; branch: string },
  mergeBase: (branch: string, sha: string) => Promise<string | undefined>,
): Promise<void> {
  if ((await mergeBase(branch, merge)) === base) return
  const [short, other] = [merge, base].map(sha => sha.slice(0, 7))
  throw new Problem(
    `${short} is checked out, a merge with ${other}, which is not known to be the newest commit of ${branch} in it: that is no base to judge by.`,
    { remedy: 'Leave "ref" out of the checkout step, or give it "fetch-depth: 0".', mustFail: true },
  )
}
