import type { GitHub, Repository } from './api.ts'
import type { PullRequest, WorkflowRun } from './payload.ts'

/**
 * The open pull requests whose head is the commit that a run was for. Several where one branch is to be merged into several
 * others; none where the head has moved on since, or all are closed. A run's own list of pull requests is empty for forks.
 *
 * @throws RequestError of Octokit
 */
export async function askPullRequests(
  github: GitHub,
  repository: Repository,
  run: WorkflowRun,
): Promise<PullRequest[]> {
  const { head } = run
  const name = head.branch
  const { repository: from } = head
  if (!name || !head.owner) return []
  const answer = await github.rest.pulls.list({
    ...repository,
    state: 'open',
    head: `${head.owner}:${name}`,
    per_page: 100,
  })
  return answer.data
    .filter(pull => pull.head.sha === head.sha && pull.head.repo?.full_name === head.repository)
    .map(({ number, base, user }) => ({
      number,
      author: user?.login,
      head: { sha: head.sha },
      branch: from === undefined ? undefined : { repository: from, name },
      base: { ref: base.ref },
      fork: head.repository !== `${repository.owner}/${repository.repo}`,
    }))
}
