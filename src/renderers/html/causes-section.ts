import type { Report } from '../../model/report.ts'
import { type Html, html } from '../../page/html.ts'
import { type Column, tableOf } from '../../page/table.ts'
import { type Row, tableOf as rowsOf } from '../../report/rows.ts'

/** More edits nobody reads; the JSON report has all. */
const MOST = 500

/** So many are found without a filter. */
const FEW = 12

/** What each edit costs. */
export function causesSection(report: Report): Html | false {
  if (report.base === null || report.causes.length === 0) return false
  const { rows, total, folder, monthly } = rowsOf(report, MOST)
  const columns: Column[] = [
    { head: folder === '' ? 'Cause' : `Cause, in ${folder}`, sorts: false },
    { head: 'Tokens per call', figures: true, sorts: false },
    { head: 'Change', figures: true, sorts: false },
    { head: monthly ? 'USD per month' : 'USD per 1,000 calls', figures: true, sorts: false },
    { head: 'Change', figures: true, sorts: false },
  ]
  return tableOf('causes', 'What it costs, edit by edit', columns, [...rows, total].map(rowOf), rows.length > FEW)
}

function rowOf({ name, label, tokens, growth, usd, change, over }: Row): Html {
  const models = name?.models ? `${name.models.base} → ${name.models.head}` : ''
  const named = [name?.path, models, label].filter(part => part !== undefined && part !== '').join(' ')
  const both = tokens === undefined ? '' : 'each' in tokens ? tokens.each : `${tokens.base} → ${tokens.head}`
  const mark = (text: string, isOver: boolean) =>
    html`<td class="n">${isOver ? html`<strong class="up">${text}</strong>` : text}</td>`
  return html`<tr><td class="id">${named}</td><td class="n">${both}</td>${mark(growth, over.growth)}<td class="n">${usd ? `${usd.base} → ${usd.head}` : ''}</td>${mark(change, over.usd)}</tr>`
}
