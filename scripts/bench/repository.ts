/**
 * Measures the built doors as whole processes: a repository of 10,000 prompts of which 10 changed, and what counting adds to the
 * start of the action. Prints Markdown for docs/benchmarks.md: `tsx scripts/bench/repository.ts [rounds, default 7]`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { median } from './measure.ts'

const rounds = Number(process.argv[2] ?? 7)
const top = mkdtempSync(join(tmpdir(), 'promptcost-bench-'))
const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com']

/** A repository with one commit a version: `text(i, version)` is prompt `i`. */
function repository(
  name: string,
  prompts: number,
  versions: number,
  text: (i: number, version: number) => string,
): string {
  const dir = join(top, name)
  mkdirSync(join(dir, 'prompts'), { recursive: true })
  const git = (...args: string[]) => execFileSync('git', [...who, ...args], { cwd: dir, stdio: 'ignore' })
  git('init', '-q', '-b', 'main')
  for (let version = 0; version < versions; version++) {
    for (let i = 0; i < prompts; i++) writeFileSync(join(dir, 'prompts', `p${i}.md`), text(i, version))
    git('add', '-A')
    git('commit', '-qm', `version ${version}`)
  }
  return dir
}

/** Milliseconds of a whole process, and the most memory that it held, in MB. */
function timed(command: string[], cwd: string, env: Record<string, string> = {}): { ms: number; mb: number } {
  const start = performance.now()
  const { stderr } = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, ...command], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return { ms: performance.now() - start, mb: Number(stderr.trim().split('\n').at(-1)) / 1024 }
}

/** Several commands in turn, so that all meet the same machine. */
function inTurn<K extends string>(
  jobs: Record<K, () => { ms: number; mb: number }>,
): Record<K, { ms: number; mb: number }> {
  const names = Object.keys(jobs) as K[]
  const runs = new Map(names.map(name => [name, [] as { ms: number; mb: number }[]]))
  for (let round = 0; round <= rounds; round++) {
    // The first round warms the file cache up and is not counted.
    for (const name of names)
      if (round > 0) runs.get(name)?.push(jobs[name]())
      else jobs[name]()
  }
  return Object.fromEntries(
    [...runs].map(([name, all]) => [
      name,
      { ms: median(all.map(({ ms }) => ms)), mb: median(all.map(({ mb }) => mb)) },
    ]),
  ) as Record<K, { ms: number; mb: number }>
}

const words = (i: number) =>
  `You sort message ${i} of the shop into one queue and one urgency, and answer with both.\n`.repeat(4 + (i % 9))
const large = repository('large', 10_000, 2, (i, version) => words(i) + (version > 0 && i < 10 ? words(i + 1) : ''))
const silent = repository('silent', 1, 1, () => '')
const small = repository('small', 1, 1, words)

const cli = resolve('dist/cli.js')
const action = (dir: string) => () => timed([resolve('dist/action.js')], dir, actionEnvironment(dir))

function actionEnvironment(dir: string): Record<string, string> {
  const event = join(top, 'event.json')
  const [output, summary] = ['output', 'summary'].map(name => join(top, name))
  for (const file of [output, summary]) writeFileSync(file ?? '', '')
  const sha = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: dir, encoding: 'utf8' }).trim()
  writeFileSync(
    event,
    JSON.stringify({
      ref: 'refs/heads/new',
      before: '0'.repeat(40),
      after: sha,
      repository: { default_branch: 'main' },
    }),
  )
  return {
    GITHUB_WORKSPACE: dir,
    GITHUB_REPOSITORY: 'acme/bench',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: sha,
    GITHUB_REF: 'refs/heads/new',
    GITHUB_OUTPUT: output ?? '',
    GITHUB_STEP_SUMMARY: summary ?? '',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    INPUT_COMMENT: 'never',
    'INPUT_WORKING-DIRECTORY': '.',
    INPUT_ANNOTATIONS: 'true',
    'INPUT_ON-ERROR': 'fail',
    RUNNER_TEMP: top,
  }
}

const measured = inTurn({
  node: () => timed(['-e', '0'], top),
  large: () => timed([cli, '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json'], large),
  silent: action(silent),
  small: action(small),
})
rmSync(top, { recursive: true, force: true })

const ms = (value: number) => `${Math.round(value)} ms`
console.log(`## The built command and action

Whole processes, medians of ${rounds} runs in turn, after one that is not counted (\`tsx scripts/bench/repository.ts\`).

|  | time | most memory |
| :-- | --: | --: |
| bare Node | ${ms(measured.node.ms)} | ${Math.round(measured.node.mb)} MB |
| the command on a repository of 10,000 prompts, of which 10 changed | ${ms(measured.large.ms)} | ${Math.round(measured.large.mb)} MB |
| the action on one empty prompt: nothing is counted | ${ms(measured.silent.ms)} | ${Math.round(measured.silent.mb)} MB |
| the action on one prompt: one encoding is loaded | ${ms(measured.small.ms)} (${(measured.small.ms / measured.silent.ms).toFixed(2)}x) | ${Math.round(measured.small.mb)} MB |
`)
