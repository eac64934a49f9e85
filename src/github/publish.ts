import { info, error as logError, notice, setFailed, setOutput, warning } from '@actions/core'
import type { LedgerRecord } from '../model/approval.ts'
import { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import { annotate, type Note, properties } from './annotations.ts'
import { whyFailed, withGitHub } from './api.ts'
import type { Audience } from './audience.ts'
import { putCheckRun } from './check-run.ts'
import { putComment } from './comment.ts'
import { reasonOf, type Trouble, toLog } from './log.ts'
import { outputsOf, setOutputs, writeReportFiles } from './outputs.ts'
import { readOnlyToken, refused } from './refused.ts'
import { writeSarif } from './sarif-file.ts'
import { writeSummary } from './summary.ts'
import { isWorthAComment } from './worth-a-comment.ts'

/** A report in the forms that it is delivered in. Functions, so that one that fails keeps no other from being delivered. */
export interface Rendered {
  log(): Promise<string>
  /** A value for each project. */
  json(): Promise<string[]>
  summary(): string
  comment(): string
  notes(): Note[]
  sarif(): string
  /** The verdict in one line, safe to log. */
  headline(): string
}

const commentSeconds = 30

/** A failed delivery is logged and changes nothing else. */
async function attempt(what: string, stands: string, deliver: () => unknown): Promise<void> {
  try {
    await deliver()
  } catch (error) {
    const log = error instanceof Problem && error.cause === readOnlyToken ? notice : warning
    log(`promptcost: could not ${what}: ${toLog(reasonOf(error))}\n${stands}`)
  }
}

/**
 * Brings the pull request's comment up to date, and posts one where `create` says so. Returns its address.
 *
 * @throws Problem in words for the log
 */
export async function comment(
  audience: Audience,
  body: string,
  create: boolean,
  record: LedgerRecord,
): Promise<string | undefined> {
  const { context, inputs, pull, ofOtherRun: keepOwn = false } = audience
  if (!pull || inputs.comment === 'never') return undefined
  if (!inputs.token) throw new Problem('the input "github-token" is empty.')
  const { owner, repo, run } = context
  const what = { id: inputs.commentId, body, run, create, keepOwn, record }
  const wanted = { repository: { owner, repo }, pull: pull.number, ...what }
  try {
    const delivery = await withGitHub(inputs.token, commentSeconds, github => putComment(github, wanted))
    return delivery.url
  } catch (error) {
    throw refused(audience, error)
  }
}

/** What came of all projects. */
export interface Judgement {
  verdict: Report['verdict']
  reports: readonly Report[]
  rendered: Rendered
  /** What the comment is to remember for the runs to come. */
  record: LedgerRecord
}

/** Delivers the outcome: log, outputs, files, summary, annotations, comment. A failed delivery neither changes the verdict nor stops the others. */
export async function publish({ verdict, reports, rendered, record }: Judgement, audience: Audience): Promise<void> {
  const { inputs, context, pull, env } = audience
  const stands = `The verdict (${verdict}) stands.`
  const inSummary = `${stands.slice(0, -1)}; the report is in the job summary.`
  await attempt('print the report', stands, async () => info(toLog(await rendered.log())))
  await attempt('set the outputs', stands, () => setOutputs(outputsOf(reports, verdict)))
  await attempt(
    'write the report files',
    stands,
    async () => context.temp && writeReportFiles(context.temp, await rendered.json(), rendered.comment()),
  )
  await attempt('write the SARIF file', stands, async () => {
    if (inputs.sarif !== undefined) setOutput('sarif', await writeSarif(inputs.sarif, rendered.sarif(), context))
  })
  await attempt('write the job summary', stands, () => writeSummary(rendered.summary(), env))
  await attempt('annotate files', stands, () => mark({ verdict, rendered }, audience))
  await attempt(`comment on pull request ${pull?.number}`, inSummary, async () => {
    const create = inputs.comment === 'always' || reports.some(isWorthAComment)
    setOutput('comment-url', (await comment(audience, rendered.comment(), create, record)) ?? '')
  })
  if (verdict === 'fail') await attempt('set the verdict', stands, () => setFailed(rendered.headline()))
}

/** Shows findings at their lines; where no check run can be had, as the step's own annotations. */
async function mark({ verdict, rendered }: Pick<Judgement, 'verdict' | 'rendered'>, audience: Audience): Promise<void> {
  const { inputs, context, pull } = audience
  const sha = pull?.head.sha ?? context.sha
  if (inputs.annotations === 'none') return
  if (inputs.annotations === 'step' || !inputs.token || sha === undefined) return annotate(rendered.notes())
  const { owner, repo } = context
  const name = inputs.commentId === 'default' ? 'promptcost' : `promptcost ${inputs.commentId}`
  const report = { title: rendered.headline(), summary: rendered.comment(), notes: rendered.notes() }
  const run = { repository: { owner, repo }, sha, name: `${name} report`, verdict, ...report }
  try {
    await withGitHub(inputs.token, commentSeconds, github => putCheckRun(github, run))
  } catch (error) {
    annotate(rendered.notes())
    const { why, forbidden } = whyFailed(error)
    const remedy = 'Give the job "permissions: checks: write"; a pull request from a fork never has it.'
    throw new Problem(
      `the check run was not created, as ${why}; files are annotated instead.`,
      forbidden ? { remedy } : {},
    )
  }
}

/** Logs why a project was not judged, as an annotation at its place. */
export function logTrouble({ sentence, remedy, at }: Trouble, directory: string, onError: 'fail' | 'warn'): void {
  const log = onError === 'fail' ? logError : warning
  const { title: _, ...place } = properties({ at: at && { directory, ...at }, title: '' })
  log(toLog(`${sentence}\n${remedy}`.trimEnd()), place)
}

/** Writes why nothing was judged to the summary, and over the comment of an earlier run. */
export async function publishTrouble(body: string, audience: Audience): Promise<void> {
  const stands = 'Nothing was judged.'
  // An approval below this comment was given without seeing any number.
  const record: LedgerRecord = { ceilings: { detail: 'prompts', most: [] }, prompts: '', bindings: [] }
  await attempt('write the job summary', stands, () => writeSummary(body, audience.env))
  await attempt(`comment on pull request ${audience.pull?.number}`, stands, () =>
    comment(audience, body, false, record),
  )
}
