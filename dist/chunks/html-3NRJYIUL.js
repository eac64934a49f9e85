import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  aheadSection
} from "./chunk-MQ7SP3GX.js";
import {
  basisOf,
  byGrowth,
  changesSince,
  dayOf,
  deedOf,
  endsOf,
  growthOf,
  increasesIn,
  opening,
  rangeOf,
  startOf,
  valuesOf
} from "./chunk-DCLQMWMB.js";
import {
  unitOf
} from "./chunk-OQLJ4XII.js";
import {
  pageStyle
} from "./chunk-BNPSIUTG.js";
import {
  pageOf
} from "./chunk-HNEW2ZOV.js";
import {
  number,
  tableOf
} from "./chunk-OACH4BZ7.js";
import {
  areaSvg,
  sparkSvg
} from "./chunk-45I4P45A.js";
import {
  html,
  sentence
} from "./chunk-JUIQD3FH.js";
import {
  counted,
  dollars,
  grouped,
  percentOf,
  safeText
} from "./chunk-VCO7XQUP.js";
import "./chunk-Q7UQ5CPX.js";
import "./chunk-BG2XSDQ5.js";
import "./chunk-B35ZWARA.js";
import "./chunk-LWC2EFTY.js";
import "./chunk-CY2V4QIA.js";
import "./chunk-K5Q5QNMK.js";

// src/page/page-data.ts
var measures = ["Tokens per call", "USD per 1,000 calls", "USD per month"];

// src/history/formats/html-tables.ts
var tokensUnit = unitOf({ points: [] });
var toneOf = (value) => value > 0 ? "up" : value < 0 ? "down" : "";
function promptTable(history, unit) {
  const { points, prompts } = history;
  const times = points.map(({ date }) => Date.parse(date) / 1e3);
  const gone = prompts.filter(({ isThere }) => !isThere);
  const hasOwners = prompts.some(({ owner }) => owner !== null);
  const row = (prompt) => {
    const { from, to } = rangeOf(prompt);
    const now = prompt.isThere ? to : null;
    const grown = (now?.tokens ?? 0) - (from?.tokens ?? 0);
    const percent = from?.tokens ? 100 * grown / from.tokens : null;
    return html`<tr>
<td class="id">${prompt.id}${before(prompt)}</td>
${hasOwners && html`<td>${prompt.owner ?? "no owner"}</td>`}
<td class="word">${prompt.model}</td>
<td>${sparkSvg(valuesOf(prompt, points.length, tokensUnit), times)}</td>
${number(from?.tokens ?? null, grouped(from?.tokens ?? 0))}
${number(now?.tokens ?? null, now ? grouped(now.tokens ?? 0) : "removed")}
${number(percent, now ? growthOf(tokensUnit, from, now) : "", toneOf(grown))}
${unit.key !== "tokens" && money(unit, from, now)}
${number(prompt.changes, grouped(prompt.changes))}
</tr>`;
  };
  const columns = [
    { head: "Prompt" },
    ...hasOwners ? [{ head: "Owner" }] : [],
    { head: "Model" },
    { head: "Tokens over time", sorts: false },
    { head: "First", figures: true },
    { head: "Now", figures: true },
    { head: "Growth", figures: true },
    ...unit.key === "tokens" ? [] : [
      { head: unit.heading, figures: true },
      { head: "Change", figures: true }
    ],
    { head: "Changes", figures: true }
  ];
  const rows = [...byGrowth(prompts, unit), ...gone].map(row);
  return tableOf(
    "prompts",
    `Prompts (${grouped(prompts.length - gone.length)}${gone.length > 0 ? `, and ${grouped(gone.length)} removed` : ""})`,
    columns,
    rows
  );
}
function money(unit, from, now) {
  const grown = (unit.of(now) ?? 0) - (unit.of(from) ?? 0);
  return html`${number(unit.of(now), now ? unit.show(now) : "")}${number(grown, unit.change(from, now), toneOf(grown))}`;
}
function before({ path, id, before: paths }) {
  const was = paths.slice(0, 3).join(", ");
  const where = id === path ? "" : path;
  if (was === "" && where === "") return false;
  return html`<small class="name">${where}${where !== "" && was !== "" && "; "}${was !== "" && `was ${was}`}</small>`;
}
var MOST_COMMITS = 1e3;
function commitTable(history, unit) {
  const { changes } = history;
  const size = (change) => Math.abs(unit.of(change) ?? change.tokens);
  const least = [...changes].map(size).sort((a, b) => b - a)[MOST_COMMITS - 1] ?? 0;
  const shown = changes.filter((change) => size(change) >= least).slice(-MOST_COMMITS);
  const rows = shown.reverse().map((change) => {
    const value = unit.of(change);
    return html`<tr>
<td class="when">${dayOf(change.date)}</td>
<td><code>${change.sha.slice(0, 7)}</code></td>
<td class="id">${change.subject}<small class="name">${deedOf(change, pageStyle)}</small></td>
<td>${change.author}</td>
${number(change.edits.length, grouped(change.edits.length))}
${number(change.tokens, tokensUnit.difference(change), toneOf(change.tokens))}
${unit.key !== "tokens" && number(value, unit.difference(change), toneOf(value ?? 0))}
<td data-scripted hidden><button type="button" data-point="${change.point}" aria-label="Show ${change.sha.slice(0, 7)} in the chart">Show</button></td>
</tr>`;
  });
  const columns = [
    { head: "Date" },
    { head: "Commit" },
    { head: "What it did" },
    { head: "Author" },
    { head: "Prompts", figures: true },
    { head: "Tokens", figures: true },
    ...unit.key === "tokens" ? [] : [{ head: unit.heading, figures: true }],
    { head: "In the chart", sorts: false, scripted: true }
  ];
  const some = rows.length < changes.length ? `the ${grouped(rows.length)} that changed most of ` : "";
  const since = changesSince(history, startOf(history)).length;
  const first = changes.length - since;
  const parts = first > 0 && since > 0 ? `: ${grouped(first)} up to the first prompts, ${grouped(since)} since` : "";
  const title = `Commits that changed a cost (${some}${grouped(changes.length)}${parts})`;
  return tableOf("commits", title, columns, rows);
}
function creepTable({ creep, prompts, basis }) {
  if (creep.length === 0) return false;
  const rows = creep.map(({ prompt, from, to, changes, largest: largest2 }) => {
    const grown = 100 * (to - from) / from;
    return html`<tr><td class="id">${prompts[prompt]?.id ?? ""}</td>${number(from, grouped(from))}${number(to, grouped(to))}${number(grown, `+${grown.toFixed(1)}%`)}${number(changes, grouped(changes))}${number(largest2, `+${largest2}%`)}</tr>`;
  });
  const columns = ["Prompt", "From", "To", "Growth", "Changes", "Largest"].map((head, i) => ({ head, figures: i > 0 }));
  const title = `Creep: more than +${basis.creepAbove}% in steps that each stayed within it`;
  return tableOf("creep", title, columns, rows);
}

