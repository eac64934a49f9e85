import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { inTurn, tableOf, withBefore } from './processes.ts'

// A collection that git leaves behind in the background would still write while the folder is removed.
const who = ['user.name=bench', 'user.email=bench@example.com', 'gc.auto=0', 'maintenance.auto=false'].flatMap(one => [
  '-c',
  one,
])

/** A repository with one commit a version: `text(i, version)` is prompt `i`; only what is undefined stays as it was. */
export function repository(
  dir: string,
  prompts: number,
  versions: number,
  text: (i: number, version: number) => string | undefined,
): string {
  mkdirSync(join(dir, 'prompts'), { recursive: true })
  const git = (...args: string[]) => execFileSync('git', [...who, ...args], { cwd: dir, stdio: 'ignore' })
  git('init', '-q', '-b', 'main')
  for (let version = 0; version < versions; version++) {
    for (let i = 0; i < prompts; i++) {
      const written = text(i, version)
      if (written !== undefined) writeFileSync(join(dir, 'prompts', `p${i}.md`), written)
    }
    git('add', '-A')
    git('commit', '-qm', `version ${version}`)
  }
  // As a clone has them: git takes five times as long for objects that lie in files of their own.
  git('repack', '-adq')
  return dir
}

const words = (i: number) =>
  `You sort message ${i} of the shop into one queue and one urgency, and answer with both.\n`.repeat(4 + (i % 9))

/** Ten of all prompts change. */
export const someChanged = (i: number, version: number): string | undefined =>
  version === 0 ? words(i) : i < 10 ? words(i) + words(i + 1) : undefined

/** Large repositories, and many files that moved: a section of docs/benchmarks.md. */
export function repositorySection(top: string, rounds: number): string {
  const empty = join(top, 'empty.mjs')
  writeFileSync(empty, '')
  const cli = resolve('dist/cli.js')
  const compared = [cli, '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json']
  const of = (cwd: string) => ({ args: compared, cwd })
  const some = repository(join(top, 'some'), 10_000, 2, someChanged)
  const moved = movedFiles(join(top, 'moved'), 900)
  const jobs = {
    'bare Node': { args: [empty], cwd: some },
    '10,000 prompts, 10 of them changed': of(some),
    '900 other files that moved and changed': of(moved),
  }
  const usual = inTurn(withBefore(jobs, cli), rounds)
  const many = join(top, 'many')
  mkdirSync(many)
  // Without a config 20,000 files are looked at, and the others are no prompts.
  writeFileSync(join(many, 'promptcost.yml'), 'prompts:\n  - files: prompts/*.md\n')
  repository(many, 100_000, 2, someChanged)
  const once = inTurn({ 'bare Node': { args: [empty], cwd: many }, '100,000 prompts, 10 of them changed': of(many) }, 1)
  return `## Large repositories

The built command compares two commits of a packed repository and writes JSON: whole processes with their children, ${rounds} rounds;
100,000 prompts once, with a config that names them. The load of the machine was ${loadavg()[0]?.toFixed(0)} at the end, with ${cpus().length} cores.

${tableOf(usual)}

${tableOf(once)}
`
}

/** One prompt that changes, and many files of no concern that all move and change at once. */
function movedFiles(dir: string, files: number): string {
  repository(dir, 1, 1, () => words(0))
  const git = (...args: string[]) => execFileSync('git', [...who, ...args], { cwd: dir, stdio: 'ignore' })
  const code = (i: number, version: number) => `const value${i} = ${version}\n`.repeat(200)
  for (const [version, folder] of ['lib', 'src'].entries()) {
    mkdirSync(join(dir, folder))
    for (let i = 0; i < files; i++) writeFileSync(join(dir, folder, `f${i}.c`), code(i, version))
    if (version > 0) git('rm', '-rq', 'lib')
    writeFileSync(join(dir, 'prompts', 'p0.md'), words(version))
    git('add', '-A')
    git('commit', '-qm', folder)
  }
  return dir
}
