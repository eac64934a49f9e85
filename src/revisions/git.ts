import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { env as inherited } from 'node:process'
import { Problem } from '../model/problem.ts'
import { gitProblem, repositoryProblem } from './git-problem.ts'
import { recordsOf } from './git-records.ts'
import { endAtEnd } from './left-over.ts'
import type { GitEnvironment } from './sides-request.ts'

/** A folder in a checkout, and what git children get beside the inherited environment. */
export interface Checkout {
  cwd: string
  env: GitEnvironment
  /** Whether it may be completed from its remote: in the action's own way, and never by what git comes upon. */
  mayFetch?: boolean | undefined
  /** Options of every command: `-c key=value`. */
  settings?: readonly string[] | undefined
}

export interface GitResult {
  code: number
  stdout: Buffer
  stderr: string
}

interface GitOptions {
  input?: string | undefined
  /** Exit codes beside 0 that are answers, not failures. */
  answers?: readonly number[]
}

const minutes = 60_000
const maxOutput = 512 * 1024 * 1024
const maxErrors = 64 * 1024

// Nothing in the checkout may run, and nothing may stand in for a commit: no hooks, no monitor, no bare repository hidden in a
// folder, no replaced objects.
const safely = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['core.quotepath=off', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.safecrlf=false'].flatMap(it => [
    '-c',
    it,
  ]),
  ...['safe.bareRepository=explicit', 'diff.autoRefreshIndex=true', 'gc.auto=0', 'maintenance.auto=false'].flatMap(
    it => ['-c', it],
  ),
]
const quietly = {
  LC_ALL: 'C',
  LANGUAGE: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // A partial clone's remote may be a program, which git would run for any object that is missing. The second says so to every version.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GCM_INTERACTIVE: 'never',
  // Grafts change a commit's parents as replaced objects do. What is below a device is nowhere.
  GIT_GRAFT_FILE: '/dev/null/none',
}

// In the hook of a linked worktree git names its own folder, and then takes any folder that a command runs in for the top of
// the work tree. Left to look from there, it finds both.
const asOutside = ({ GIT_PREFIX, GIT_WORK_TREE }: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  GIT_PREFIX !== undefined && GIT_WORK_TREE === undefined ? { GIT_DIR: undefined } : {}

/**
 * Starts git without a shell, for output that is read as it comes. It never asks, pages, or runs a hook, and it is ended
 * when promptcost ends, or after ten minutes where it is to end by itself.
 *
 * @throws Problem where git does not start
 */
export async function startGit(
  checkout: Checkout,
  args: readonly string[],
  { endsItself = true } = {},
): Promise<ChildProcessWithoutNullStreams> {
  const child = spawn('git', [...safely, ...(checkout.settings ?? []), ...args], {
    cwd: checkout.cwd,
    env: { ...inherited, ...asOutside(inherited), ...quietly, ...checkout.env },
    windowsHide: true,
  })
  // Out of file descriptors it has no streams either, and it never closes.
  if (child.pid === undefined) throw cannotStart(checkout.cwd, await failureOf(child))
  // Not spawn's own `timeout`: its timer outlives a start that failed.
  const patience = endsItself ? setTimeout(() => child.kill('SIGKILL'), 10 * minutes) : undefined
  child.once('close', () => clearTimeout(patience))
  endAtEnd(child)
  return child
}

const failureOf = (child: ChildProcessWithoutNullStreams): Promise<unknown> =>
  new Promise(done => child.once('error', done))

/** Runs git to its end. An exit code that is neither 0 nor in `answers` is a Problem. */
export async function git(checkout: Checkout, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  const result = await collect(checkout, args, options.input)
  const refused = result.code !== 0 && repositoryProblem(checkout.cwd, result.stderr, inherited)
  // A remote that is no repository is an answer to `fetch`.
  if (refused && !['fetch', 'ls-remote'].includes(args[0] ?? '')) throw refused
  if (result.code !== 0 && !options.answers?.includes(result.code)) throw gitProblem(args, result)
  return result
}

/** The one line that git answers with, or undefined where it answers with an exit code of 1 or 128 or nothing. */
export async function gitLine(checkout: Checkout, args: readonly string[]): Promise<string | undefined> {
  const { code, stdout } = await git(checkout, args, { answers: [1, 128] })
  const line = stdout.toString('utf8').replace(/\r?\n$/, '')
  return code === 0 && line !== '' ? line : undefined
}

/** The NUL-separated records that git answers with. */
export async function gitRecords(
  checkout: Checkout,
  args: readonly string[],
  options: GitOptions = {},
): Promise<string[]> {
  const { stdout } = await git(checkout, args, options)
  return recordsOf(stdout)
}

async function collect(checkout: Checkout, args: readonly string[], input: string | undefined): Promise<GitResult> {
  const child = await startGit(checkout, args)
  return new Promise((resolve, reject) => {
    const out: Buffer[] = []
    let size = 0
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > maxOutput) child.kill('SIGKILL')
      else out.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < maxErrors) stderr += chunk.toString('utf8')
    })
    child.on('error', error => reject(cannotStart(checkout.cwd, error)))
    child.on('close', code => {
      if (size > maxOutput)
        reject(
          new Problem(`git ${args[0]} printed more than 512 MiB`, {
            remedy: 'Check a folder of the repository, not all of it.',
          }),
        )
      else resolve({ code: code ?? 137, stdout: Buffer.concat(out), stderr })
    })
    // git may end before it has read everything; its exit code shows that.
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
  })
}

/** Why git did not start: a folder that is not there looks the same to the system as a missing git. */
function cannotStart(cwd: string, cause: unknown): Problem {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code !== 'ENOENT' && code !== 'ENOTDIR')
    return new Problem(`git cannot be started (${code})`, {
      remedy: 'Check the limits on processes, memory and open files (ulimit -a), and that git is executable.',
      cause,
    })
  if (!isFolder(cwd)) return new Problem(`there is no folder "${cwd}"`, { cause })
  return new Problem('git cannot be started', {
    remedy:
      'Install git (https://git-scm.com) and make sure it is on the PATH, or compare two folders: promptcost compare DIR DIR',
    cause,
  })
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
