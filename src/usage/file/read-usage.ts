import { parseYaml } from '../../data/parse-yaml.ts'
import { plain, toValue } from '../../data/value.ts'
import { Problem } from '../../model/problem.ts'
import type { Spread, Usage, UsageRow } from '../../model/usage.ts'
import { usageFile, type WrittenUsage } from './schema.ts'
import { keyOf } from './write-usage.ts'

const remedy = 'Restore it from git, or delete it and run `promptcost usage import` again.'

/**
 * Reads a usage file.
 * @throws Problem with the place of the first thing that is wrong
 */
export function readUsage(path: string, text: string): Usage {
  const { data, lineOf } = parsed(path, text.replace(/^\uFEFF/, ''))
  const { success, data: file, error } = usageFile.safeParse(data)
  if (!success) {
    const [issue] = error.issues
    const [first, index] = issue?.path ?? []
    const line = first === 'usage' && typeof index === 'number' ? lineOf(index) : undefined
    const key = issue?.path.filter(part => typeof part === 'string').join('.') ?? ''
    throw new Problem(`this usage file is not well formed${key === '' ? '' : ` at "${key}"`}.`, {
      where: { path, line },
      remedy,
    })
  }
  refuseDoubles(path, file, lineOf)
  return { path, from: file.from, to: file.to, rows: file.usage.map(toRow) }
}

interface Parsed {
  data: unknown
  /** The line of a row, where it is known. */
  lineOf(row: number): number | undefined
}

/** The layout that `writeUsage` gives is read line by line; any other YAML by its parser, whose files are bounded. */
function parsed(path: string, text: string): Parsed {
  const known = ownLayout(text)
  if (known) return known
  const tree = parseYaml(text)
  if ('problem' in tree) {
    const what = tree.problem === 'too-large' ? 'is too large to be read once it is reformatted' : 'is not YAML'
    throw new Problem(`this usage file ${what}.`, { where: { path }, remedy })
  }
  return { data: plain(toValue(tree)), lineOf: () => undefined }
}

const header = /^(version|from|to): (?:"([^"\\]*)"|([^"\s#]+))$/

function ownLayout(text: string): Parsed | undefined {
  const data: Record<string, unknown> = {}
  const rows: unknown[] = []
  const lines: number[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('- {')) {
      const row = fromJson(line.slice(2))
      if (row === undefined || !data.usage) return undefined
      rows.push(row)
      lines.push(index + 1)
    } else {
      const entry = headerOf(line, rows)
      if (entry === undefined || data.usage) return undefined
      data[entry[0]] = entry[1]
    }
  }
  return { data, lineOf: row => lines[row] }
}

function headerOf(line: string, rows: unknown[]): [key: string, value: unknown] | undefined {
  if (line === 'usage:' || line === 'usage: []') return ['usage', rows]
  const [, key, quoted, bare] = header.exec(line) ?? []
  if (key === undefined) return undefined
  return [key, key === 'version' ? Number(bare) : (quoted ?? bare)]
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refuseDoubles(path: string, file: WrittenUsage, lineOf: Parsed['lineOf']): void {
  const known = new Set<string>()
  for (const [index, row] of file.usage.entries()) {
    const key = keyOf({ ...row, prompt: row.prompt })
    if (known.has(key))
      throw new Problem('two rows of this usage file are about the same prompt, model, service and month.', {
        where: { path, line: lineOf(index) },
        remedy,
      })
    known.add(key)
    const ended = Object.values(row.outcomes ?? {}).reduce((sum, calls) => sum + calls, 0)
    if (Math.max(row.errors ?? 0, row.busiest_hour ?? 0, ended) > row.calls)
      throw new Problem('a row of this usage file has more errors, outcomes or calls in an hour than calls.', {
        where: { path, line: lineOf(index) },
        remedy,
      })
  }
}

const none: Spread = { mean: 0 }

function toRow({ errors = 0, outcomes = {}, cached = none, written = none, ...rest }: WrittenUsage['usage'][number]) {
  const { busiest_hour: busiestHour, written_1h: hourly, ...row } = rest
  const known = { prompt: row.prompt, usd: row.usd, errors, outcomes, cached, written }
  const found = { ...(busiestHour !== undefined && { busiestHour }), ...(hourly !== undefined && { hourly }) }
  return { ...row, ...known, ...found } satisfies UsageRow
}
