import type { Command, Ledger, May, Unbound } from '../model/approval.ts'
import type { GitHub } from './api.ts'
import { askEdits, type Edits } from './edits.ts'
import { isMarked } from './marker.ts'
import { type Involved, mayApprove, type Rules } from './may-approve.ts'
import { type Comment, listComments, ownAmong, type Thread } from './own-comments.ts'
import { parseCommand } from './parse-command.ts'

/** The commands on a pull request, and what promptcost's comment there remembers. */
export interface Approvals {
  ledger: Ledger | Unbound
  /** By the rules of each project, in their order; the newest command first. */
  commands: (Command & { may: May })[][]
}

const mostComments = 3000
const mostCommands = 50
const mostPeople = 10

interface Talk {
  marked: Comment[]
  given: (Comment & Pick<Command, 'asks' | 'reason'>)[]
}

/** Marked comments and commands, in one listing. Of more comments than are read none counts: the next may take an approval back. */
async function listen(github: GitHub, thread: Thread): Promise<Talk> {
  const talk: Talk = { marked: [], given: [] }
  let seen = 0
  for await (const comment of listComments(github, thread)) {
    if (++seen > mostComments) return { marked: [], given: [] }
    const command = parseCommand(comment.body)
    if (command) talk.given.push({ ...comment, ...command })
    else if (isMarked(comment.body, thread.id)) talk.marked.push(comment)
  }
  return talk
}

/**
 * The newest of each of so many people, who is likely to be allowed first: nobody can push another's out of sight by writing
 * many, or under many names.
 */
function heard({ given }: Talk, asked: readonly Rules[]): Talk['given'] {
  const newest = given.toReversed()
  const named = new Set(asked.flatMap(({ allow }) => allow ?? []).map(name => name.toLowerCase()))
  const isLikely = ({ author, association }: Comment) =>
    named.has(author.toLowerCase()) || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association)
  const sorted = [...newest.filter(isLikely), ...newest.filter(command => !isLikely(command))]
  const people = [...new Set(sorted.map(({ author }) => author))].slice(0, mostPeople)
  const each = Math.floor(mostCommands / Math.max(1, people.length))
  return newest.filter((command, at) => {
    const before = newest.slice(0, at).filter(({ author }) => author === command.author).length
    return people.includes(command.author) && before < each
  })
}

/** If GitHub does not report edits, two different times mean that the comment was edited. */
function isEdited({ nodeId, createdAt, updatedAt }: Comment, { of }: Edits): boolean {
  if (of === undefined) return createdAt !== updatedAt
  const edit = of.get(nodeId)
  return edit === undefined || edit.at !== undefined
}

/** Who has a part in the pull request, each asked for only where that matters. */
export type AskInvolved = { [K in keyof Involved]: () => Promise<Involved[K]> }

/**
 * Reads what was approved on a pull request. Every run asks anew whether the comment is still there and untouched, and whether
 * its author still may. Undefined where nobody gave a command.
 *
 * @param asked the rules of each project that fails
 * @throws RequestError of Octokit
 */
export async function readApprovals(
  github: GitHub,
  thread: Thread,
  asked: readonly Rules[],
  ask: AskInvolved,
): Promise<Approvals | undefined> {
  const talk = await listen(github, thread)
  const given = heard(talk, asked)
  if (given.length === 0) return undefined
  const edits = await askEdits(
    github,
    [...given, ...talk.marked.slice(0, mostCommands)].map(({ nodeId }) => nodeId),
  )
  const [own] = ownAmong(talk.marked, edits)
  const may = mayApprove(github, thread.repository, {
    author: asked.some(({ byAuthor }) => !byAuthor) ? await ask.author() : undefined,
    committers: asked.some(({ byCommitter }) => !byCommitter) ? await ask.committers() : undefined,
  })
  const commands = asked.map(rules =>
    Promise.all(
      given.map(async comment => {
        const { author: login, isBot } = comment
        // People who took part in the pull request may revoke other people's approvals.
        const of = comment.asks === 'revoke' ? { ...rules, byAuthor: true, byCommitter: true } : rules
        return { ...toCommand(comment), may: await may({ login, isBot }, of) }
      }),
    ),
  )
  return { ledger: own ? own.ledger : 'no-comment', commands: await Promise.all(commands) }

  function toCommand(comment: Talk['given'][number]): Command {
    const { id, author: by, createdAt: at, asks, reason } = comment
    return { pull: thread.pull, comment: id, by, at, asks, reason, edited: isEdited(comment, edits) }
  }
}
