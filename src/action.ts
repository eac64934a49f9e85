import { info, setSecret } from '@actions/core'
import { type CheckRequest, check } from './check.ts'
import type { Note } from './github/annotations.ts'
import { commitsOf } from './github/commits.ts'
import { type Context, readContext, resolveDirectory } from './github/context.ts'
import { type Commits, type Ends, findEnds, ignoresWantedBase } from './github/event.ts'
import { basicCredential, gitEnvironment } from './github/git-environment.ts'
import { type Inputs, readInputs, readOnError } from './github/inputs.ts'
import { pullRequestOf } from './github/payload.ts'
import { type Audience, publish, publishTrouble, type Rendered } from './github/publish.ts'
import { summaryLimit } from './github/summary.ts'
import { Problem } from './model/problem.ts'
import type { Report } from './model/report.ts'
import { describe } from './report/describe.ts'
import { headline, verdictWord } from './report/headline.ts'
import { renderMarkdown, renderSummary } from './report/markdown/render-markdown.ts'
import { renderJson } from './report/render-json.ts'
import { safeLog } from './report/safe.ts'
import { placeSuffix, plainStyle, type Style } from './report/style.ts'
import { renderTerminal } from './report/terminal/render-terminal.ts'
import { headOf, isShallow, mergeBase, parentsOf, resolveCommit } from './revisions/commits.ts'

type GitEnvironment = Record<string, string>

/** A job that forgot to check out is told about its step, not about git. */
async function checkedOut(cwd: string, env: GitEnvironment): Promise<string> {
  const sha = await headOf(cwd, env).catch(error => {
    if (!(error instanceof Problem) || !error.what.includes('is not a git checkout')) throw error
  })
  if (sha) return sha
  throw new Problem('there is no checkout here.', {
    remedy: 'Put the step "uses: actions/checkout@v7" before this one.',
  })
}

/** What the clone itself knows. A shallow one may name a merge base that is none, so it is not asked. */
function localCommits(cwd: string, env: GitEnvironment): Commits {
  return {
    head: () => checkedOut(cwd, env),
    async parents(sha) {
      const parents = await parentsOf(cwd, sha, env)
      return parents.length > 0 ? parents : undefined
    },
    async mergeBase(branch, sha) {
      return (await isShallow(cwd, env)) ? undefined : mergeBase(cwd, `refs/remotes/origin/${branch}`, sha, env)
    },
    async resolve(revision) {
      return (await resolveCommit(cwd, `refs/remotes/origin/${revision}`, env)) ?? resolveCommit(cwd, revision, env)
    },
  }
}

function requestOf(inputs: Inputs, ends: Ends, cwd: string, env: GitEnvironment): CheckRequest {
  const { config: file, failAbove, enforce, model, prompts } = inputs
  return {
    sides: { kind: 'commits', cwd, base: ends.base, head: ends.head, fetch: true, env },
    config: { file, failAbove, enforce, model, prompts, where: 'input' },
  }
}

function rendererOf(report: Report, context: Context, ends: Ends): Rendered {
  const { server, owner, repo, runUrl } = context
  const headSha = ends.pull?.head.sha ?? ends.head.sha
  const links = { server, repository: `${owner}/${repo}`, headSha, runUrl }
  const style: Style = { ...plainStyle, name: safeLog, place: at => safeLog(at.path) + placeSuffix(at) }
  const notes = (): Note[] =>
    report.findings.flatMap(finding => {
      const { severity, at } = finding
      const isAtBase = 'side' in finding && finding.side === 'base'
      return severity === 'info' ? [] : [{ severity, at: isAtBase ? undefined : at, ...describe(finding, style) }]
    })
  return {
    log: () => renderTerminal(report),
    json: () => renderJson(report),
    summary: () => renderSummary(report, { links, limit: summaryLimit }),
    comment: () => renderMarkdown(report, { links }),
    notes,
    headline: () => `promptcost: ${verdictWord(report)}, ${headline(report)}`,
  }
}

/** Publishes a verdict. Throws where there is none; `meet` is told whom to tell as soon as that is known. */
async function main(meet: (audience: Audience) => void): Promise<void> {
  const inputs = readInputs()
  if (inputs.token) for (const secret of [inputs.token, basicCredential(inputs.token)]) setSecret(secret)
  const context = await readContext(process.env)
  const { owner, repo, event, payload } = context
  meet({ context, inputs, pull: pullRequestOf(event, payload), env: process.env })
  const cwd = resolveDirectory(context.workspace, inputs.workingDirectory)
  const env = gitEnvironment(process.env, { ...context, directory: cwd, token: inputs.token })
  const commits = commitsOf(localCommits(cwd, env), { owner, repo }, inputs.token)
  if (inputs.base && ignoresWantedBase(event))
    info('The input "base" does not apply here: the event says what to compare with.')
  const ends = await findEnds(context, commits, inputs.base)
  const report = await check(requestOf(inputs, ends, cwd, env))
  process.exitCode = report.verdict === 'fail' ? 1 : 0
  await publish(report, rendererOf(report, context, ends), { context, inputs, pull: ends.pull, env: process.env })
}

async function run(): Promise<void> {
  let onError: 'fail' | 'warn' = 'fail'
  let audience: Audience | undefined
  try {
    onError = readOnError()
    await main(met => {
      audience = met
    })
  } catch (error) {
    process.exitCode = onError === 'fail' ? 2 : 0
    await publishTrouble(error, onError, audience)
  }
}

await run()
