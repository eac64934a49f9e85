#!/usr/bin/env node
import { rename, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { check } from './check.ts'
import { type Invocation, parseArguments, Usage } from './cli-arguments.ts'
import { Problem } from './model/problem.ts'
import type { Report } from './model/report.ts'
import { explainedMarkdown } from './report/markdown/explained-markdown.ts'
import { renderMarkdown } from './report/markdown/render-markdown.ts'
import { problemText } from './report/problem-text.ts'
import { renderJson } from './report/render-json.ts'
import { renderExplained } from './report/terminal/render-explained.ts'
import { renderTerminal } from './report/terminal/render-terminal.ts'

/** Runs the command: the report goes to stdout, everything else to stderr. Returns the exit code. */
async function main(): Promise<number> {
  const invocation = parseArguments(process.argv.slice(2), process.cwd())
  const report = await check(invocation.request)
  const text = render(report, invocation)
  if (invocation.output === undefined) process.stdout.write(text)
  else await writeWhole(resolve(invocation.output), text)
  return report.verdict === 'fail' && report.explained === undefined ? 1 : 0
}

function render(report: Report, { format, all, color, output }: Invocation): string {
  if (format === 'json') return renderJson(report)
  const explains = report.explained !== undefined
  if (format === 'markdown') return explains ? explainedMarkdown(report) : renderMarkdown(report)
  const colored = color && output === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR
  return explains ? renderExplained(report, { color: colored }) : renderTerminal(report, { all, color: colored })
}

/** The file is there whole or not at all. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`
  try {
    await writeFile(draft, text)
    await rename(draft, path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new Problem(`cannot write the report to ${path}${code}.`, {
      remedy: 'Name a file in a folder that exists and may be written to.',
    })
  }
}

function toExitCode(error: unknown): number {
  if (error instanceof Usage) {
    ;(error.exitCode === 0 ? process.stdout : process.stderr).write(error.message)
    return error.exitCode
  }
  process.stderr.write(problemText(error))
  return 2
}

// A closed pipe (`promptcost | head`) ends the output, not the check.
process.stdout.on('error', () => {})
process.exitCode = await main().catch(toExitCode)
