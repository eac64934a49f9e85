/**
 * Measures counting side by side with the other JavaScript counters, then the built command, and writes docs/benchmarks.md:
 * `tsx scripts/bench/run.ts [rounds, default 3] [vocabularies] [start] [large] [usage] [source] [history-real] [postgres] [drawing]`. Sections that are named are measured alone, and the rest of the page stays. With `PROMPTCOST_BEFORE=path/to/cli.js` an older build runs in turn with this one. Every measurement is a process of its own; rivals take turns.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { drawingSection } from './drawing.ts'
import { historySection } from './history.ts'
import { realHistorySection } from './history-real.ts'
import { interleaved, median, run } from './measure.ts'
import { monorepoSection } from './monorepo.ts'
import { page } from './page.ts'
import { postgresSection } from './postgres.ts'
import { repositorySection } from './repository.ts'
import { rivals } from './rivals.mjs'
import { sourceSection } from './source.ts'
import { startSection } from './start.ts'
import { teamsSection } from './teams.ts'
import { writeHostileTexts, writePrompts, writeSpeedTexts } from './texts.ts'
import { usageSection } from './usage.ts'
import { vocabulariesSection } from './vocabularies.ts'

const rounds = Number(process.argv[2] ?? 3)
const asked = process.argv.slice(3)
const say = (what: string) => console.error(`${new Date().toISOString()} ${what}`)
const PAGE = 'docs/benchmarks.md'
const sections: Record<string, (folder: string) => string | Promise<string>> = {
  vocabularies: folder => vocabulariesSection(folder, rounds),
  start: folder => startSection(folder, 3 * rounds),
  large: folder => repositorySection(folder, rounds),
  teams: folder => teamsSection(folder, rounds),
  history: folder => historySection(folder, rounds),
  monorepo: folder => monorepoSection(folder, rounds),
}
/** Measured when they are named: they take long, or need a server, a browser or checkouts. */
const others: typeof sections = {
  usage: usageSection,
  'history-real': folder => realHistorySection(folder, rounds),
  source: folder => sourceSection(folder, rounds),
  postgres: postgresSection,
  drawing: () => drawingSection(rounds),
}
if (asked.length > 0) {
  await measureAlone(asked)
  process.exit()
}

const names = Object.keys(rivals)
const counters = names.slice(1)
const folder = mkdtempSync(join(tmpdir(), 'promptcost-bench-'))
process.env.PROMPTCOST_BUNDLE = `${folder}/encoding.mjs`

await build({
  entryPoints: ['src/tokens/encoding.ts'],
  outfile: process.env.PROMPTCOST_BUNDLE,
  bundle: true,
  platform: 'node',
  format: 'esm',
  define: { 'import.meta.url': JSON.stringify(new URL('../../src/tokens/encoding.ts', import.meta.url)) },
})
writePrompts(folder)
writeSpeedTexts(folder)
const hostileTexts = writeHostileTexts(folder)

say('processes')
const medianMs = (job: string, argument?: string) =>
  new Map(
    [...interleaved(names, rounds, rival => run(rival, job, argument)?.ms)].map(([rival, ms]) => [rival, median(ms)]),
  )
const first = medianMs('first')
const files = medianMs('files', `${folder}/prompts`)

say('speed')
type Rates = Record<string, { fresh: number; repeated: number }>
const speed = new Map(
  [
    ...interleaved(
      counters,
      rounds,
      rival => run(rival, 'speed', `${folder}/speed.json`, 240)?.said as Rates | undefined,
    ),
  ].map(([rival, runs]) => [rival, medianRates(runs)]),
)

say('memory')
const memory = new Map(names.map(rival => [rival, run(rival, 'memory', `${folder}/prompts`)?.said as number]))

say('hostile texts')
const LIMIT_SECONDS = 2
const hostile = new Map(counters.map(rival => [rival, hostileTimes(rival)]))

const ofCommand: string[] = []
for (const [name, measure] of Object.entries(sections)) {
  say(name)
  ofCommand.push(await measure(folder))
}
const kept = readFileSync(PAGE, 'utf8')
  .split(/(?=^## )/m)
  .filter(section =>
    /^## (Usage records|Histories of public repositories|Prompts in source code|PostgreSQL|Drawing)/m.test(section),
  )

const written = page({ rounds, first, files, speed, memory, hostile, hostileTexts, limitSeconds: LIMIT_SECONDS })
writeFileSync(PAGE, [written, ...ofCommand, ...kept].join('\n'))
rmSync(folder, { recursive: true })
say(`written to ${PAGE}`)

/** Measures some sections and puts each in the place of the one with the same heading, or before the last. */
async function measureAlone(wanted: readonly string[]): Promise<void> {
  const top = mkdtempSync(join(tmpdir(), 'promptcost-bench-'))
  for (const name of wanted) {
    say(name)
    const all = { ...sections, ...others }
    const measure = all[name]
    if (!measure) throw new Error(`there is no section ${name}: ${Object.keys(all).join(', ')}`)
    const made = await measure(top)
    const heading = made.slice(0, made.indexOf('\n'))
    const old = readFileSync(PAGE, 'utf8').split(/(?=^## )/m)
    const at = old.findIndex(section => section.startsWith(`${heading}\n`))
    writeFileSync(PAGE, old.toSpliced(at < 0 ? old.length - 1 : at, at < 0 ? 0 : 1, `${made}\n`).join(''))
  }
  rmSync(top, { recursive: true })
}

function medianRates(runs: readonly Rates[]): Rates {
  const kinds = Object.keys(runs[0] ?? {})
  const of = (kind: string, which: 'fresh' | 'repeated') =>
    median(runs.map(rates => rates[kind]?.[which] ?? Number.NaN))
  return Object.fromEntries(kinds.map(kind => [kind, { fresh: of(kind, 'fresh'), repeated: of(kind, 'repeated') }]))
}

/** A rival that does not finish the small text in time is not given the large one. */
function hostileTimes(rival: string): (number | undefined)[] {
  let stopped = ''
  return hostileTexts.map(({ name, path }) => {
    const ms = name === stopped ? undefined : (run(rival, 'hostile', path, LIMIT_SECONDS)?.said as number | undefined)
    if (ms === undefined) stopped = name
    return ms
  })
}