// src/history/formats/page-data.ts
var NAME = 300;
function pageData({ points, prompts, changes }) {
  const known = [true, points.some(has("usdPerThousandCalls")), points.some(has("usdPerMonth"))];
  const measured = [0, 1, 2].filter((i) => known[i]);
  return {
    measure: measured.at(-1) ?? 0,
    known: measured,
    points: points.map(({ date, sha }) => [Date.parse(date) / 1e3, sha.slice(0, 7)]),
    prompts: prompts.map(({ id, owner, model, versions }) => ({
      id: safeText(id, NAME),
      owner: owner === null ? "no owner" : safeText(owner, NAME),
      model: safeText(model, NAME),
      versions: versions.map((each) => [each.point, ...figuresOf(each)])
    })),
    changes: changes.map((change) => ({
      point: change.point,
      sha: change.sha.slice(0, 7),
      author: safeText(change.author),
      subject: safeText(change.subject, NAME),
      deed: deedOf(change, pageStyle),
      figures: figuresOf(change),
      edits: change.edits.map((edit) => ({
        prompt: edit.prompt,
        what: edit.what[0] ?? "other",
        figures: figuresOf(edit)
      }))
    }))
  };
}
var has = (key) => (point) => point[key] !== null;
function figuresOf({ tokens, usdPerThousandCalls, usdPerMonth }) {
  const number2 = (text) => text === null ? null : Number(text);
  return [tokens, number2(usdPerThousandCalls), number2(usdPerMonth)];
}

