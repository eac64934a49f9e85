/**
 * Measures how fast the built command starts, as whole processes in turn with bare Node. Prints Markdown for docs/benchmarks.md:
 * `npm run bench:start [rounds, default 15]`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { interleaved, median } from './measure.ts'

const rounds = Number(process.argv[2] ?? 15)
const top = mkdtempSync(join(tmpdir(), 'promptcost-bench-'))
const cli = resolve('dist/cli.js')

/** A repository of as many prompts as the corpus' largest folder has, of 0.5 to 8 KB each. */
function repository(): string {
  const dir = join(top, 'repository')
  mkdirSync(join(dir, 'prompts'), { recursive: true })
  for (let i = 0; i < 224; i++) {
    const line = `${i}. You sort message ${i} of the shop into queue ${i % 7} and say how urgent it is, in one word.\n`
    writeFileSync(join(dir, 'prompts', `p${i}.md`), line.repeat(6 + (i % 80)))
  }
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['-c', 'user.name=b', '-c', 'user.email=b@example.com', 'commit', '-qm', 'a'],
  ])
    execFileSync('git', args, { cwd: dir, stdio: 'ignore' })
  return dir
}

/** Processor time of a whole process and its children in milliseconds, user and system together. */
function timed(args: readonly string[], cwd: string): number {
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S', process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [user = Number.NaN, system = Number.NaN] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return 1_000 * (user + system)
}

const prompts = repository()
writeFileSync(join(top, 'empty.mjs'), '')
const jobs: Record<string, readonly string[]> = {
  'bare Node': [join(top, 'empty.mjs')],
  'promptcost --version': [cli, '--version'],
  'promptcost --help': [cli, '--help'],
  'promptcost count, 224 prompts': [cli, 'count'],
}
// The first round fills the caches of the file system and is not counted.
for (const args of Object.values(jobs)) timed(args, prompts)
const times = interleaved(Object.keys(jobs), rounds, name => timed(jobs[name] ?? [], prompts))
rmSync(top, { recursive: true, force: true })

const bare = times.get('bare Node') ?? []
const rows = [...times].map(([name, ms]) => {
  const over = median(ms.map((each, round) => each - (bare[round] ?? Number.NaN)))
  const ratio = median(ms.map((each, round) => each / (bare[round] ?? Number.NaN)))
  return `| ${name} | ${Math.round(median(ms))} ms | ${name === 'bare Node' ? '' : `${Math.round(over)} ms, ${ratio.toFixed(2)}x`} |`
})
console.log(`## Start

Processor time of whole processes, medians of ${rounds} runs in turn (\`npm run bench:start\`).

|  | time | over bare Node |
| :-- | --: | --: |
${rows.join('\n')}
`)
