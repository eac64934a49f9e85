import type { Commands, Io } from '../src/commands/command.ts'
import { runCommandLine } from '../src/commands/run-command-line.ts'
import type { Report } from '../src/model/report.ts'

/** Runs a command line within this process, and returns what it printed. */
export async function run(cwd: string, args: readonly string[], io: Partial<Io> = {}, commands?: Commands) {
  const printed = { stdout: '', stderr: '' }
  const code = await runCommandLine(
    args,
    {
      cwd,
      env: {},
      isTerminal: false,
      out: text => {
        printed.stdout += text
      },
      err: text => {
        printed.stderr += text
      },
      ...io,
    },
    commands,
  )
  return { code, ...printed }
}

/** The report of a command line. Throws what it prints instead where it cannot judge. */
export async function reportOf(cwd: string, ...args: string[]): Promise<Report> {
  const { stdout, stderr } = await run(cwd, [...args, '--format', 'json'])
  if (stderr !== '') throw new Error(stderr)
  return JSON.parse(stdout)
}
