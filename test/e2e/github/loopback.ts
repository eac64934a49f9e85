import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Context, OpenAPIBackend } from 'openapi-backend'
import description from '../../fixtures/github-api.json' with { type: 'json' }
import {
  answerActivities,
  answerCommit,
  answerCommits,
  answerComparison,
  answerForbidden,
  answerMembership,
  answerPermission,
  type Comment,
  type MadeCommit,
  makeComment,
  type Push,
} from './answers.ts'
import { type Kept, listArtifacts, listPulls, nothingKept, redirectToStorage, startStorage } from './artifacts.ts'
import { type CheckRuns, createCheckRun, noCheckRuns, updateCheckRun } from './check-runs.ts'

/** What a test makes of the loopback GitHub, and reads back from it. */
interface State extends Kept, CheckRuns {
  /** In the order they were posted. */
  comments: Comment[]
  /** Whom the token writes as. */
  login: string
  mayComment: boolean
  /** Answers to give before the true ones; a status each. */
  failures: number[]
  /** Called with `GET /repos/...` and who asks before each true answer; what it returns is answered instead. It may take its time. */
  before: ((request: string, credential: string) => Answer | undefined | Promise<Answer | undefined>) | undefined
  /** Called after a comment was created, before it is answered: another run's doing at that moment. */
  afterCreate: (() => void) | undefined
  /** GitHub's clock. */
  now: () => string
  /** Who edited a comment last, by its number, and when. */
  edits: Map<number, { at: string; by: string }>
  /** By login; whoever is not in it may read. */
  permissions: Map<string, string>
  /** `organization/team/login` of who is active or pending there. */
  memberships: Map<string, string>
  /** Whether the questions that only the GraphQL API takes are answered. */
  graphql: boolean
  /** Who opened the pull request. */
  author: string
  /** The commits of the pull request, the oldest first. */
  made: MadeCommit[]
  /** Pushes to its branch, the newest first. Undefined where the token may not read them. */
  pushes: Push[] | undefined
  mergeBase: string | undefined
  /** Commits that GitHub knows, by any name. */
  commits: Map<string, { sha: string; parents: string[] }>
  /** `GET /repos/...`, one per request, without the query. */
  requests: string[]
  /** Whatever broke GitHub's own API description, in a request or in an answer of this server. */
  violations: string[]
  /** Values of the header `authorization`. */
  credentials: Set<string>
}

export interface LoopbackGitHub {
  url: string
  state: State
  /** Forgets everything, as if nobody had called yet. */
  reset(): void
  close(): Promise<void>
}

export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

function listComments(state: State, url: string, context: Context): Answer {
  const {
    page = 1,
    per_page: size = 30,
    since,
  } = context.request.query as { page?: number; per_page?: number; since?: string }
  const recent = state.comments.filter(comment => !since || comment.updated_at >= since)
  const start = (Number(page) - 1) * Number(size)
  const more = start + Number(size) < recent.length
  const next = `<${url}${context.request.path}?per_page=${size}&page=${Number(page) + 1}>; rel="next"`
  return { status: 200, body: recent.slice(start, start + Number(size)), headers: more ? { link: next } : {} }
}

function createComment(state: State, context: Context): Answer {
  if (!state.mayComment) return answerForbidden()
  const { body } = context.request.requestBody as { body: string }
  const comment = makeComment(Math.max(0, ...state.comments.map(({ id }) => id)) + 1, state.login, body, state.now())
  state.comments.push(comment)
  state.afterCreate?.()
  return { status: 201, body: comment }
}

function updateComment(state: State, context: Context): Answer {
  if (!state.mayComment) return answerForbidden()
  const comment = state.comments.find(({ id }) => id === Number(context.request.params.comment_id))
  if (!comment) return { status: 404, body: { message: 'Not Found' } }
  comment.body = (context.request.requestBody as { body: string }).body
  comment.updated_at = state.now()
  state.edits.set(comment.id, { at: comment.updated_at, by: state.login })
  return { status: 200, body: comment }
}

