import type { GitHub, Repository } from './api.ts'
import type { Branch } from './committers.ts'

/** Who opened a pull request, and from where. */
export interface Origin {
  author: string | undefined
  branch: Branch | undefined
}

interface Answer {
  repository?: {
    pullRequest?: {
      author?: { login?: string }
      headRefName?: string
      headRepository?: { nameWithOwner?: string }
    }
  }
}

const query = `query ($owner: String!, $repo: String!, $pull: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) { author { login } headRefName headRepository { nameWithOwner } }
  }
}`

/** Asks GitHub if the event does not say. Undefined if GitHub refuses. */
export async function askOrigin(github: GitHub, { owner, repo }: Repository, pull: number): Promise<Origin> {
  try {
    const answer = await github.graphql<Answer>(query, { owner, repo, pull })
    const { author, headRefName: name, headRepository } = answer.repository?.pullRequest ?? {}
    const repository = headRepository?.nameWithOwner
    return { author: author?.login, branch: name && repository ? { name, repository } : undefined }
  } catch {
    return { author: undefined, branch: undefined }
  }
}
