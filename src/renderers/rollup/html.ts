import { fromDecimal } from '../../money/decimal.ts'
import { barSvg } from '../../page/bar-svg.ts'
import { pageOf } from '../../page/document.ts'
import { type Html, html } from '../../page/html.ts'
import { type Column, number, tableOf } from '../../page/table.ts'
import { dollars, grouped } from '../../report/figures.ts'
import type { Rollup } from '../../report/rollup.ts'
import { groupTable, headingOf, notesOf, type RollupTable, reportTable } from './tables.ts'

/** Many reports as one page: what they come to, and tables that sort and filter. */
export function rollupHtml(rollup: Rollup): string {
  const { total, reports } = rollup
  const title = 'What prompts cost, together'
  const all = Number.POSITIVE_INFINITY
  const body = html`<main>
<header>
<h1>${title}</h1>
<p>${headingOf(rollup)}.</p>
<dl class="facts">
<div><dt>USD per month</dt><dd>${total.usdPerMonth ? dollars(fromDecimal(total.usdPerMonth.head)) : 'n/a'}</dd></div>
<div><dt>Prompts</dt><dd>${grouped(total.prompts)}<small>in ${grouped(reports.length)} reports</small></dd></div>
<div><dt>Tokens per call, all prompts</dt><dd>${grouped(total.tokens)}</dd></div>
</dl>
</header>
${sectionOf('reports', 'Reports', reportTable(rollup))}
${sectionOf('owners', 'Owners', groupTable('owner', rollup.owners, all))}
${sectionOf('models', 'Models', groupTable('model', rollup.models, all))}
</main>
<footer>
<h2>How this was computed</h2>
<ul>${notesOf(rollup).map(note => html`<li>${note.replace(/^\* /, '')}</li>`)}</ul>
<p class="muted">The amounts are those of the reports. This page loads nothing and sends nothing. It has no text of a prompt.</p>
</footer>`
  return pageOf({ title: `${title}: promptcost`, body, script: 'tables.js' })
}

function sectionOf(id: string, title: string, { head, rows }: RollupTable): Html {
  const names = head.map(name => (name === '' ? 'report' : name))
  const heads: Column[] = names.map((name, i) => ({ head: i === 5 ? 'in per cent' : name, figures: i > 0 && i < 6 }))
  return tableOf(
    id,
    title,
    [...heads, { head: 'Share', sorts: false }],
    rows.map(
      ({ name, cells, share }) =>
        html`<tr><td class="id">${name}</td>${cells.map((cell, i) =>
          i < 5 ? number(figureIn(cell), cell) : html`<td>${cell}</td>`,
        )}<td>${barSvg([{ share, tone: 'c0', title: name }])}</td></tr>`,
    ),
  )
}

const figureIn = (cell: string): number | null => (/\d/.test(cell) ? Number(cell.replace(/[,+%]/g, '')) : null)
