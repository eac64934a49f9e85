import type { Paths, Shape, Tokens } from '../shapes/shape.ts'
import { lookUp, type Row, withAttributes } from './lookup.ts'
import { readMeter } from './meter.ts'
import type { Extracted, Trouble, UsageRecord } from './record.ts'
import { type Reported, settle } from './settle.ts'
import { countOf, isFailure, modelOf, nameOf, nanoUsdOf, outcomeOf, serviceOf, taggedName, timeOf } from './values.ts'

/** Whether a row is of a shape. */
export function isOf(shape: Shape, given: Row): boolean {
  const row = shape.otlp ? withAttributes(given) : given
  return shape.has.every(paths => lookUp(row, paths) !== undefined)
}

/** Reads the fields of a row that its shape names, and no other. */
export function extract(shape: Shape, given: Row): Extracted {
  const row = shape.otlp ? withAttributes(given) : given
  const { about, only, unbilled, fields } = shape
  if (typeof row.value !== 'object' || row.value === null || Array.isArray(row.value)) return { trouble: 'other-shape' }
  const failed = isFailure(lookUp(row, fields.error ?? []), shape.failures)
  if (about && lookUp(row, about) === undefined && !(failed && isOf(shape, row))) return { passed: true }
  const kind = only && lookUp(row, only.path)
  if (kind !== undefined && only && !only.values.includes(String(kind).toLowerCase())) return { passed: true }
  if (unbilled && String(lookUp(row, unbilled)) === 'true') return { passed: true }
  const tokens = shape.meter ? readMeter(shape.meter, row) : tokensOf(shape, row)
  if (typeof tokens === 'string') return tokens === 'no-counts' && failed ? failure(shape, row) : { trouble: tokens }
  return recordOf(shape, row, tokens, failed)
}

/** Calls that failed were mostly not billed, and count no tokens. */
const failure = (shape: Shape, row: Row): Extracted =>
  recordOf(shape, row, { input: 0, cached: 0, written: 0, hourly: 0, output: 0, reasoning: 0, total: undefined }, true)

function recordOf({ fields, includes, reasoningApart }: Shape, row: Row, counts: Reported, failed: boolean): Extracted {
  const value = (paths: Paths | undefined) => (paths ? lookUp(row, paths) : undefined)
  const { input, output, corrected } = settle(counts, includes, reasoningApart)
  const asked = countOf(value(fields.calls))
  if (asked === 'broken') return { trouble: 'bad-count' }
  const [start, end] = [value(fields.at), value(fields.end)]
  const at = timeOf(start)
  if (start !== undefined && at === undefined) return { trouble: 'bad-time' }
  const until = timeOf(end)
  const retries = countOf(value(fields.retries))
  const latency = fields.latency ? Number(value(fields.latency)) : at !== undefined && until ? until - at : undefined
  const record: UsageRecord = {
    at,
    until: fields.calls ? until : undefined,
    prompt: nameOf(value(fields.prompt)) ?? taggedName(value(fields.tags)),
    model: modelOf(value(fields.model)),
    service: serviceOf(value(fields.service)),
    calls: fields.calls ? (asked === 'absent' ? 0 : asked) : 1,
    summed: fields.calls !== undefined && asked !== 1,
    input,
    cached: counts.cached,
    written: counts.written,
    hourly: counts.hourly,
    output,
    nanoUsd: nanoUsdOf(value(fields.usd)),
    outcome: outcomeOf(value(fields.outcome)),
    failed,
    retries: typeof retries === 'number' ? retries : undefined,
    latencyMs: latency !== undefined && Number.isFinite(latency) && latency >= 0 ? Math.round(latency) : undefined,
    tenant: textOf(value(fields.tenant)),
    task: textOf(value(fields.task)),
    corrected,
  }
  return { record }
}

function tokensOf({ fields, reasoningApart }: Shape, row: Row): Reported | Trouble {
  const [input, output] = [sum(row, fields.input), sum(row, fields.output)]
  const [cached, written] = [sum(row, fields.cached ?? []), sum(row, fields.written ?? [])]
  const total = countOf(lookUp(row, fields.total ?? []))
  const [reasoning, minutes, hour] = [fields.reasoning, fields.forMinutes, fields.forHour].map(paths =>
    countOf(lookUp(row, paths ?? [])),
  )
  if ([input, output, cached, written, reasoning, minutes, hour].includes('broken')) return 'bad-count'
  if (input === 'absent' && output === 'absent') return 'no-counts'
  return {
    input: orNone(input),
    cached: orNone(cached),
    written: Math.max(orNone(written), orNone(minutes) + orNone(hour)),
    hourly: orNone(hour),
    output: orNone(output) + (reasoningApart ? orNone(reasoning) : 0),
    reasoning: orNone(reasoning),
    total: typeof total === 'number' ? total : undefined,
  }
}

const orNone = (count: number | 'absent' | 'broken' | undefined): number => (typeof count === 'number' ? count : 0)

function sum(row: Row, tokens: Tokens): number | 'absent' | 'broken' {
  let total: number | 'absent' = 'absent'
  for (const paths of tokens) {
    const count = countOf(lookUp(row, paths))
    if (count === 'broken') return 'broken'
    if (count !== 'absent') total = (total === 'absent' ? 0 : total) + count
  }
  return total
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined
