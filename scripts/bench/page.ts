import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'

export interface Results {
  rounds: number
  /** Milliseconds of a whole process. */
  first: ReadonlyMap<string, number>
  files: ReadonlyMap<string, number>
  /** MB/s by kind of text. */
  speed: ReadonlyMap<string, Record<string, { fresh: number; repeated: number }>>
  /** MB. */
  memory: ReadonlyMap<string, number>
  /** Milliseconds by hostile text; undefined where the limit was reached. */
  hostile: ReadonlyMap<string, readonly (number | undefined)[]>
  hostileTexts: readonly { name: string; size: string }[]
  limitSeconds: number
}

const OURS = 'promptcost'

/** The results as a page, each beside its ratio to ours. */
export function page(results: Results): string {
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. All times are processor time, user and system together, as a clock also runs while a busy machine does',
    'something else. Every measurement is a process of its own; the counters take turns, from either end; medians. What stands in',
    'brackets is how many times as long as promptcost it takes, or how many times as fast promptcost is.',
    '',
    machine(results.rounds),
    '',
    '## Whole processes',
    '',
    'Start, load o200k_base, count two words, end; and the same with 300 prompts of about 1 MB together, read and counted.',
    '',
    table(
      ['', 'first count', '300 prompts'],
      [...results.first.keys()].map(name => [name, ms(results.first, name), ms(results.files, name)]),
    ),
    '',
    '## Speed',
    '',
    'MB of UTF-8 a second, o200k_base, after warming up on other texts of the same kinds; fresh texts, then the same texts again.',
    '',
    speed(results.speed),
    '',
    'What the texts are: English is the READMEs and changelogs of the installed packages without their code, 0.4 MB of it measured,',
    'with many links, names and commit hashes. Of its pieces 6 in 100 are not in the texts that warmed up, as many as in 1.2 MB of public',
    'prompts halved likewise (5.9), so that it is about as hard. Code is their JavaScript, JSON their JSON, half a MB each. CJK is made of',
    'names of currencies, languages and regions in Chinese, Japanese and Korean, in long runs without a space.',
    '',
    '## Hostile texts',
    '',
    `Time for one text that offers no place to split it, or offers nothing but. "Over" is stopped after ${results.limitSeconds} s.`,
    '',
    hostile(results),
    '',
    '## Memory',
    '',
    'The most that a process held that counted the 300 prompts.',
    '',
    table(
      ['', 'peak'],
      [...results.memory].map(([name, mb]) => [name, Number.isFinite(mb) ? `${Math.round(mb)} MB` : 'n/a']),
    ),
    '',
  ].join('\n')
}

function machine(rounds: number): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const packages = ['js-tiktoken', 'gpt-tokenizer', 'tiktoken', 'ai-tokenizer', 'hypertok']
  const versions = packages.map(name => `${name} ${lock.packages[`node_modules/${name}`]?.version}`)
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `- Machine: ${cpus().length} x ${cpu?.model.trim()}, ${memory} GB, ${process.platform} ${process.arch}, load ${loadavg()[0]?.toFixed(1)} at the end`,
    `- Node ${process.versions.node}; ${versions.join(', ')}`,
    `- ${new Date().toISOString().slice(0, 10)}, ${rounds} rounds`,
  ].join('\n')
}

function ms(times: ReadonlyMap<string, number>, name: string): string {
  const [own, ours, bare] = [name, OURS, 'bare Node'].map(key => times.get(key) ?? Number.NaN) as [
    number,
    number,
    number,
  ]
  const ratio = (own - bare) / (ours - bare)
  // On a busy machine bare Node can come out slower than ours, and then there is no ratio to tell.
  const over = name !== OURS && name !== 'bare Node' && ratio > 0 ? ` (${ratio.toFixed(1)}x over bare Node)` : ''
  return `${Math.round(own)} ms${over}`
}

function speed(rates: Results['speed']): string {
  const ours = rates.get(OURS) ?? {}
  const rows = [...rates].map(([name, byKind]) => [
    name,
    ...Object.entries(byKind).map(([kind, { fresh, repeated }]) => {
      const ratio = name === OURS ? '' : ` (${((ours[kind]?.fresh ?? Number.NaN) / fresh).toFixed(1)}x)`
      return `${fresh.toFixed(1)}, ${repeated.toFixed(1)}${ratio}`
    }),
  ])
  return table(['fresh, again', ...Object.keys(ours)], rows)
}

function hostile({ hostile: times, hostileTexts, limitSeconds }: Results): string {
  const shown = (time: number | undefined) => {
    if (time === undefined) return `over ${limitSeconds} s`
    return time < 1_000 ? `${time.toFixed(time < 10 ? 1 : 0)} ms` : `${(time / 1_000).toFixed(1)} s`
  }
  const rows = hostileTexts.map(({ name, size }, i) => [
    `${name}, ${size}`,
    ...[...times.values()].map(all => shown(all[i])),
  ])
  return table(['', ...times.keys()], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? ':--' : '--:'))), ...rows.map(line)].join('\n')
}
