import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { keepWarm, type Run } from './warm.ts'

export type { Run }

const cli = resolve(process.env.PROMPTCOST_CLI ?? 'dist/cli.js')

// The user's own settings, and a terminal that asks for colour, must not decide a test.
const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', LC_ALL: 'C' }
for (const name of ['NO_COLOR', 'FORCE_COLOR', 'GITHUB_ACTIONS']) delete (environment as NodeJS.ProcessEnv)[name]

const warm = keepWarm(cli)

/** Runs the built command in a folder, without a terminal. With an environment or a user of its own it is a process of its own. */
export function promptcost(cwd: string, args: readonly string[], env?: NodeJS.ProcessEnv, uid?: number): Promise<Run> {
  if (!env && uid === undefined) return warm.run({ cwd, args, env: environment })
  return run(cwd, process.execPath, [cli, ...args], env ?? {}, uid)
}

/** Runs a line of shell in which `promptcost` is the built command. */
export function shell(cwd: string, line: string, env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const script = `promptcost() { '${process.execPath}' '${cli}' "$@"; }\n${line}`
  return run(cwd, 'bash', ['-o', 'pipefail', '-c', script], env)
}

function run(cwd: string, file: string, args: readonly string[], env: NodeJS.ProcessEnv, uid?: number): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...environment, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid !== undefined && { uid }),
    })
    const run: Run = { code: -1, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', text => {
      run.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      run.stderr += text
    })
    child.on('error', failed)
    child.on('close', code => done({ ...run, code: code ?? -1 }))
  })
}
