import { info, error as logError, setFailed, setOutput, warning } from '@actions/core'
import { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import { annotate, type Note, properties } from './annotations.ts'
import { whyFailed, withGitHub } from './api.ts'
import { putComment } from './comment.ts'
import type { Context } from './context.ts'
import type { Inputs } from './inputs.ts'
import { describeTrouble, reasonOf, toLog } from './log.ts'
import { outputsOf, setOutputs, writeReportFiles } from './outputs.ts'
import type { PullRequest } from './payload.ts'
import { preformatted, writeSummary } from './summary.ts'
import { isWorthAComment } from './worth-a-comment.ts'

/** A report in the forms that it is delivered in. Functions, so that one that fails keeps no other from being delivered. */
export interface Rendered {
  log(): string
  json(): string
  summary(): string
  comment(): string
  notes(): Note[]
  /** The verdict in one line, safe to log. */
  headline(): string
}

/** Where to deliver to. */
export interface Audience {
  context: Context
  inputs: Inputs
  pull: PullRequest | undefined
  env: NodeJS.ProcessEnv
}

const commentSeconds = 30

/** A delivery that fails is told and changes nothing else. */
async function attempt(what: string, stands: string, deliver: () => unknown): Promise<void> {
  try {
    await deliver()
  } catch (error) {
    warning(`promptcost: could not ${what}: ${toLog(reasonOf(error))}\n${stands}`)
  }
}

function refused(pull: PullRequest, error: unknown): Problem {
  const { why, forbidden } = whyFailed(error)
  const remedy = 'Add "permissions: pull-requests: write" to the job. Pull requests from forks never have it.'
  const fork = 'Pull requests from forks never have "permissions: pull-requests: write"; others need it on the job.'
  return new Problem(`${why}.`, forbidden ? { remedy: pull.fork ? fork : remedy } : {})
}

/**
 * Brings the pull request's comment up to date, and posts one where `create` says so. Returns its address.
 *
 * @throws Problem in words for the log
 */
export async function comment(
  { context, inputs, pull }: Audience,
  body: string,
  create: boolean,
): Promise<string | undefined> {
  if (!pull || inputs.comment === 'never') return undefined
  if (!inputs.token) throw new Problem('the input "github-token" is empty.')
  const { owner, repo, run } = context
  const wanted = { repository: { owner, repo }, pull: pull.number, id: inputs.commentId, body, run, create }
  try {
    const delivery = await withGitHub(inputs.token, commentSeconds, github => putComment(github, wanted))
    return delivery.url
  } catch (error) {
    throw refused(pull, error)
  }
}

/** Tells the outcome everywhere it is to be told. No delivery changes the verdict, or keeps another from being tried. */
export async function publish(report: Report, rendered: Rendered, audience: Audience): Promise<void> {
  const { inputs, context, pull, env } = audience
  const stands = `The verdict (${report.verdict}) stands.`
  const inSummary = `${stands.slice(0, -1)}; the report is in the job summary.`
  await attempt('print the report', stands, () => info(toLog(rendered.log())))
  await attempt('set the outputs', stands, () => setOutputs(outputsOf(report)))
  await attempt(
    'write the report files',
    stands,
    () => context.temp && writeReportFiles(context.temp, rendered.json(), rendered.comment()),
  )
  await attempt('write the job summary', stands, () => writeSummary(rendered.summary(), env))
  await attempt('annotate files', stands, () => inputs.annotations && annotate(report.directory, rendered.notes()))
  await attempt(`comment on pull request ${pull?.number}`, inSummary, async () => {
    const create = inputs.comment === 'always' || isWorthAComment(report)
    setOutput('comment-url', (await comment(audience, rendered.comment(), create)) ?? '')
  })
  if (report.verdict === 'fail') await attempt('tell the verdict', stands, () => setFailed(rendered.headline()))
}

/**
 * Tells why nothing was judged: in the log at the place, in the summary, and in a comment that an earlier run left, as what
 * that one says is no longer so.
 */
export async function publishTrouble(
  error: unknown,
  onError: 'fail' | 'warn',
  audience: Audience | undefined,
): Promise<void> {
  const { sentence, remedy, at } = describeTrouble(error)
  const text = toLog(`${sentence}\n${remedy}`.trimEnd())
  const tell = onError === 'fail' ? logError : warning
  const { title: _, ...place } = properties(audience?.inputs.workingDirectory ?? '', { at, title: '' })
  tell(text, place)
  if (!audience) return
  const stands = 'Nothing was judged.'
  const mark = onError === 'fail' ? '❌' : '⚠️'
  const body = `### ${mark} promptcost: could not judge\n\n${preformatted(`${sentence}\n${remedy}`.trimEnd())}\n`
  await attempt('write the job summary', stands, () => writeSummary(body, audience.env))
  await attempt(`comment on pull request ${audience.pull?.number}`, stands, () => comment(audience, body, false))
}
