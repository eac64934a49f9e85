import { readCsv } from '../../data/csv.ts'
import type { Sample } from '../../model/outcomes.ts'
import { Problem } from '../../model/problem.ts'

/** An evaluation's results by the name of the prompt. Names may quote a prompt: they are compared, and never shown. */
export type Results = ReadonlyMap<string, Sample>

const MOST_ROWS = 200_000
const MOST_CASES = 1e9

/**
 * Reads what an evaluation found: promptfoo's `-o results.json`, or CSV with the columns prompt, passed and total.
 * @throws Problem where it is neither; it quotes nothing of the file
 */
export function readOutcomes(path: string, text: string): Results {
  return /\.csv$/i.test(path) ? ofCsv(path, text) : ofPromptfoo(path, text)
}

function ofCsv(path: string, text: string): Results {
  const results = new Map<string, Sample>()
  const rows = readCsv(text, MOST_ROWS)
  for (const [i, row] of rows.entries()) {
    const [prompt, passed, total] = ['prompt', 'passed', 'total'].map(name => row.get(name)?.trim())
    const sample = { passed: wholeOf(passed), total: wholeOf(total) }
    const isWhole = prompt && isCount(sample.passed) && isCount(sample.total) && sample.passed <= sample.total
    if (!isWhole)
      throw unread(path, `row ${i + 1} lacks a prompt, or whole numbers of cases with no more passed than total`)
    add(results, prompt, sample.passed, sample.total)
  }
  if (rows.length === 0) throw unread(path, 'it has no rows')
  return results
}

const wholeOf = (written: string | undefined) => (written && /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN)
const isCount = (count: number) => Number.isSafeInteger(count) && count <= MOST_CASES

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const field = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined

/** A case that ended in an error says nothing of the prompt. */
const ERROR = 2

function ofPromptfoo(path: string, text: string): Results {
  const rows = field(field(parsed(path, text), 'results'), 'results')
  if (!Array.isArray(rows)) throw unread(path, 'it has no results.results')
  const results = new Map<string, Sample>()
  for (const row of rows.slice(0, MOST_ROWS)) {
    const [success, failure] = [field(row, 'success'), field(row, 'failureReason')]
    const name = field(field(row, 'prompt'), 'label') ?? field(row, 'promptId')
    if (typeof success !== 'boolean' || typeof name !== 'string' || failure === ERROR) continue
    add(results, name, Number(success), 1)
  }
  return results
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw unread(path, 'it is not JSON')
  }
}

function add(results: Map<string, Sample>, written: string, passed: number, total: number): void {
  const name = nameOf(written)
  const { passed: before, total: of } = results.get(name) ?? { passed: 0, total: 0 }
  results.set(name, { passed: before + passed, total: of + total })
}

/** Of a prompt in a file promptfoo's label is the file, and then the text. */
function nameOf(written: string): string {
  const [first = ''] = written.trim().slice(0, 4096).split('\n', 1)
  return first
    .replace(/^file:\/\//, '')
    .replace(/^\.\//, '')
    .replace(/: .*$/, '')
    .replace(/:$/, '')
}

function unread(path: string, why: string): Problem {
  return new Problem(`these results cannot be read: ${why}.`, {
    where: { path },
    remedy: 'Write them with `promptfoo eval -o results.json`, or as CSV with the columns prompt, passed and total.',
  })
}
