import type { PolicyReader, RemotePolicy } from '../model/shared-policy.ts'
import type { GitHubAccess } from './read-github.ts'

type Read = Awaited<ReturnType<PolicyReader['remote']>>

/** Where policies of other repositories and packages are read from. */
export interface PolicyAccess {
  github: GitHubAccess
  npm?: string | undefined
}

/** By whom a run asks GitHub, from its environment: also in the workflow of a GitHub Enterprise Server. */
export function policyAccess(
  env: Readonly<Record<string, string | undefined>>,
  token = env.GH_TOKEN || env.GITHUB_TOKEN,
): PolicyAccess {
  return { github: { api: env.GITHUB_API_URL || 'https://api.github.com', token: token || undefined } }
}

/** Reads policies from elsewhere, each once, so that both sides see the same. */
export function remotePolicies(access: PolicyAccess = policyAccess({})): PolicyReader['remote'] {
  const known = new Map<string, Promise<Read>>()
  return source => {
    const key = JSON.stringify(source)
    const found = known.get(key) ?? readRemote(source, access)
    known.set(key, found)
    return found
  }
}

async function readRemote(source: RemotePolicy, { github, npm }: PolicyAccess): Promise<Read> {
  if (source.kind === 'github') {
    const { readGitHubPolicy } = await import('./read-github.ts')
    return readGitHubPolicy(source, github)
  }
  const { npmRegistry, readNpmPolicy } = await import('./read-npm.ts')
  return readNpmPolicy(source, npm ?? npmRegistry)
}
