import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A request as it was recorded, with the input tokens that its provider billed. `class` is its shape. */
export interface Recording {
  key: string
  provider: string
  api: string
  model: string
  class: string
  usage: { input: number }
  /** `owner/repository@commit:path`. */
  source: string
  request: unknown
}

/** How one API and shape is counted: how many requests there are, and shares of them in per cent. */
export interface Score {
  name: string
  n: number
  exact: number
  within2: number
  inside: number
  /** Half the width of the stated range, in per cent of the count: the median. */
  halfWidth: number
}

/** What promptcost says of a request: its tokens, and its range. */
export interface Counted {
  tokens: number
  low: number
  high: number
}

/** What a request file cannot express, such as files kept by the provider, is left out. */
export function isLeftOut({ class: shape }: Recording): boolean {
  return /^(?:beyond a request file|other)$/.test(shape)
}

/** Sums up by API and shape how recordings are counted. */
export function scoresOf(recordings: readonly Recording[], counted: ReadonlyMap<string, Counted>): Score[] {
  const groups = new Map<string, { recording: Recording; found: Counted }[]>()
  for (const recording of recordings) {
    if (isLeftOut(recording)) continue
    const name = `${recording.provider} ${recording.api.replace('openai-', '')}, ${recording.class}`
    const found = counted.get(recording.key) ?? { tokens: 0, low: 0, high: 0 }
    groups.set(name, [...(groups.get(name) ?? []), { recording, found }])
  }
  return [...groups].sort(([one], [other]) => one.localeCompare(other)).map(([name, of]) => scoreOf(name, of))
}

function scoreOf(name: string, of: readonly { recording: Recording; found: Counted }[]): Score {
  const share = (is: (billed: number, found: Counted) => boolean) =>
    Math.round((100 * of.filter(({ recording, found }) => is(recording.usage.input, found)).length) / of.length)
  const widths = of
    .map(({ found }) => (50 * (found.high - found.low)) / Math.max(1, found.tokens))
    .sort((a, b) => a - b)
  return {
    name,
    n: of.length,
    exact: share((billed, { tokens }) => billed === tokens),
    within2: share((billed, { tokens }) => Math.abs(billed - tokens) <= 2),
    inside: share((billed, { low, high }) => low <= billed && billed <= high),
    halfWidth: Number((widths[Math.round((widths.length - 1) / 2)] ?? 0).toFixed(1)),
  }
}

/** Counts recordings by their keys with the built command, in one folder for each model, as a config names them. */
export function countedBy(recordings: readonly Recording[]): Map<string, Counted> {
  const top = mkdtempSync(join(tmpdir(), 'billed-'))
  const folders = new Map<string, string>()
  for (const { key, model, request } of recordings) {
    const folder = folders.get(model) ?? `m${folders.size}`
    if (!folders.has(model)) mkdirSync(join(top, folder))
    folders.set(model, folder)
    writeFileSync(join(top, folder, `${key}.json`), JSON.stringify(request))
  }
  const entries = [...folders].map(
    ([model, folder]) => `  - { files: '${folder}/**', model: ${JSON.stringify(model)} }`,
  )
  writeFileSync(join(top, 'promptcost.yml'), `defaults: { syntax: none }\nprompts:\n${entries.join('\n')}\n`)
  const args = [resolve('dist/cli.js'), 'count', '--format', 'json', '--output', 'report.out', '.']
  const run = spawnSync(process.execPath, args, { cwd: top, encoding: 'utf8' })
  if (run.status !== 0 && run.status !== 1) throw new Error(run.stderr)
  const report = JSON.parse(readFileSync(join(top, 'report.out'), 'utf8')) as {
    changes: { head: { path: string; tokens: number } | null; tokens: { delta: { low: number; high: number } } }[]
  }
  rmSync(top, { recursive: true, force: true })
  return new Map(
    report.changes.flatMap(({ head, tokens }) => {
      const key = head?.path.replace(/^.*\/|\.json$/g, '')
      return head && key !== undefined ? [[key, { tokens: head.tokens, ...tokens.delta }] as const] : []
    }),
  )
}