function deleteComment(state: State, context: Context): Answer {
  if (!state.mayComment) return answerForbidden()
  const index = state.comments.findIndex(({ id }) => id === Number(context.request.params.comment_id))
  if (index < 0) return { status: 404, body: { message: 'Not Found' } }
  state.comments.splice(index, 1)
  return { status: 204 }
}

function isUri(text: string): boolean {
  return URL.canParse(text)
}

function isDateTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text)
}

/** A server: what a handler needs to know of the one that was asked. */
interface Asked {
  state: State
  url: string
  storage: string
}

type Handler = (context: Context, asked: Asked) => Answer

const ofState =
  (answer: (state: State, context: Context) => Answer): Handler =>
  (context, { state }) =>
    answer(state, context)

const handlers: Record<string, Handler> = {
  'issues/list-comments': (context, { state, url }) => listComments(state, url, context),
  'issues/create-comment': ofState(createComment),
  'issues/update-comment': ofState(updateComment),
  'issues/delete-comment': ofState(deleteComment),
  'checks/create': ofState(createCheckRun),
  'checks/update': ofState(updateCheckRun),
  'repos/compare-commits-with-basehead': ofState(state => answerComparison(state.mergeBase)),
  'repos/get-commit': ofState((state, context) => answerCommit(state.commits.get(String(context.request.params.ref)))),
  'pulls/list-commits': ofState(state => answerCommits(state.made)),
  'repos/list-activities': ofState((state, context) =>
    state.pushes
      ? answerActivities(String(context.request.query.ref), state.pushes, state.now())
      : { status: 404, body: { message: 'Not Found' } },
  ),
  'pulls/list': ofState(listPulls),
  'actions/list-workflow-run-artifacts': ofState(listArtifacts),
  'actions/download-artifact': (context, { storage }) => redirectToStorage(storage, context),
  'repos/get-collaborator-permission-level': ofState((state, context) => {
    const { username } = context.request.params as { username: string }
    return answerPermission(username, state.permissions.get(username) ?? 'read')
  }),
  'teams/get-membership-for-user-in-org': ofState((state, context) => {
    const { org, team_slug: team, username } = context.request.params as Record<string, string>
    return answerMembership(state.memberships.get(`${org}/${team}/${username}`))
  }),
  validationFail: ofState((state, context) => {
    state.violations.push(`request: ${JSON.stringify(context.validation.errors)}`)
    return { status: 422, body: { message: 'Validation Failed' } }
  }),
  notFound: ofState((state, context) => {
    state.violations.push(`request: no endpoint ${context.request.method} ${context.request.path}`)
    return { status: 404, body: { message: 'Not Found' } }
  }),
  postResponseHandler: ofState((state, context) => {
    const { status, body } = context.response as Answer
    const operation = context.operation
    const isDescribed = operation && String(status) in (operation.responses ?? {})
    if (!isDescribed || status === 204 || status === 302) return context.response
    const checked = context.api.validateResponse(body, operation, status)
    if (checked.errors) state.violations.push(`answer ${operation.operationId}: ${JSON.stringify(checked.errors)}`)
    return context.response
  }),
}

/** Compiling GitHub's description takes longer than a run of the action, so all servers of a process share it. */
let described: Promise<OpenAPIBackend> | undefined

