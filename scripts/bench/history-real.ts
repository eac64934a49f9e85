import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { median } from './measure.ts'
import { bundled, checkoutsFor, namesOf, type Took, took } from './passes.ts'

/**
 * `promptcost history` without a config in real repositories, against what any such history has to do: a section of docs/benchmarks.md.
 * `PROMPTCOST_CHECKOUTS` names a folder of git checkouts with their histories, and `PROMPTCOST_COMMITS` how many of the newest commits are walked:
 * `250,1000,4000` measures each repository so often. Where there are not as many, all are.
 */
export async function realHistorySection(top: string, rounds: number): Promise<string> {
  const checkouts = checkoutsFor('history-real')
  const pass = await bundled('scripts/bench/history-pass.ts', top)
  const numbers = (process.env.PROMPTCOST_COMMITS ?? '1000').split(',').map(Number)
  const rows = namesOf(checkouts).flatMap(name => {
    const cwd = join(checkouts, name)
    const all = Number(git(cwd, ['rev-list', '--first-parent', '--count', 'HEAD']))
    const commits = new Set(numbers.map(number => Math.min(number, all)))
    return [...commits].map(number => rowOf(name.replace('+', '/'), cwd, { number, all, pass, rounds }))
  })
  return `## Histories of public repositories

\`promptcost history\` without a config, against a process that runs \`git log\`, reads each version of each file that may hold prompts once, tests
source code, parses the Python, JavaScript and TypeScript that passes, and counts what is left. Processor time and the most memory; rounds in
turn: ${rounds}.

| | commits | look | \`history\` | | most memory |
| :-- | --: | --: | --: | --: | --: |
${rows.join('\n')}
`
}

interface Asked {
  number: number
  all: number
  pass: string
  rounds: number
}

function rowOf(name: string, cwd: string, { number, all, pass, rounds }: Asked): string {
  const since = number < all ? [git(cwd, ['rev-parse', `HEAD~${number}`])] : []
  const passes: Took[] = []
  const histories: Took[] = []
  for (let round = 0; round < rounds; round++) {
    passes.push(took([pass, resolve('dist/tokens.js'), ...since], cwd))
    const bound = since.flatMap(sha => ['--since', sha])
    histories.push(took([resolve('dist/cli.js'), 'history', '--format', 'json', ...bound], cwd))
  }
  const [look, history] = [passes, histories].map(all => median(all.map(({ ms }) => ms)))
  const mb = median(histories.map(each => each.mb))
  if (look === undefined || history === undefined) return ''
  return `| ${name} | ${number} | ${Math.round(look)} ms | ${Math.round(history)} ms | ${(history / look).toFixed(2)}x | ${Math.round(mb)} MB |`
}

function git(cwd: string, args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' }).trim()
}
