import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  html
} from "./chunk-JUIQD3FH.js";

// src/page/table.ts
function tableOf(id, title, columns, rows, hasFilter = true) {
  const heads = columns.map(
    ({ head, figures, sorts = true, scripted }) => html`<th scope="col"${figures && html` class="n"`}${sorts && html` data-sort`}${scripted && html` data-scripted hidden`}>${head}</th>`
  );
  return html`<section>
<h2 id="${id}-title">${title}</h2>
${hasFilter && html`<div class="controls" data-scripted hidden><label>Filter<input type="search" id="${id}-filter" data-filters="${id}" autocomplete="off"></label><span class="muted" id="${id}-filter-count" role="status"></span></div>`}
<div class="scroll tall" role="region" aria-labelledby="${id}-title" tabindex="0">
<table id="${id}" data-sorts><thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table>
</div>
</section>`;
}
var number = (value, shown, tone = "") => html`<td class="n ${tone}" data-value="${value === null ? "" : value}">${shown}</td>`;

export {
  tableOf,
  number
};
