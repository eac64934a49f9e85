import * as z from 'zod'
import { mapping } from './mapping.ts'

const mostNames = 20

/** A login, or a team with its organization. GitHub's own rules are narrower; what matters is that no name leads elsewhere. */
const approver = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99})?$/

const message = {
  error: ({ input }: { input?: unknown }) =>
    typeof input === 'string' && approver.test(input.replace(/^@/, ''))
      ? `must be a name without "@".\nWrite ${input.replace(/^@/, '')}.`
      : 'must be a user such as alice, or a team such as acme/llm-owners.',
}

const list = { error: () => `must be a list of at most ${mostNames} users and teams such as [acme/llm-owners, alice].` }

const yesOrNo = { error: () => 'must be true or false.' }

/** As many as one page of commands is sure to hold. */
const mostApprovers = 6

const several = { error: () => `must be a whole number from 1 to ${mostApprovers}.` }

/** Who may approve an increase that breaks a limit. */
export const approvals = mapping(
  {
    allow: z
      .array(z.string(message).regex(approver, message), list)
      .max(mostNames, list)
      .optional()
      .meta({
        description: 'Users and teams that may approve. With an empty list nobody may.',
        otherwise: 'everyone with write permission',
        examples: [['acme/llm-owners', 'alice']],
      }),
    by_author: z
      .boolean(yesOrNo)
      .optional()
      .meta({
        description: 'Whether the author of the pull request may approve it, if they are among those who may approve.',
        otherwise: 'false',
        examples: [true],
      }),
    by_committer: z
      .boolean(yesOrNo)
      .optional()
      .meta({
        description:
          'Whether people who committed or pushed to the pull request may approve it, if they are among those who may approve.',
        otherwise: 'false',
        examples: [true],
      }),
    min_approvers: z
      .int(several)
      .min(1, several)
      .max(mostApprovers, several)
      .optional()
      .meta({
        description: 'How many different people have to approve.',
        otherwise: '1',
        examples: [2],
      }),
    reset_on_push: z
      .boolean(yesOrNo)
      .optional()
      .meta({
        description: 'Whether an approval expires when a later push changes a prompt, even if nothing gets worse.',
        otherwise: 'false',
        examples: [true],
      }),
  },
  '{ allow: [acme/llm-owners] }',
)
