import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inTurn, tableOf, withBefore } from './processes.ts'
import { repository } from './repository.ts'

/** How fast the built command starts, and what the built action adds: a section of docs/benchmarks.md. */
export function startSection(top: string, rounds: number): string {
  const line = (i: number) =>
    `${i}. You sort message ${i} of the shop into queue ${i % 7} and say how urgent it is, in one word.\n`
  const prompts = repository(join(top, 'start'), 224, 1, i => line(i).repeat(6 + (i % 80)))
  const empty = join(top, 'empty.mjs')
  writeFileSync(empty, '')
  const cli = resolve('dist/cli.js')
  const jobs = {
    'bare Node': { args: [empty], cwd: prompts },
    '`promptcost --version`': { args: [cli, '--version'], cwd: prompts },
    '`promptcost --help`': { args: [cli, '--help'], cwd: prompts },
    '`promptcost count`, 224 prompts': { args: [cli, 'count'], cwd: prompts },
  }
  return `## Start

The built command as whole processes with their children, ${rounds} rounds.

${tableOf(inTurn(withBefore(jobs, cli), rounds))}
`
}