async function describe(): Promise<OpenAPIBackend> {
  const api = new OpenAPIBackend({
    definition: description as never,
    quick: true,
    ajvOpts: { strict: false, coerceTypes: true },
    customizeAjv: ajv => ajv.addFormat('uri', isUri).addFormat('date-time', isDateTime),
    handlers,
  })
  return api.init().then(() => api)
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** The questions that GitHub's REST description does not cover: who the token is, who edited what, who opened the pull request. */
function answerGraphql(state: State, body: string): Answer {
  if (!state.graphql) return { status: 403, body: { message: 'Resource not accessible by integration' } }
  const { query, variables } = JSON.parse(body) as { query: string; variables: { ids?: string[]; pull?: number } }
  if (variables.pull !== undefined) {
    const pullRequest = {
      author: { login: state.author },
      headRefName: 'changes',
      headRepository: { nameWithOwner: 'acme/support-bot' },
    }
    return { status: 200, body: { data: { repository: { pullRequest } } } }
  }
  if (!query.includes('viewer')) state.violations.push(`graphql: ${body}`)
  const nodes = (variables.ids ?? []).map(nodeId => {
    const comment = state.comments.find(({ node_id }) => node_id === nodeId)
    const edit = comment && state.edits.get(comment.id)
    return comment ? { lastEditedAt: edit?.at ?? null, editor: edit ? actorOf(edit.by) : null } : null
  })
  const errors = nodes.includes(null) ? { errors: [{ type: 'NOT_FOUND', message: 'Could not resolve' }] } : {}
  return { status: 200, body: { data: { viewer: { login: state.login }, nodes }, ...errors } }
}

function actorOf(login: string) {
  const isBot = login.endsWith('[bot]')
  return { __typename: isBot ? 'Bot' : 'User', login: isBot ? login.slice(0, -'[bot]'.length) : login }
}

/** An Enterprise Server has its API below a folder of its one host, and GraphQL beside it. */
function pathOf(url: string, prefix: string): string | undefined {
  if (prefix === '') return url
  if (url.startsWith('/api/graphql')) return url.slice('/api'.length)
  return url.startsWith(`${prefix}/`) ? url.slice(prefix.length) : undefined
}

async function answer(asked: Asked, request: IncomingMessage, prefix: string): Promise<Answer> {
  const { state } = asked
  const [path = `/outside${request.url}`, query = ''] = pathOf(request.url ?? '', prefix)?.split('?') ?? []
  const method = request.method ?? 'GET'
  const body = await readBody(request)
  state.requests.push(`${method} ${path}`)
  state.credentials.add(String(request.headers.authorization))
  const failure = state.failures.shift()
  if (failure) return { status: failure, body: { message: 'Server Error' } }
  const instead = await state.before?.(`${method} ${path}`, String(request.headers.authorization))
  if (instead) return instead
  if (path === '/graphql') return answerGraphql(state, body)
  described ??= describe()
  const api = await described
  return api.handleRequest({ method, path, query, body, headers: request.headers as Record<string, string> }, asked)
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}

function emptyState(): State {
  return {
    comments: [],
    login: 'github-actions[bot]',
    mayComment: true,
    failures: [],
    before: undefined,
    afterCreate: undefined,
    now: () => new Date().toISOString(),
    edits: new Map(),
    permissions: new Map(),
    memberships: new Map(),
    graphql: true,
    author: 'Codertocat',
    made: [{ sha: 'a'.repeat(40), author: 'Codertocat', committer: 'Codertocat' }],
    pushes: undefined,
    mergeBase: undefined,
    commits: new Map(),
    requests: [],
    violations: [],
    credentials: new Set(),
    ...nothingKept(),
    ...noCheckRuns(),
  }
}

/**
 * Starts a GitHub on loopback that holds comments and checks all traffic by GitHub's own API description. `prefix` is where
 * its API lies, such as `/api/v3` of an Enterprise Server.
 */
export async function startGitHub(prefix = ''): Promise<LoopbackGitHub> {
  const state = emptyState()
  const storage = await startStorage(state)
  const asked: Asked = { state, url: '', storage: storage.url }
  const server: Server = createServer((request, response) => {
    answer(asked, request, prefix).then(
      found => send(response, found),
      error => {
        state.violations.push(String(error))
        send(response, { status: 500, body: { message: 'the loopback GitHub itself is at fault' } })
      },
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  asked.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`
  const reset = () => void Object.assign(state, emptyState())
  const close = () => {
    storage.close()
    return new Promise<void>(resolve => server.close(() => resolve()))
  }
  return { url: asked.url, state, reset, close }
}
