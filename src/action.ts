import { info, setSecret } from '@actions/core'
import { type Judged, judgeProject } from './action/judge-project.ts'
import { renderJudged } from './action/render-judged.ts'
import { askGitHub, type RemoteCommits } from './github/commits.ts'
import { readContext } from './github/context.ts'
import { ignoresWantedBase } from './github/event.ts'
import { basicCredential } from './github/git-environment.ts'
import { type ProjectInput, readInputs, readOnError } from './github/inputs.ts'
import { describeTrouble } from './github/log.ts'
import { pullRequestOf } from './github/payload.ts'
import { type Audience, logTrouble, publish, publishTrouble } from './github/publish.ts'
import { renderTrouble } from './report/markdown/render-trouble.ts'
import { verdictOf } from './report/project.ts'

type OnError = 'fail' | 'warn'

/** What came of a project: its verdict, or why there is none. */
type Outcome = ProjectInput & (Judged | { error: unknown })

async function judge(project: ProjectInput, { inputs, context }: Audience, remote: RemoteCommits): Promise<Outcome> {
  try {
    return { ...project, ...(await judgeProject(project, inputs, context, remote)) }
  } catch (error) {
    return { ...project, error }
  }
}

async function readEvent(): Promise<Audience> {
  const inputs = readInputs()
  if (inputs.token) for (const secret of [inputs.token, basicCredential(inputs.token)]) setSecret(secret)
  const context = await readContext(process.env)
  if (inputs.base && ignoresWantedBase(context.event))
    info('The input "base" does not apply here: the event says what to compare with.')
  return { context, inputs, pull: pullRequestOf(context.event, context.payload), env: process.env }
}

/** Judges every project, and tells all of them at once. Returns the exit code. */
async function main(onError: OnError): Promise<number> {
  const audience = await readEvent()
  const { inputs, context } = audience
  const outcomes: Outcome[] = []
  const remote = askGitHub({ owner: context.owner, repo: context.repo }, inputs.token)
  for (const project of inputs.projects) outcomes.push(await judge(project, audience, remote))
  const judged = outcomes.flatMap(outcome => ('report' in outcome ? outcome : []))
  const failed = outcomes.flatMap(outcome => ('error' in outcome ? outcome : []))
  for (const { directory, error } of failed) logTrouble(describeTrouble(error), directory, onError)
  const projects = outcomes.map(outcome => ({ report: undefined, trouble: undefined, ...asTold(outcome) }))
  const verdict = verdictOf(projects)
  const [first] = judged
  if (verdict && first) {
    const headSha = first.ends.pull?.head.sha ?? first.ends.head.sha
    const rendered = renderJudged(projects, context, headSha)
    await publish({ verdict, reports: judged.map(({ report }) => report), rendered }, audience)
  } else await publishTrouble(renderTrouble(troubles(failed), onError === 'fail' ? '❌' : '⚠️'), audience)
  if (failed.length > 0 && onError === 'fail') return 2
  return verdict === 'fail' ? 1 : 0
}

function asTold(outcome: Outcome) {
  return 'report' in outcome
    ? { name: outcome.name, report: outcome.report }
    : { name: outcome.name, trouble: inWords(outcome.error) }
}

function inWords(error: unknown): string {
  const { sentence, remedy } = describeTrouble(error)
  return `${sentence}\n${remedy}`.trimEnd()
}

/** Many projects often fail for one reason. */
function troubles(failed: readonly { error: unknown }[]): string {
  return [...new Set(failed.map(({ error }) => inWords(error)))].join('\n\n')
}

/** Before it is known whom to tell, there is the log alone. */
async function run(): Promise<number> {
  let onError: OnError = 'fail'
  try {
    onError = readOnError()
    return await main(onError)
  } catch (error) {
    logTrouble(describeTrouble(error), '', onError)
    return onError === 'fail' ? 2 : 0
  }
}

process.exitCode = await run()
