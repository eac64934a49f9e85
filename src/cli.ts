#!/usr/bin/env node
import { realpath, rename, stat, writeFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { type Invocation, parseArguments, Usage } from './cli-arguments.ts'
import { configPaths, hasConfig } from './config/config-source.ts'
import { type CheckRequest, check } from './judging/check.ts'
import { Problem } from './model/problem.ts'
import type { Report } from './model/report.ts'
import { explainedMarkdown } from './renderers/markdown/explained-markdown.ts'
import { renderMarkdown } from './renderers/markdown/render-markdown.ts'
import { renderJson } from './renderers/render-json.ts'
import { renderExplained } from './renderers/terminal/render-explained.ts'
import { renderTerminal } from './renderers/terminal/render-terminal.ts'
import { problemText } from './report/problem-text.ts'
import { nearestConfig } from './revisions/nearest-config.ts'

/** Runs the command: the report goes to stdout, everything else to stderr. Returns the exit code. */
async function main(): Promise<number> {
  const invocation = parseArguments(process.argv.slice(2), process.cwd())
  const report = await check(await atNearestConfig(invocation.request))
  const text = render(report, invocation)
  if (invocation.output === undefined) process.stdout.write(text)
  else await writeWhole(resolve(invocation.output), text)
  return report.verdict === 'fail' && report.explained === undefined ? 1 : 0
}

/** A checkout is checked from the folder of the config on, wherever in it the command is run. Paths are relative to where that is. */
async function atNearestConfig(request: CheckRequest): Promise<CheckRequest> {
  const { sides, config, only } = request
  if (sides.kind !== 'local') return request
  const cwd = config.file === undefined ? await nearestConfig(sides.cwd, configPaths, hasConfig) : sides.cwd
  const fromThere = (path: string) => relative(cwd, resolve(sides.cwd, path)).split(sep).join('/') || '.'
  return { ...request, sides: { ...sides, cwd }, only: only?.map(fromThere) }
}

function render(report: Report, { format, all, color, output }: Invocation): string {
  if (format === 'json') return renderJson(report)
  const explains = report.explained !== undefined
  if (format === 'markdown') return explains ? explainedMarkdown(report) : renderMarkdown(report)
  const colored = color && output === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR
  return explains ? renderExplained(report, { color: colored }) : renderTerminal(report, { all, color: colored })
}

/** A file is there whole or not at all. What is no file, such as a pipe or a device, is written to and never replaced. */
async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    const there = await stat(target).catch(() => undefined)
    if (there && !there.isFile()) return await writeFile(target, text)
    const draft = `${target}.${process.pid}.tmp`
    await writeFile(draft, text, { flag: 'wx' })
    await rename(draft, target)
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

// A closed pipe (`promptcost | head`) ends the output, not the check; a report that is lost is no verdict.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = toExitCode(new Problem(`cannot print the report (${error.code}).`))
})
const exitCode = await main().catch(toExitCode)
process.exitCode ??= exitCode
