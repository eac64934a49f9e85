import type { Context } from 'openapi-backend'
import { answerForbidden } from './answers.ts'
import type { Answer } from './loopback.ts'

interface Output {
  title?: string
  summary: string
  annotations?: Record<string, unknown>[]
}

export interface CheckRun {
  name: string
  head_sha: string
  status: string
  conclusion: string
  output: Output
}

/** Check runs as they came, and whether the token may write them. */
export interface CheckRuns {
  checkRuns: CheckRun[]
  mayCheck: boolean
}

export const noCheckRuns = (): CheckRuns => ({ checkRuns: [], mayCheck: true })

export function createCheckRun(state: CheckRuns, context: Context): Answer {
  if (!state.mayCheck) return answerForbidden()
  state.checkRuns.push(context.request.requestBody as CheckRun)
  return { status: 201, body: answered(state, state.checkRuns.length) }
}

/** GitHub adds annotations to those that are there. */
export function updateCheckRun(state: CheckRuns, context: Context): Answer {
  if (!state.mayCheck) return answerForbidden()
  const id = Number(context.request.params.check_run_id)
  const run = state.checkRuns[id - 1]
  if (!run) return { status: 404, body: { message: 'Not Found' } }
  const { output } = context.request.requestBody as { output: Output }
  run.output = { ...output, annotations: [...(run.output.annotations ?? []), ...(output.annotations ?? [])] }
  return { status: 200, body: answered(state, id) }
}

function answered({ checkRuns }: CheckRuns, id: number) {
  const { name, head_sha, status, conclusion, output } = checkRuns[id - 1] as CheckRun
  const now = new Date().toISOString()
  const url = `https://api.github.com/repos/acme/support-bot/check-runs/${id}`
  return {
    id,
    node_id: `CR_${id}`,
    external_id: null,
    url,
    html_url: `https://github.com/acme/support-bot/runs/${id}`,
    details_url: null,
    head_sha,
    name,
    status,
    conclusion,
    started_at: now,
    completed_at: now,
    output: {
      title: output.title ?? null,
      summary: output.summary,
      text: null,
      annotations_count: output.annotations?.length ?? 0,
      annotations_url: `${url}/annotations`,
    },
    check_suite: null,
    app: null,
    pull_requests: [],
  }
}
