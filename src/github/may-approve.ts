import type { May } from '../model/approval.ts'
import { type GitHub, type Repository, statusOf } from './api.ts'

/** Who may approve, as the base's config says; `allow` is null for everyone with write permission. */
export interface Rules {
  allow: readonly string[] | null
  byAuthor: boolean
  byCommitter: boolean
}

/** Who has a part in the pull request, in lower case; undefined if GitHub does not say. */
export interface Involved {
  author: string | undefined
  committers: ReadonlySet<string> | undefined
}

/** The author of a command. */
interface Person {
  login: string
  isBot: boolean
}

/** Each question costs a request, and a job's token has a thousand in an hour. */
const mostQuestions = 60

/** Whether somebody may approve, by their current permission or the names in the config. Asks once per person. */
export function mayApprove(github: GitHub, repository: Repository, involved: Involved) {
  const answers = new Map<string, Promise<May>>()
  return (person: Person, rules: Rules): Promise<May> => {
    const why = person.isBot ? 'bot' : ofPart(person.login, rules, involved)
    if (why) return Promise.resolve(why)
    if (rules.allow === null)
      return asked(`write ${person.login}`, () => askPermission(github, repository, person.login))
    return amongNamed(person.login, rules.allow, team =>
      asked(`team ${team} ${person.login}`, () => askTeam(github, team, person.login)),
    )
  }

  function asked(question: string, ask: () => Promise<May>): Promise<May> {
    const known = answers.get(question)
    if (known) return known
    const answer = answers.size < mostQuestions ? ask() : Promise.resolve<May>('unknown')
    answers.set(question, answer)
    return answer
  }
}

/** Why somebody may not who has a part in what is to be approved, or may have. */
function ofPart(login: string, rules: Rules, { author, committers }: Involved): May | undefined {
  if (!rules.byAuthor && author === undefined) return 'author-unknown'
  if (!rules.byAuthor && isSame(author ?? '', login)) return 'author'
  if (!rules.byCommitter && committers === undefined) return 'committer-unknown'
  return !rules.byCommitter && committers?.has(login.toLowerCase()) ? 'committer' : undefined
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

async function amongNamed(
  login: string,
  allow: readonly string[],
  isMember: (team: string) => Promise<May>,
): Promise<May> {
  if (allow.some(name => isSame(name, login))) return 'yes'
  let best: May = 'not-named'
  for (const team of allow.filter(name => name.includes('/'))) {
    const may = await isMember(team)
    if (may === 'yes') return may
    if (may !== 'not-named') best = may
  }
  return best
}

/** `permission` says `write` also for the role `maintain`, and what a custom role stands on. */
async function askPermission(github: GitHub, repository: Repository, username: string): Promise<May> {
  try {
    const { data } = await github.rest.repos.getCollaboratorPermissionLevel({ ...repository, username })
    return data.permission === 'admin' || data.permission === 'write' ? 'yes' : 'no-permission'
  } catch (error) {
    return statusOf(error) === 404 ? 'no-permission' : 'unknown'
  }
}

/** GitHub says "not found" both of who is no member and to a token that may not look; most jobs' tokens may not. */
async function askTeam(github: GitHub, team: string, username: string): Promise<May> {
  const [org = '', slug = ''] = team.split('/')
  try {
    const { data } = await github.rest.teams.getMembershipForUserInOrg({ org, team_slug: slug, username })
    return data.state === 'active' ? 'yes' : 'not-named'
  } catch (error) {
    return statusOf(error) === 404 || statusOf(error) === 403 ? 'team-unread' : 'unknown'
  }
}
