import * as z from 'zod'
import type { GitHub } from './api.ts'

/** Whom the token writes as, and who edited which comments last. */
export interface Edits {
  login: string
  /** By node id; a comment that was never edited has no `at`. Undefined if GitHub did not answer. */
  of: ReadonlyMap<string, { at: string | undefined; by: string | undefined }> | undefined
}

const answer = z.object({
  viewer: z.object({ login: z.string() }),
  nodes: z
    .array(
      z
        .object({
          lastEditedAt: z.string().nullish(),
          editor: z.object({ __typename: z.string(), login: z.string() }).nullish(),
        })
        .nullable(),
    )
    .optional(),
})

/** GitHub's own bound. */
const mostNodes = 100

const query = `query ($ids: [ID!]!) {
  viewer { login }
  nodes(ids: $ids) { ... on IssueComment { lastEditedAt editor { __typename login } } }
}`

/**
 * Asks for data that the REST API does not have. An installation's token, such as the job's own, may ask who it is here only; and
 * `updated_at` is no sign of an edit: it may differ from `created_at` by a second in a comment that nobody touched
 * (https://github.com/palantir/policy-bot/pull/459). Where this is closed, the job's own login is the likely one.
 */
export async function askEdits(github: GitHub, nodeIds: readonly string[]): Promise<Edits> {
  const ids = nodeIds.slice(0, mostNodes)
  const read = answer.safeParse(await dataOf(github.graphql(query, { ids })))
  if (!read.success) return { login: 'github-actions[bot]', of: undefined }
  const { viewer, nodes } = read.data
  // In the order of the question: an older server writes the ids themselves in another way than its REST API.
  const of = ids.flatMap((id, at) => {
    const { lastEditedAt, editor } = nodes?.[at] ?? {}
    return lastEditedAt === undefined
      ? []
      : [[id, { at: lastEditedAt ?? undefined, by: editor ? loginOf(editor) : undefined }] as const]
  })
  return { login: viewer.login, of: nodes && new Map(of) }
}

/** If a comment was deleted in the meantime, GitHub answers with an error that still contains the rest. */
async function dataOf(question: Promise<unknown>): Promise<unknown> {
  try {
    return await question
  } catch (error) {
    return error instanceof Error && 'data' in error ? error.data : undefined
  }
}

/** As REST writes it: here a bot goes without its suffix. */
function loginOf({ __typename, login }: { __typename: string; login: string }): string {
  return __typename === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login
}