// src/history/formats/html.ts
function historyHtml(history) {
  const unit = unitOf(history);
  const data = pageData(history);
  const title = "How the cost of prompts grew";
  const body = html`<a class="skip" href="#prompts">Skip to the tables</a>
<main>
<header>
<h1>${title}</h1>
<p>${sentence(opening(history, unit))}</p>
${facts(history, unit)}
</header>
<section aria-labelledby="over-time">
<h2 id="over-time">Over time</h2>
${controls(data)}
<figure class="still">${still(history, unit)}</figure>
<div data-scripted hidden>
<div id="chart" role="application" tabindex="0" aria-label="Chart" aria-describedby="chart-hint"></div>
<p class="hint" id="chart-hint">Drag over the chart to look at a range. With the keyboard: arrow keys move, <kbd>+</kbd> and <kbd>-</kbd> zoom, <kbd>Esc</kbd> shows all. Ticks at the top are commits that changed a cost: the longer, the larger the change. The largest rise has its figure beside it.</p>
<ul class="legend" id="legend" aria-label="What the colors are"></ul>
<div class="card" id="point"></div>
<p id="status" class="skip" role="status"></p>
</div>
</section>
<section aria-labelledby="range-title" data-scripted hidden>
<h2 id="range-title">What happened</h2>
<p id="range-sums"></p>
<div class="causes">
<section class="card"><h3>By kind of change</h3><ol id="range-causes"></ol></section>
<section class="card"><h3>By commit</h3><ol id="range-commits"></ol></section>
<section class="card"><h3>By prompt</h3><ol id="range-prompts"></ol></section>
</div>
</section>
${aheadSection(history.forecast)}
${promptTable(history, unit)}
${commitTable(history, unit)}
${creepTable(history)}
</main>
<footer>
<h2>How this was computed</h2>
<ul>${basisOf(history, pageStyle).map((line) => html`<li>${sentence(line)}</li>`)}</ul>
<p class="muted">Made by promptcost ${history.promptcost} from ${history.branch.sha.slice(0, 12)}. This page loads nothing and sends nothing. It has no text of a prompt.</p>
</footer>`;
  return pageOf({ title: `${title}: promptcost`, body, script: "history.js", data });
}
function facts(history, unit) {
  const { to } = endsOf(history);
  const start = startOf(history);
  const grown = start && growthOf(unit, start, to);
  return html`<dl class="facts">
<div><dt>${unit.heading}, now</dt><dd>${unit.show(to)}<small>${grouped(to.prompts)} prompts, ${grouped(to.tokens)} tokens</small></dd></div>
<div><dt>${sentence(`Growth since ${dayOf(start?.date ?? to.date)}`)}</dt><dd>${grown || "n/a"}<small>${start ? unit.change(start, to) : ""}${unit.after}</small></dd></div>
<div><dt>Commits that changed a cost</dt><dd>${grouped(changesSince(history, start).length)}<small>since the first prompts; ${counted(history.commits, "commit")} walked</small></dd></div>
${largest(history, unit)}
</dl>`;
}
function largest(history, unit) {
  const [steepest] = increasesIn(history);
  if (!steepest) return false;
  const before2 = unit.of(history.points[steepest.point - 1] ?? null);
  const share = before2 ? ` (${percentOf(unit.of(steepest) ?? 0, before2)})` : "";
  return html`<div class="wide"><dt>Largest single increase</dt><dd>${unit.difference(steepest)}${share}<small>${dayOf(steepest.date)}: <b>${steepest.subject}</b>, ${steepest.sha.slice(0, 7)}, ${deedOf(steepest, pageStyle)}</small></dd></div>`;
}
function controls({ known }) {
  return html`<div class="controls" data-scripted hidden>
<label>Measure<select id="measure">${known.map((i) => html`<option value="${i}">${measures[i]}</option>`)}</select></label>
<label>Show<select id="view"><option value="owner">stacked by owner</option><option value="model">stacked by model</option><option value="prompt">stacked by prompt</option><option value="lines">one line a prompt</option></select></label>
<button type="button" id="zoom-out">Show all</button>
</div>`;
}
var MOST = 8;
function still(history, unit) {
  const { points, prompts } = history;
  const times = points.map(({ date }) => Date.parse(date) / 1e3);
  const all = prompts.map((prompt) => ({ name: prompt.id, values: valuesOf(prompt, points.length, unit) })).sort((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0));
  const rest = all.slice(MOST);
  const others = points.map((_, i) => rest.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const name = `${grouped(rest.length)} others`;
  const bands = [...all.slice(0, MOST), ...rest.length > 0 ? [{ name, values: others }] : []];
  const show = (value) => unit.key === "tokens" ? grouped(Math.round(value)) : dollars(BigInt(Math.round(value * 1e6)) * 1000000n);
  const names = bands.map(
    (band, i) => html`<li><span class="key c${i % 9}"></span><span class="name">${band.name}</span></li>`
  );
  return html`${areaSvg(bands, times, show)}<figcaption class="muted">${unit.heading}, stacked by prompt</figcaption><ul class="legend">${names}</ul>`;
}
export {
  historyHtml
};
