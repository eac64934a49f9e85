import { type Html, html } from './html.ts'

/** A column of a table on a page. */
export interface Column {
  head: string
  /** Whether its cells are figures. */
  figures?: boolean
  sorts?: boolean
  /** Whether only a script gives it a use. */
  scripted?: boolean
}

/** A table that a script makes sortable, with a field that filters it. It scrolls by itself, also by keyboard. */
export function tableOf(
  id: string,
  title: string,
  columns: readonly Column[],
  rows: readonly Html[],
  hasFilter = true,
): Html {
  const heads = columns.map(
    ({ head, figures, sorts = true, scripted }) =>
      html`<th scope="col"${figures && html` class="n"`}${sorts && html` data-sort`}${scripted && html` data-scripted hidden`}>${head}</th>`,
  )
  return html`<section>
<h2 id="${id}-title">${title}</h2>
${hasFilter && html`<div class="controls" data-scripted hidden><label>Filter<input type="search" id="${id}-filter" data-filters="${id}" autocomplete="off"></label><span class="muted" id="${id}-filter-count" role="status"></span></div>`}
<div class="scroll tall" role="region" aria-labelledby="${id}-title" tabindex="0">
<table id="${id}" data-sorts><thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table>
</div>
</section>`
}

/** A cell with a figure, by which its column sorts. */
export const number = (value: number | null, shown: string, tone = '') =>
  html`<td class="n ${tone}" data-value="${value === null ? '' : value}">${shown}</td>`
