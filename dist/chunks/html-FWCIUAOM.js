import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  groupTable,
  headingOf,
  notesOf,
  reportTable
} from "./chunk-DNHNRKX4.js";
import {
  pageOf
} from "./chunk-HNEW2ZOV.js";
import {
  number,
  tableOf
} from "./chunk-OACH4BZ7.js";
import {
  html
} from "./chunk-JUIQD3FH.js";
import {
  dollars,
  fromDecimal,
  grouped
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/page/bar-svg.ts
var [WIDTH, HEIGHT] = [1e3, 20];
function barSvg(segments, label) {
  let at = 0;
  const parts = segments.map(({ share, tone, title }) => {
    const [x, width] = [at, share * WIDTH];
    at += width;
    return html`<rect class="${tone}" x="${round(x)}" y="0" width="${round(width)}" height="${HEIGHT}"><title>${title}</title></rect>`;
  });
  const about = label === void 0 ? html`aria-hidden="true"` : html`role="img" aria-label="${label}"`;
  return html`<svg class="parts" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" ${about}>${parts}</svg>`;
}
var round = (value) => Math.round(value * 100) / 100;

// src/renderers/rollup/html.ts
function rollupHtml(rollup) {
  const { total, reports } = rollup;
  const title = "What prompts cost, together";
  const all = Number.POSITIVE_INFINITY;
  const body = html`<main>
<header>
<h1>${title}</h1>
<p>${headingOf(rollup)}.</p>
<dl class="facts">
<div><dt>USD per month</dt><dd>${total.usdPerMonth ? dollars(fromDecimal(total.usdPerMonth.head)) : "n/a"}</dd></div>
<div><dt>Prompts</dt><dd>${grouped(total.prompts)}<small>in ${grouped(reports.length)} reports</small></dd></div>
<div><dt>Tokens per call, all prompts</dt><dd>${grouped(total.tokens)}</dd></div>
</dl>
</header>
${sectionOf("reports", "Reports", reportTable(rollup))}
${sectionOf("owners", "Owners", groupTable("owner", rollup.owners, all))}
${sectionOf("models", "Models", groupTable("model", rollup.models, all))}
</main>
<footer>
<h2>How this was computed</h2>
<ul>${notesOf(rollup).map((note) => html`<li>${note.replace(/^\* /, "")}</li>`)}</ul>
<p class="muted">The amounts are those of the reports. This page loads nothing and sends nothing. It has no text of a prompt.</p>
</footer>`;
  return pageOf({ title: `${title}: promptcost`, body, script: "tables.js" });
}
function sectionOf(id, title, { head, rows }) {
  const names = head.map((name) => name === "" ? "report" : name);
  const heads = names.map((name, i) => ({ head: i === 5 ? "in per cent" : name, figures: i > 0 && i < 6 }));
  return tableOf(
    id,
    title,
    [...heads, { head: "Share", sorts: false }],
    rows.map(
      ({ name, cells, share }) => html`<tr><td class="id">${name}</td>${cells.map(
        (cell, i) => i < 5 ? number(figureIn(cell), cell) : html`<td>${cell}</td>`
      )}<td>${barSvg([{ share, tone: "c0", title: name }])}</td></tr>`
    )
  );
}
var figureIn = (cell) => /\d/.test(cell) ? Number(cell.replace(/[,+%]/g, "")) : null;
export {
  rollupHtml
};
