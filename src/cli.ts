#!/usr/bin/env node
import { runCommandLine } from './commands/run-command-line.ts'
import { Problem } from './model/problem.ts'

const io = {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
}

// A closed pipe (`promptcost | head`) ends the output, not the check; a report that is lost is no verdict.
process.stdout.on('error', async (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  process.exitCode = 2
  const { problemText } = await import('./report/problem-text.ts')
  io.err(problemText(new Problem(`cannot print the report (${error.code}).`)))
})
const exitCode = await runCommandLine(process.argv.slice(2), io)
process.exitCode ??= exitCode
