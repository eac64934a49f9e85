import { runDoor } from './run-door.ts'

/** A long report has some megabytes: in pieces of whole lines it is not held once more, as bytes. */
function out(text: string): void {
  for (let from = 0; from < text.length; ) {
    const line = text.length - from > PIECE ? text.lastIndexOf('\n', from + PIECE) : -1
    const to = line < from ? text.length : line + 1
    process.stdout.write(text.slice(from, to))
    from = to
  }
}

/** Characters. */
const PIECE = 1_000_000

const err = (text: string) => void process.stderr.write(text)

async function main(): Promise<number> {
  const { runCommandLine } = await import('./commands/run-command-line.ts')
  const { todayOf } = await import('./model/day.ts')
  const isTerminal = process.stdout.isTTY === true
  const today = todayOf(process.env)
  const ask = isTerminal && process.stdin.isTTY === true ? askOnTerminal : undefined
  const io = { cwd: process.cwd(), env: process.env, today, isTerminal, ask, out, err, beforeWork }
  return runCommandLine(process.argv.slice(2), io)
}

async function beforeWork(): Promise<void> {
  const { compileLate } = await import('./compile-late.ts')
  compileLate()
}

/** Ctrl+C and the end of input are no answer. */
async function askOnTerminal(question: string): Promise<string | undefined> {
  const { createInterface } = await import('node:readline')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await new Promise(resolve => {
      lines.once('close', () => resolve(undefined))
      lines.question(question, resolve)
    })
  } finally {
    lines.close()
  }
}

async function toExitCode(error: unknown): Promise<number> {
  const { problemText } = await import('./report/problem-text.ts')
  err(problemText(error))
  return 2
}

/** The command line: runs what its arguments say, and ends the process. */
export const command = (): Promise<void> => runDoor(main, toExitCode)
