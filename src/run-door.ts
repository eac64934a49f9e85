import { Problem } from './model/problem.ts'
import { leaveNothing } from './revisions/left-over.ts'

type ToExitCode = (error: unknown) => number | Promise<number>

/**
 * Runs a door to its exit code, and ends the process: nothing that still runs or waits may keep it alive. Exit code 1 says that a
 * limit is broken, so `toExitCode` answers for everything that is thrown, wherever it is thrown.
 */
export async function runDoor(main: () => Promise<number>, toExitCode: ToExitCode): Promise<void> {
  let lost: Promise<number> | undefined
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A closed pipe (`promptcost | head`) ends the output, not the check; a report that is lost is no verdict.
    if (error.code === 'EPIPE') return
    lost = answer(toExitCode, new Problem(`cannot print the report (${error.code}).`))
  })
  process.stderr.on('error', () => {})
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.once(event, async (error: unknown) => end(await answer(toExitCode, error)))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      leaveNothing()
      // Without this listener the signal ends the process as it would have: so that its sender can see it.
      process.kill(process.pid, signal)
    })
  const exitCode = await main().catch(error => answer(toExitCode, error))
  await written(process.stdout)
  await end((await lost) ?? exitCode)
}

/** Out of open files or memory, even the words for an error may be out of reach. */
async function answer(toExitCode: ToExitCode, error: unknown): Promise<number> {
  try {
    return await toExitCode(error)
  } catch {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    process.stderr.write(`promptcost: it cannot run here${code}.\n`)
    return 2
  }
}

async function end(exitCode: number): Promise<never> {
  leaveNothing()
  await written(process.stderr)
  process.exit(exitCode)
}

/** Waits until all that was printed has left, or cannot. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise(done => {
    if (stream.destroyed) return done()
    stream.write('', () => done())
  })
}
