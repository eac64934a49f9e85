import { downloadArtifact, findArtifact } from '../github/artifact.ts'
import type { Audience } from '../github/audience.ts'
import { describeTrouble } from '../github/log.ts'
import type { PullRequest, WorkflowRun } from '../github/payload.ts'
import { publishTrouble } from '../github/publish.ts'
import { audienceOf, caution, mention, orCaution, publishComment, publishedRun } from '../github/published-run.ts'
import { askPullRequests } from '../github/pull-requests.ts'
import { readZip } from '../github/read-zip.ts'
import { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import { renderTrouble } from '../renderers/markdown/render-trouble.ts'
import { reportedBy } from '../renderers/markdown/reported-by.ts'
import { nameProjects } from '../report/name-projects.ts'
import type { Project } from '../report/project.ts'
import { readReport } from '../report/read-report.ts'
import { recordOf } from './approve-projects.ts'
import { renderJudged } from './render-judged.ts'

/** As many as one run judges. */
const mostReports = 100

/** Ends that leave no report and nothing to mend: a newer run takes over, or nobody let it start. */
const quietEnds = new Set(['cancelled', 'skipped', 'stale', 'neutral', 'action_required'])

/** The packed report of a run; `bytes` is undefined where the run left none. */
async function fetchPacked(name: string, run: WorkflowRun, { context, inputs }: Audience) {
  const { owner, repo } = context
  return orCaution('fetch the report', 'actions: read', inputs.token, async github => {
    const artifact = await findArtifact(github, { owner, repo }, run.run.id, name)
    return { bytes: artifact && (await downloadArtifact(github, { owner, repo }, artifact)) }
  })
}

async function readReports(packed: Uint8Array): Promise<Report[]> {
  const found = await readZip(packed)
  if (found.length > mostReports) throw new Problem(`the artifact holds more than ${mostReports} reports.`)
  return found.map(readReport)
}

/** Replaces the comment of an earlier run, whose report no longer holds. */
async function postTrouble(error: unknown, audience: Audience): Promise<void> {
  const { sentence, remedy } = describeTrouble(error)
  await publishTrouble(renderTrouble(`${sentence}\n${remedy}`.trimEnd(), '⚠️'), audience)
}

/** Undefined if there is no report; the reason has then been logged. */
async function fetchReports(name: string, run: WorkflowRun, audience: Audience): Promise<Report[] | undefined> {
  try {
    const packed = await fetchPacked(name, run, audience)
    if (packed?.bytes) return await readReports(packed.bytes)
    if (packed) await postMissing(name, run, audience)
    return undefined
  } catch (error) {
    await postTrouble(error, audience)
    throw error
  }
}

async function postMissing(name: string, { run, conclusion }: WorkflowRun, audience: Audience): Promise<void> {
  const what = `run ${run.id} ended as ${conclusion ?? 'unknown'} and left no artifact "${name}".`
  if (conclusion && quietEnds.has(conclusion)) return mention(`${what} There is nothing to report.`)
  const remedy =
    'See its log. If the check ran, upload its output "report" under that name: see docs/forks.md of promptcost.'
  caution(`${what}\n${remedy}`)
  await postTrouble(new Problem(what, { remedy }), audience)
}

/**
 * One commit can be the head of several pull requests, to different branches. Which of them the report is about is its own
 * word, and is asked for that choice only: all of them are its author's, and none gets a report that the other could not.
 */
function chosenOf(pulls: readonly PullRequest[], reports: readonly Report[]): PullRequest | undefined {
  const fitting = pulls.filter(pull => reports.every(({ base }) => base?.label === pull.base.ref))
  return pulls.length === 1 ? pulls[0] : fitting.length === 1 ? fitting[0] : undefined
}

function bodyOf(projects: readonly Project[], run: WorkflowRun, { context, inputs, pull }: Audience): string {
  const approvable = inputs.comment === 'never' ? undefined : pull?.number
  const rendered = renderJudged(projects, context, run.head.sha, approvable)
  return reportedBy(rendered.comment(), { runUrl: context.runUrl ?? '', conclusion: run.conclusion })
}

/**
 * Comments what another run reported, on the pull request that GitHub says that run was for: the second half of a check
 * whose own token may not write. Counts nothing, checks nothing out, and takes the report for what a stranger wrote.
 *
 * @throws Problem on another event than workflow_run, and if the artifact has no readable report
 */
export async function publishReport(name: string, audience: Audience): Promise<void> {
  const run = publishedRun(audience.context)
  const { owner, repo } = audience.context
  if (run.event !== 'pull_request')
    return mention(`run ${run.run.id} was for ${run.event}; there is nothing to report.`)
  const pulls = await orCaution('find the pull request', 'pull-requests: write', audience.inputs.token, github =>
    askPullRequests(github, { owner, repo }, run),
  )
  if (!pulls) return
  const sha = run.head.sha.slice(0, 7)
  if (pulls.length === 0)
    return mention(
      `${sha} is no longer the head of an open pull request, which was closed or updated. There is nothing to report.`,
    )
  const reports = await fetchReports(name, run, audienceOf(audience, run, pulls.length === 1 ? pulls[0] : undefined))
  if (!reports) return
  const to = audienceOf(audience, run, chosenOf(pulls, reports))
  if (!to.pull)
    return mention(`${sha} is the head of several pull requests, and it is not clear which one this is about.`)
  const projects = nameProjects(reports)
  await publishComment(to, bodyOf(projects, run, to), reports, recordOf(projects))
}
