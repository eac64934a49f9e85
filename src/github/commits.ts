import { askCommit, askMergeBase, type GitHub, type Repository, withGitHub } from './api.ts'
import type { Commits } from './event.ts'
import { askPullRequests } from './pull-requests.ts'

const questionSeconds = 20

/**
 * Knows commits by the local repository first, and by GitHub where a shallow clone lacks them. Without a token, or where
 * GitHub refuses or does not answer in time, what the clone lacks stays unknown.
 */
export function commitsOf(
  local: Omit<Commits, 'pullRequests'>,
  repository: Repository,
  token: string | undefined,
): Commits {
  async function ask<T>(question: (github: GitHub) => Promise<T | undefined>): Promise<T | undefined> {
    if (!token) return undefined
    try {
      return await withGitHub(token, questionSeconds, question)
    } catch {
      return undefined
    }
  }
  return {
    head: () => local.head(),
    async parents(sha) {
      return (await local.parents(sha)) ?? (await ask(github => askCommit(github, repository, sha)))?.parents
    },
    async mergeBase(branch, sha) {
      return (
        (await local.mergeBase(branch, sha)) ?? (await ask(github => askMergeBase(github, repository, branch, sha)))
      )
    },
    async resolve(revision) {
      return (await local.resolve(revision)) ?? (await ask(github => askCommit(github, repository, revision)))?.sha
    },
    pullRequests: run => ask(github => askPullRequests(github, repository, run)),
  }
}
