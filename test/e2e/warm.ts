import { type ChildProcess, execFile, fork } from 'node:child_process'
import { resolve } from 'node:path'

/** What a finished process leaves behind. */
export interface Run {
  code: number
  stdout: string
  stderr: string
}

/** What a process gets from whoever starts it. */
interface Start {
  args: readonly string[]
  cwd: string
  env: NodeJS.ProcessEnv
}

/** Runs a built entry point, as `node ENTRY ARGS` does. */
export interface BuiltNode {
  run(start: Start): Promise<Run>
}

export interface Warm extends BuiltNode {
  close(): void
}

/** Each run is a process of its own. */
export function startNode(entry: string): BuiltNode {
  const run = ({ args, cwd, env }: Start) =>
    new Promise<Run>(done => {
      execFile(process.execPath, [entry, ...args], { cwd, env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
        done({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr })
      })
    })
  return { run }
}

/**
 * One process makes all runs, one after another. Loading the modules takes longer than most runs, so tests share it; a test about
 * the process itself (signals, pipes, runs at the same time) starts one of its own.
 */
export function keepWarm(entry: string): Warm {
  let child: ChildProcess | undefined
  let last: Promise<unknown> = Promise.resolve()
  const runNow = (start: Start) =>
    new Promise<Run>((done, failed) => {
      const host = child ?? startHost(entry)
      child = host
      const lost = (code: number | null) => {
        child = undefined
        failed(new Error(`the process that runs ${entry} ended with code ${code}`))
      }
      host.once('exit', lost)
      host.once('message', (run: Run) => {
        host.off('exit', lost)
        done(run)
      })
      host.send(start)
    })
  return {
    run(start) {
      const run = last.then(() => runNow(start))
      last = run.catch(() => {})
      return run
    },
    close() {
      child?.disconnect()
      child = undefined
    },
  }
}

function startHost(entry: string): ChildProcess {
  const path = resolve('test/e2e/warm-process.mjs')
  return fork(path, [entry], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
}
