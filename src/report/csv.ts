import { safeLog, whole } from './safe.ts'

/** A cell's text, or a number as it stands in the report. Null where it is unknown, which is never 0. */
export type Cell = { text: string } | { number: number | string | null }

/** Rows as RFC 4180 has them: lines end with CRLF, and the first one names the columns. */
export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows.map(row => row.map(written))].map(row => `${row.join(',')}\r\n`).join('')
}

/**
 * Spreadsheets take a text that begins so for a formula, which may run programs or send other cells away. Where a semicolon divides the
 * cells, as in many languages, a text behind one begins a cell too.
 */
const formula = /(^|;)(?=["'\s]*[=+\-@\uff1d\uff0b\uff0d\uff20])/g

function written(cell: Cell): string {
  if ('number' in cell) return cell.number === null ? '' : String(cell.number)
  const inert = safeLog(cell.text, whole).replace(formula, "$1'")
  return /[",;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
