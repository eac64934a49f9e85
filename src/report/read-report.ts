import * as z from 'zod'
import { type Finding, finding } from '../model/finding.ts'
import { severity, word } from '../model/finding-parts.ts'
import { Problem } from '../model/problem.ts'
import { type Report, report } from '../model/report.ts'
import { cause, change } from '../model/report-change.ts'
import { isWithinBounds } from './json-bounds.ts'

const otherVersion = 'Let both workflows use the same version of promptcost, and upload what the output "report" names.'

function refuse(what: string, remedy = otherVersion): Problem {
  return new Problem(what, { remedy })
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse('the report is not UTF-8 text.')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refuse('the report is not valid JSON.')
  }
}

/** Undefined for what is no report of any version. */
function versionOf(value: unknown): number | undefined {
  const isReport = typeof value === 'object' && value !== null && Object.hasOwn(value, 'version')
  const version = isReport ? (value as { version: unknown }).version : undefined
  return Number.isSafeInteger(version) ? (version as number) : undefined
}

/** The schema's own names and the numbers of items: a key that it does not know is no part of the place. */
function misfit(place: readonly PropertyKey[]): Problem {
  return refuse(`the report does not fit its schema, at ${place.join('.') || 'top level'}.`)
}

type Issues = readonly z.core.$ZodIssue[]

/**
 * A value as the schema has it, less the keys that it does not know.
 * @param otherwise what to take in place of a value that does not fit
 */
function taken<T>(
  schema: z.ZodType<T>,
  value: unknown,
  at: readonly PropertyKey[],
  otherwise: (issues: Issues) => T | undefined = () => undefined,
): T {
  let issues: Issues = []
  try {
    const read = schema.safeParse(value)
    if (read.success) return read.data
    issues = read.error.issues
  } catch (error) {
    // What zod gathers of a value that is wrong in very many places can be more than a call takes.
    if (!(error instanceof RangeError)) throw error
  }
  const instead = otherwise(issues)
  if (instead !== undefined) return instead
  throw misfit([...at, ...(issues[0]?.path ?? [])])
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw misfit([])
  return value as Record<string, unknown>
}

/** Item by item, as the first that is wrong is enough. */
function eachTaken<T>(schema: z.ZodType<T>, values: unknown, key: string): T[] {
  return asList(values, key).map((value, at) => taken(schema, value, [key, at]))
}

function asList(value: unknown, key: string): unknown[] {
  if (!Array.isArray(value)) throw misfit([key])
  return value
}

const anyFinding = z.object({ kind: word, severity })
const knownKinds: ReadonlySet<string> = new Set(finding.options.map(option => option.shape.kind.value))

/** A finding that only a newer promptcost knows, by its kind or by a word in it, as one that says so. */
function later(value: unknown, issues: Issues): Finding | undefined {
  const { data } = anyFinding.safeParse(value)
  const isLater = data && (!knownKinds.has(data.kind) || issues.every(({ code }) => code === 'invalid_value'))
  return isLater && issues.length > 0 ? { kind: 'unknown', severity: data.severity, id: data.kind } : undefined
}

/**
 * Reads a report that anybody may have written, such as a fork's, and perhaps with a newer promptcost. Keys that are not known
 * are dropped. What comes back fits the schema, and every renderer makes whatever fits it harmless; its figures and its verdict
 * are its author's word all the same.
 *
 * @throws Problem in a sentence that quotes nothing of it
 */
export function readReport(bytes: Uint8Array): Report {
  const text = decode(bytes)
  if (!isWithinBounds(text)) throw refuse('the report is nested more deeply, or holds more, than any report does.')
  const value = parse(text)
  const version = versionOf(value)
  if (version !== undefined && version !== 1)
    throw refuse(`the report is of version ${version}, and this promptcost reads version 1.`)
  const { changes, causes, findings, ...rest } = asRecord(value)
  return {
    ...taken(report, { ...rest, changes: [], causes: [], findings: [] }, []),
    changes: eachTaken(change, changes, 'changes'),
    causes: eachTaken(cause, causes, 'causes'),
    findings: asList(findings, 'findings').map((value, at) =>
      taken(finding, value, ['findings', at], issues => later(value, issues)),
    ),
  }
}
