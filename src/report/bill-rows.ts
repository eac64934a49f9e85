import type { Report, ReportChange, ReportExplained } from '../model/report.ts'
import { counted, plainStyle } from './style.ts'

type Part = ReportExplained['parts'][number]

/** A row of one prompt's bill: a heading, or something that costs tokens. */
export interface BillRow {
  label: string
  where: string
  tokens?: Tokens
}

interface Tokens {
  count: number
  /** More than at the base; null where there is none. */
  since: number | null
  estimate: boolean
}

/** What is explained of the report. */
export interface Explained {
  bill: ReportExplained
  change: ReportChange
  side: NonNullable<ReportChange['head']>
}

/** The report's one prompt whose bill was asked for. */
export function explainedOf(report: Report): Explained | undefined {
  const bill = report.explained
  const change = report.changes.find(({ id }) => id === bill?.id)
  const side = bill && change?.[bill.side]
  return bill && change && side ? { bill, change, side } : undefined
}

const most = 200

/** The parts as sent, message by message; then what stands around them, and what comes with them. */
export function billRows({ bill, side }: Explained): BillRow[] {
  const rows: BillRow[] = []
  const framing = bill.parts.filter(part => part.kind === 'framing')
  let role = 'prompt'
  for (const part of bill.parts) {
    const opens = part.kind === 'framing' && part.name === undefined
    if ((opens || (isOfMessage(part) && part.role !== role)) && part.role !== 'prompt')
      rows.push({ label: `${plainStyle.name(part.role)} message`, where: '' })
    if (opens || isOfMessage(part)) role = part.role
    if (isOfMessage(part)) rows.push(rowOf(part, side.path, role === 'prompt' ? '' : '  '))
  }
  rows.push(
    ...bill.parts
      .filter(part => part.kind === 'tool' || part.kind === 'schema')
      .map(part => rowOf(part, side.path, '')),
  )
  const messages = framing.filter(isFrame).reduce((sum, { turns = 1 }) => sum + turns, 0)
  const around = framing.filter(({ name }) => name === undefined || !Object.hasOwn(AROUND, name))
  // Some providers bill their messages' text alone, and one of their own.
  const label = messages === 0 ? 'framing of the request' : `framing of ${counted(messages, 'message')}`
  if (around.length > 0) rows.push(sumRow(label, around))
  for (const [name, label] of Object.entries(AROUND)) {
    const parts = framing.filter(part => part.name === name)
    if (parts.length > 0) rows.push(sumRow(label, parts))
  }
  return folded(rows)
}

/** What stands in a conversation beside the frames of its messages. */
const AROUND = {
  calls: 'framing of calls and results',
  documents: 'framing of documents',
  thoughts: 'thoughts sent again',
  'left-out': 'thoughts of earlier turns, left out',
  thinking: 'instructions to think',
} as const

/** A heading follows only where the role changes or a message begins. */
function isOfMessage({ kind }: Part): boolean {
  return kind === 'text' || kind === 'partial' || kind === 'slot' || kind === 'image'
}

function isFrame({ name, turns, tokens }: Part): boolean {
  return (name === undefined || turns !== undefined) && tokens > 0
}

function rowOf(part: Part, path: string, indent: string): BillRow {
  const gone = part.tokens === 0 && (part.since ?? 0) < 0 ? ' (gone)' : ''
  return { ...sumRow(`${indent}${labelOf(part)}${gone}`, [part]), where: whereOf(part, path) }
}

function sumRow(label: string, parts: readonly Part[]): BillRow {
  const tokens = parts.map(part => ({ count: part.tokens, since: part.since, estimate: part.estimate ?? false }))
  return { label, where: '', tokens: sumOf(tokens) }
}

function sumOf(all: readonly Tokens[]): Tokens {
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    since: sumSince(all.map(({ since }) => since)),
    estimate: all.some(({ estimate }) => estimate),
  }
}

/** Null where nothing has a base. */
export function sumSince(all: readonly (number | null)[]): number | null {
  const known = all.flatMap(since => since ?? [])
  return known.length === 0 ? null : known.reduce((sum, since) => sum + since, 0)
}

function labelOf({ kind, name, at, turns }: Part): string {
  const named = name === undefined ? '' : ` ${plainStyle.name(name)}`
  if (kind === 'slot' && turns !== undefined) return `slot${named}, ${counted(turns, 'turn')}`
  if (kind === 'partial') return `partial ${plainStyle.name(at.path)}`
  if (kind === 'schema') return `response schema${named}`
  return kind === 'tool' && named === '' ? 'tools, once' : kind + named
}

/** The lines; with the file, unless it is the prompt's own or a partial whose name is in the row. */
function whereOf({ kind, at }: Part, path: string): string {
  if (at.line === undefined) return ''
  if (at.path !== path && kind !== 'partial') return plainStyle.place({ path: at.path, line: at.line })
  return at.endLine === undefined ? String(at.line) : `${at.line}-${at.endLine}`
}

/** A prompt of very many parts shows the first of them. */
function folded(rows: readonly BillRow[]): BillRow[] {
  const costly = rows.filter(row => row.tokens !== undefined)
  if (costly.length <= most) return [...rows]
  const end = rows.findIndex(row => row === costly[most - 1])
  const rest = rows.slice(end).flatMap(({ tokens }) => tokens ?? [])
  return [...rows.slice(0, end), { label: counted(rest.length, 'more part'), where: '', tokens: sumOf(rest) }]
}
