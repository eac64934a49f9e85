import { info, setSecret } from '@actions/core'
import { approveProjects } from './action/approve-projects.ts'
import { expandProjects } from './action/expand-projects.ts'
import { judgeProject, type Outcome } from './action/judge-project.ts'
import { publishReport } from './action/publish-report.ts'
import { renderJudged } from './action/render-judged.ts'
import { compileLate } from './compile-late.ts'
import type { Audience } from './github/audience.ts'
import { askGitHub } from './github/commits.ts'
import { readContext } from './github/context.ts'
import { ignoresWantedBase } from './github/event.ts'
import { type Inputs, readInputs, readOnError } from './github/inputs.ts'
import { describeTrouble } from './github/log.ts'
import { pullRequestOf } from './github/payload.ts'
import { logTrouble, publish, publishTrouble } from './github/publish.ts'
import { publishedArtifact } from './github/published-artifact.ts'
import { Problem } from './model/problem.ts'
import { renderTrouble } from './renderers/markdown/render-trouble.ts'
import { type Project, verdictOf } from './report/project.ts'
import { basicCredential } from './revisions/git-environment.ts'
import { runDoor } from './run-door.ts'

type OnError = 'fail' | 'warn'

async function readEvent(inputs: Inputs): Promise<Audience> {
  if (inputs.token) for (const secret of [inputs.token, basicCredential(inputs.token)]) setSecret(secret)
  const context = await readContext(process.env)
  if (inputs.base && ignoresWantedBase(context))
    info('The input "base" does not apply here: the event says what to compare with.')
  return { context, inputs, pull: pullRequestOf(context.event, context.payload), env: process.env }
}

/** Publishes another run's report, or checks. Returns the exit code. */
async function main(inputs: Inputs, onError: OnError): Promise<number> {
  const audience = await readEvent(inputs)
  const artifact = publishedArtifact()
  if (artifact === undefined) return judgeAll(audience, onError)
  await publishReport(artifact, audience)
  return 0
}

/** Checks every project and publishes them together. */
async function judgeAll(audience: Audience, onError: OnError): Promise<number> {
  const { inputs, context } = audience
  const outcomes: Outcome[] = []
  const remote = askGitHub({ owner: context.owner, repo: context.repo }, inputs.token)
  for (const project of await expandProjects(audience, remote))
    outcomes.push(await judgeProject(project, audience, remote))
  const judged = outcomes.flatMap(outcome => ('report' in outcome ? outcome : []))
  const unjudged = outcomes.flatMap(outcome => ('error' in outcome ? outcome : []))
  for (const { project, error } of unjudged) logTrouble(describeTrouble(error), project.directory, onError)
  const isFatal = unjudged.some(({ mustFail }) => onError === 'fail' || mustFail)
  if (isFatal && onError === 'warn') logTrouble(notExcused, '', 'fail')
  const [first] = judged
  const pull = audience.pull ?? first?.ends.pull
  const { projects, record } = await approveProjects(outcomes.map(toProject), { ...audience, pull })
  const verdict = verdictOf(projects)
  if (verdict && first) {
    const approvable = inputs.comment === 'never' ? undefined : pull?.number
    const headSha = first.ends.pull?.head.sha ?? first.ends.head.sha
    const rendered = renderJudged(projects, context, headSha, approvable)
    const reports = projects.flatMap(({ report }) => report ?? [])
    await publish({ verdict, reports, rendered, record }, { ...audience, pull })
  } else await publishTrouble(renderTrouble(troubles(unjudged), isFatal ? '❌' : '⚠️'), audience)
  if (isFatal) return 2
  return verdict === 'fail' ? 1 : 0
}

const notExcused = {
  sentence: 'promptcost: "on-error: warn" does not apply: the base can be judged, so this change broke the check.',
  remedy: '',
  at: undefined,
}

function toProject(outcome: Outcome): Project {
  const { name } = outcome.project
  return 'report' in outcome
    ? { name, report: outcome.report, trouble: undefined }
    : { name, report: undefined, trouble: inWords(outcome.error) }
}

function inWords(error: unknown): string {
  const { sentence, remedy } = describeTrouble(error)
  return `${sentence}\n${remedy}`.trimEnd()
}

/** Many projects often fail for one reason. */
function troubles(failed: readonly { error: unknown }[]): string {
  return [...new Set(failed.map(({ error }) => inWords(error)))].join('\n\n')
}

/** Until the event is read, errors can only go to the log. No value of `on-error` excuses an invalid input. */
async function run(): Promise<number> {
  let onError: OnError = 'fail'
  try {
    const [wanted, inputs] = [readOnError(), readInputs()]
    onError = wanted
    return await main(inputs, onError)
  } catch (error) {
    const mustFail = error instanceof Problem && error.mustFail
    logTrouble(describeTrouble(error), '', mustFail ? 'fail' : onError)
    return onError === 'fail' || mustFail ? 2 : 0
  }
}

compileLate()
await runDoor(run, error => {
  logTrouble(describeTrouble(error), '', 'fail')
  return 2
})
