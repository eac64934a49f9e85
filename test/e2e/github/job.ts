import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { emptyRepository } from '../../empty-repository.ts'
import events from '../../fixtures/github-events.json' with { type: 'json' }
import { type BuiltNode, startNode } from '../warm.ts'
import { bytesOf, type Files, fetchAlone, gitEnvironment, gitSettings, importCommits } from './import-commits.ts'

export type { Files } from './import-commits.ts'

/** What a finished step leaves behind. */
export interface Step {
  code: number
  log: string
  outputs: Record<string, string>
  summary: string
}

/** The commits of a pull request whose base branch has moved on since it was opened. */
export interface Repository {
  origin: string
  fork: string
  tip: string
  head: string
  merge: string
}

export const token = 'ghs_canaryThatMustAppearNowhere'
export const entry = resolve(process.env.PROMPTCOST_ACTION ?? 'dist/action.js')
const inputs = (parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> }).inputs

export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'maintenance.auto=false', ...args], {
    cwd,
    env: gitEnvironment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

export function makeTemporary(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'promptcost-e2e-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Writes the files, commits all that is there, and gives the commit's id. */
export function commit(cwd: string, files: Files, message: string): string {
  for (const [path, content] of Object.entries(files)) {
    const at = join(cwd, path)
    mkdirSync(bytesOf(dirname(at)), { recursive: true })
    if (content === null) rmSync(bytesOf(at), { recursive: true })
    else writeFileSync(bytesOf(at), content)
  }
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-q', '--allow-empty', '-m', message)
  return git(cwd, 'rev-parse', 'HEAD')
}

/** A bare repository as GitHub would hold it: main with a drift of its own, the pull request's head, and its merge. */
export function makeRepository(folder: string, base: Files, head: Files, drift: Files = {}): Repository {
  const origin = `${mkdtempSync(join(folder, 'origin-'))}.git`
  emptyRepository(origin, { bare: true })
  const [fork = '', tip = '', headSha = '', merge = ''] = importCommits(origin, [
    { ref: 'refs/heads/main', message: 'base', files: base, parents: [] },
    { ref: 'refs/heads/main', message: 'main moves on', files: drift, parents: [1] },
    { ref: 'refs/heads/changes', message: 'the pull request', files: head, parents: [1] },
    { ref: 'refs/pull/482/merge', message: 'merge', files: head, parents: [2, 3] },
  ])
  return { origin, fork, tip, head: headSha, merge }
}

/** What actions/checkout leaves: one commit, detached, without its parents. `depth: 0` has the whole history. */
export function checkOut(folder: string, origin: string, sha: string, depth = 1): string {
  const workspace = mkdtempSync(join(folder, 'workspace-'))
  const heads = '+refs/heads/*:refs/remotes/origin/*'
  emptyRepository(workspace)
  const remote = `[remote "origin"]\n\turl = ${pathToFileURL(origin).href}\n\tfetch = ${heads}\n`
  appendFileSync(join(workspace, '.git/config'), remote)
  const what = depth === 0 ? ['origin', heads, sha] : [`--depth=${depth}`, 'origin', sha]
  if (depth !== 1 || !fetchAlone(workspace, sha)) git(workspace, 'fetch', '-q', '--no-tags', ...what)
  git(workspace, 'checkout', '-q', '--detach', sha)
  return workspace
}

export function pullRequestPayload(repository: Repository) {
  const payload = structuredClone(events.pull_request)
  payload.pull_request.number = 482
  payload.pull_request.head.sha = repository.head
  // Stale, as it often is: main has moved on.
  payload.pull_request.base.sha = repository.fork
  payload.pull_request.base.ref = 'main'
  return payload
}

interface Job {
  folder: string
  workspace: string
  api: string
  event?: string
  payload: unknown
  sha: string
  with?: Record<string, string>
  run?: { id: number; attempt: number }
  env?: Record<string, string>
  /** Runs it. One that is warm has read GitHub's address, so another address needs a process of its own, as none at all does. */
  node?: BuiltNode
}

/** Inputs as the runner hands them over: upper case, hyphens kept, defaults of action.yml filled in. */
function inputVariables(given: Record<string, string> = {}): Record<string, string> {
  const values = Object.entries(inputs).map(([name, { default: standard = '' }]) => [name, given[name] ?? standard])
  return Object.fromEntries(
    values.map(([name = '', value = '']) => [
      `INPUT_${name.toUpperCase()}`,
      value.replace(/\$\{\{ github\.token \}\}/, token),
    ]),
  )
}

/** Reads the file of `GITHUB_OUTPUT`, whose values stand between lines of a delimiter. */
function readOutputs(path: string): Record<string, string> {
  const found = readFileSync(path, 'utf8').matchAll(/^([^<\n]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value ?? '']))
}

/** Runs the built Action as the runner does: an environment, an event file, files to write to. */
export async function runStep(job: Job): Promise<Step> {
  const temp = mkdtempSync(join(job.folder, 'step-'))
  const paths = { event: join(temp, 'event.json'), output: join(temp, 'output'), summary: join(temp, 'summary.md') }
  writeFileSync(paths.event, JSON.stringify(job.payload))
  writeFileSync(paths.output, '')
  writeFileSync(paths.summary, '')
  const { id, attempt } = job.run ?? { id: 7, attempt: 1 }
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: temp,
    SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH,
    ...gitSettings,
    ...inputVariables(job.with),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: job.api,
    GITHUB_GRAPHQL_URL: `${job.api.replace(/\/v3$/, '')}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/support-bot',
    GITHUB_EVENT_NAME: job.event ?? 'pull_request',
    GITHUB_EVENT_PATH: paths.event,
    GITHUB_SHA: job.sha,
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_RUN_ID: String(id),
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_OUTPUT: paths.output,
    GITHUB_STEP_SUMMARY: paths.summary,
    RUNNER_TEMP: temp,
    ...job.env,
  }
  const start = { args: [], cwd: job.workspace, env }
  const { node = startNode(entry) } = job.env?.GITHUB_API_URL ? {} : job
  const { code, stdout, stderr } = await node.run(start)
  return {
    code,
    log: stdout + stderr,
    outputs: readOutputs(paths.output),
    summary: readFileSync(paths.summary, 'utf8'),
  }
}
