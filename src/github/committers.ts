import type { GitHub, Repository } from './api.ts'

/** Where a pull request comes from; undefined where that repository is gone. */
export interface Branch {
  /** `owner/name`. */
  repository: string
  name: string
}

/** GitHub lists no more commits of a pull request than this. */
const mostCommits = 250
const mostPages = 3

/** The committer of what is made on GitHub's own pages, whose author is who made it. */
const website = 'web-flow'

interface Commit {
  sha: string
  /** Who made it, by the accounts that its addresses belong to. */
  people: string[]
  /** Whom its message names as having helped. */
  helpers: string[]
}

/**
 * Who made or pushed the commits of a pull request, in lower case. An author is whom the commit names, which may be anybody;
 * hence also who pushed. Undefined where nobody is known of some commit, or there are too many.
 */
export async function askCommitters(
  github: GitHub,
  repository: Repository,
  pull: number,
  branch: Branch | undefined,
): Promise<ReadonlySet<string> | undefined> {
  const commits = await listCommits(github, repository, pull)
  if (!commits || commits.length >= mostCommits) return undefined
  const pushers = branch && (await askPushers(github, branch, commits))
  if (!pushers && commits.some(({ people }) => people.length === 0)) return undefined
  const named = commits.flatMap(({ people, helpers }) => [...people, ...helpers])
  return new Set([...named, ...(pushers ?? [])].map(login => login.toLowerCase()))
}

async function listCommits(github: GitHub, repository: Repository, pull: number): Promise<Commit[] | undefined> {
  const commits: Commit[] = []
  try {
    const request = { ...repository, pull_number: pull, per_page: 100 }
    for await (const { data } of github.paginate.iterator(github.rest.pulls.listCommits, request))
      for (const { sha, author, committer, commit } of data)
        commits.push({ sha, people: [author, committer].flatMap(loginOf), helpers: helpersIn(commit.message) })
    return commits
  } catch {
    return undefined
  }
}

const mostHelpers = 100

/** Logins of co-authors by the addresses that GitHub gives them; an address of their own does not say whose it is. */
function helpersIn(message: string): string[] {
  const lines = message
    .slice(-20_000)
    .matchAll(/^co-authored-by:[^\n<]{0,200}<(?:\d{1,20}\+)?([\w-]{1,100})@users\.noreply\./gim)
  return [...lines].slice(0, mostHelpers).flatMap(([, login]) => login ?? [])
}

/** An account that is not known comes as null or as an empty object. */
function loginOf(account: object | null): string[] {
  const login = account && 'login' in account ? account.login : undefined
  return typeof login === 'string' && login !== website ? [login] : []
}

/**
 * Who pushed commits to the branch, wherever it stood since: a push that another one replaced left nothing behind. Undefined
 * if GitHub does not know the newest: an older server, a fork that the token may not read, a push long ago.
 */
async function askPushers(
  github: GitHub,
  { repository, name }: Branch,
  commits: readonly Commit[],
): Promise<string[] | undefined> {
  const [owner = '', repo = ''] = repository.split('/')
  const ours = new Set(commits.map(({ sha }) => sha))
  const pushes: { after: string; by: string | undefined }[] = []
  try {
    const request = { owner, repo, ref: `refs/heads/${name}`, per_page: 100 }
    let pages = 0
    for await (const { data } of github.paginate.iterator(github.rest.repos.listActivities, request)) {
      for (const { after, actor } of data) if (ours.has(after)) pushes.push({ after, by: actor?.login })
      if (++pages === mostPages) break
    }
  } catch {
    return undefined
  }
  const newest = commits.at(-1)?.sha
  const isKnown = pushes.some(({ after, by }) => after === newest && by !== undefined)
  return isKnown ? pushes.flatMap(({ by }) => by ?? []) : undefined
}
