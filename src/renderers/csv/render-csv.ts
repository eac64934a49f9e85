import type { Money, Report, ReportChange } from '../../model/report.ts'
import { safeLog, whole } from '../../report/safe.ts'

/** A cell's text, or a number as it stands in the report. Null where it is unknown, which is never 0. */
type Cell = { text: string } | { number: number | string | null }

const columns: Record<string, (change: ReportChange) => Cell> = {
  id: ({ id }) => ({ text: id }),
  path: ({ base, head }) => ({ text: (head ?? base)?.path ?? '' }),
  model: ({ base, head }) => ({ text: (head ?? base)?.model ?? '' }),
  owner: ({ owner }) => ({ text: owner ?? '' }),
  state: ({ state }) => ({ text: state }),
  tokens_before: ({ tokens }) => ({ number: tokens.base }),
  tokens_after: ({ tokens }) => ({ number: tokens.head }),
  tokens_delta: ({ tokens }) => ({ number: tokens.delta.expected }),
  ...moneyColumns('usd_per_1000_calls', change => change.usdPerThousandCalls),
  ...moneyColumns('usd_per_month', change => change.usdPerMonth),
}

function moneyColumns(name: string, pick: (change: ReportChange) => Money | null): typeof columns {
  return {
    [`${name}_before`]: change => ({ number: pick(change)?.base ?? null }),
    [`${name}_after`]: change => ({ number: pick(change)?.head ?? null }),
    [`${name}_delta`]: change => ({ number: pick(change)?.delta.expected ?? null }),
  }
}

/** A row for each prompt, as RFC 4180 has it: lines end with CRLF, and the first one names the columns. */
export function renderCsv({ changes }: Report): string {
  const rows = changes.map(change => Object.values(columns).map(cellOf => written(cellOf(change))))
  return [Object.keys(columns), ...rows].map(row => `${row.join(',')}\r\n`).join('')
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
