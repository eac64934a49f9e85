import { Problem } from '../model/problem.ts'
import { type Report, report as schema } from '../model/report.ts'
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

/**
 * Reads a report that anybody may have written, such as a fork's. What comes back fits the schema, and every renderer makes
 * whatever fits it harmless; its figures and its verdict are its author's word all the same.
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
  const read = schema.safeParse(value)
  if (read.success) return read.data
  // The schema's own names and the numbers of items: a key that it does not know is not part of the place.
  const place = read.error.issues[0]?.path.join('.') || 'top level'
  throw refuse(`the report does not fit its schema, at ${place}.`)
}
