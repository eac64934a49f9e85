import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inTurn, tableOf, withBefore } from './processes.ts'

const COMMITS = [250, 500, 1_000, 2_000]
const PROMPTS = 300

/** What any history has to do: `git log`, and reading and counting each version of a prompt once. */
const plain = `import { spawnSync } from 'node:child_process'
const { tokenizerFor } = await import(process.argv[2])
const tokenizer = tokenizerFor('gpt-5-mini')
const git = (args, input) => spawnSync('git', args, { input, maxBuffer: 1 << 30 }).stdout
const log = git(['log', '--first-parent', '-m', '--raw', '--no-abbrev', '--no-renames', '--format=%H %ct']).toString()
const ids = new Set()
for (const [, a, b] of log.matchAll(/^:\\d+ \\d+ (\\w+) (\\w+) \\w\\tprompts\\//gm))
  for (const id of [a, b]) if (!/^0+$/.test(id)) ids.add(id)
const contents = git(['cat-file', '--batch'], [...ids].join('\\n') + '\\n')
let tokens = 0
for (let at = 0; at < contents.length; ) {
  const start = contents.indexOf(10, at) + 1
  const end = start + Number(contents.subarray(at, start).toString().split(' ')[2])
  tokens += tokenizer.count(contents.subarray(start, end).toString())
  at = end + 1
}
console.log(ids.size, tokens)
`

/** `promptcost history` beside what it cannot do without, and its memory as commits grow: a section of docs/benchmarks.md. */
export function historySection(top: string, rounds: number): string {
  const script = join(top, 'plain.mjs')
  writeFileSync(script, plain)
  const cli = resolve('dist/cli.js')
  const tables = COMMITS.map(commits => {
    const cwd = branchOf(join(top, `history-${commits}`), commits)
    const jobs = {
      [`\`git log\`, and a look at each version, ${commits} commits`]: {
        args: [script, resolve('dist/tokens.js')],
        cwd,
      },
      [`\`promptcost history\`, ${commits} commits`]: { args: [cli, 'history'], cwd },
    }
    return tableOf(inTurn(withBefore(jobs, cli), rounds), 'over the look')
  })
  return `## History

${PROMPTS} prompts, of which each commit edits one or two lines of one; ${rounds} rounds.

${tables.join('\n\n')}
`
}

const line = (i: number, version: number) =>
  `${i}. Sort message ${i} of shop ${version % 97} into queue ${version % 7}.`

/** A branch of that many commits, made with one process. */
function branchOf(cwd: string, commits: number): string {
  mkdirSync(cwd)
  const texts = Array.from({ length: PROMPTS }, (_, i) => Array.from({ length: 10 + (i % 30) }, (_, at) => line(at, i)))
  const stream: string[] = []
  const write = (i: number) => {
    const text = `${texts[i]?.join('\n')}\n`
    stream.push(`M 100644 inline prompts/team${i % 20}/p${i}.md`, `data ${Buffer.byteLength(text)}`, text)
  }
  for (let commit = 0; commit < commits; commit++) {
    stream.push('commit refs/heads/main', `committer a <a@b.c> ${1_700_000_000 + 7200 * commit} +0000`, 'data 1', 'x')
    if (commit === 0) for (const i of texts.keys()) write(i)
    else {
      const i = (commit * 7) % PROMPTS
      const own = texts[i] ?? []
      own.splice(commit % own.length, 1 + (commit % 2), line(commit, commit), line(commit, commit + 1))
      write(i)
    }
  }
  const git = (args: string[], input?: string) =>
    execFileSync('git', args, { cwd, input, stdio: ['pipe', 'ignore', 'ignore'] })
  git(['init', '-q', '-b', 'main'])
  git(['fast-import', '--quiet'], `${stream.join('\n')}\n`)
  git(['reset', '-q', '--hard'])
  git(['repack', '-adq'])
  return cwd
}
