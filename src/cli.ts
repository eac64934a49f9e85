#!/usr/bin/env node
import { runDoor } from './run-door.ts'

const out = (text: string) => void process.stdout.write(text)
const err = (text: string) => void process.stderr.write(text)

async function main(): Promise<number> {
  const { runCommandLine } = await import('./commands/run-command-line.ts')
  const { todayOf } = await import('./model/day.ts')
  const isTerminal = process.stdout.isTTY === true
  const today = todayOf(process.env)
  return runCommandLine(process.argv.slice(2), { cwd: process.cwd(), env: process.env, today, isTerminal, out, err })
}

async function toExitCode(error: unknown): Promise<number> {
  const { problemText } = await import('./report/problem-text.ts')
  err(problemText(error))
  return 2
}

await runDoor(main, toExitCode)
