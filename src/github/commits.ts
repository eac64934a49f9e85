import { askCommit, askMergeBase, type GitHub, type Repository, withGitHub } from './api.ts'
import type { Commits } from './event.ts'
import { askPullRequests } from './pull-requests.ts'

const questionSeconds = 20

/** What GitHub says of commits. What it refuses, or does not answer in time, is undefined. */
export interface RemoteCommits {
  commit(ref: string): Promise<{ sha: string; parents: string[] } | undefined>
  mergeBase(base: string, head: string): Promise<string | undefined>
  pullRequests: Commits['pullRequests']
}

/**
 * Asks GitHub each question once, however many projects have it. After it did not answer in time it is asked nothing more:
 * a run must not wait anew for each project. Without a token nothing is known.
 */
export function askGitHub(repository: Repository, token: string | undefined): RemoteCommits {
  const answers = new Map<string, Promise<unknown>>()
  let isSilent = false
  async function ask<T>(question: (github: GitHub) => Promise<T | undefined>): Promise<T | undefined> {
    if (!token || isSilent) return undefined
    try {
      return await withGitHub(token, questionSeconds, question)
    } catch {
      isSilent = true
      return undefined
    }
  }
  function once<T>(key: string, question: (github: GitHub) => Promise<T | undefined>): Promise<T | undefined> {
    const answer = (answers.get(key) as Promise<T | undefined> | undefined) ?? ask(question)
    answers.set(key, answer)
    return answer
  }
  return {
    commit: ref => once(ref, github => askCommit(github, repository, ref)),
    mergeBase: (base, head) => once(`${base}...${head}`, github => askMergeBase(github, repository, base, head)),
    pullRequests: run => once(`run ${run.run.id}`, github => askPullRequests(github, repository, run)),
  }
}

/** Knows commits by the local repository first, and by GitHub where a shallow clone lacks them. */
export function commitsOf(local: Omit<Commits, 'pullRequests'>, remote: RemoteCommits): Commits {
  return {
    head: () => local.head(),
    isGone: sha => local.isGone(sha),
    parents: async sha => (await local.parents(sha)) ?? (await remote.commit(sha))?.parents,
    mergeBase: async (branch, sha) => (await local.mergeBase(branch, sha)) ?? (await remote.mergeBase(branch, sha)),
    resolve: async revision => (await local.resolve(revision)) ?? (await remote.commit(revision))?.sha,
    pullRequests: run => remote.pullRequests(run),
  }
}
