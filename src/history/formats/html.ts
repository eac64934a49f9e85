import type { History } from '../../model/history.ts'
import { areaSvg } from '../../page/area-svg.ts'
import { pageOf } from '../../page/document.ts'
import { type Html, html, sentence } from '../../page/html.ts'
import { measures, type PageData } from '../../page/page-data.ts'
import { pageStyle } from '../../page/page-style.ts'
import { dollars, grouped, percentOf } from '../../report/figures.ts'
import { counted } from '../../report/style.ts'
import { aheadSection } from './ahead-section.ts'
import { commitTable, creepTable, promptTable } from './html-tables.ts'
import { pageData } from './page-data.ts'
import { type Unit, unitOf } from './unit.ts'
import {
  basisOf,
  changesSince,
  dayOf,
  deedOf,
  endsOf,
  growthOf,
  increasesIn,
  opening,
  startOf,
  valuesOf,
} from './words.ts'

/** The history as one page: a chart to look into, what happened in any range of it, and tables of prompts and commits. */
export function historyHtml(history: History): string {
  const unit = unitOf(history)
  const data = pageData(history)
  const title = 'How the cost of prompts grew'
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
<ul>${basisOf(history, pageStyle).map(line => html`<li>${sentence(line)}</li>`)}</ul>
<p class="muted">Made by promptcost ${history.promptcost} from ${history.branch.sha.slice(0, 12)}. This page loads nothing and sends nothing. It has no text of a prompt.</p>
</footer>`
  return pageOf({ title: `${title}: promptcost`, body, script: 'history.js', data })
}

function facts(history: History, unit: Unit): Html {
  const { to } = endsOf(history)
  const start = startOf(history)
  const grown = start && growthOf(unit, start, to)
  return html`<dl class="facts">
<div><dt>${unit.heading}, now</dt><dd>${unit.show(to)}<small>${grouped(to.prompts)} prompts, ${grouped(to.tokens)} tokens</small></dd></div>
<div><dt>${sentence(`Growth since ${dayOf(start?.date ?? to.date)}`)}</dt><dd>${grown || 'n/a'}<small>${start ? unit.change(start, to) : ''}${unit.after}</small></dd></div>
<div><dt>Commits that changed a cost</dt><dd>${grouped(changesSince(history, start).length)}<small>since the first prompts; ${counted(history.commits, 'commit')} walked</small></dd></div>
${largest(history, unit)}
</dl>`
}

/** The commit that a reader looks for first, with what it did. */
function largest(history: History, unit: Unit): Html | false {
  const [steepest] = increasesIn(history)
  if (!steepest) return false
  const before = unit.of(history.points[steepest.point - 1] ?? null)
  const share = before ? ` (${percentOf(unit.of(steepest) ?? 0, before)})` : ''
  return html`<div class="wide"><dt>Largest single increase</dt><dd>${unit.difference(steepest)}${share}<small>${dayOf(steepest.date)}: <b>${steepest.subject}</b>, ${steepest.sha.slice(0, 7)}, ${deedOf(steepest, pageStyle)}</small></dd></div>`
}

function controls({ known }: PageData): Html {
  return html`<div class="controls" data-scripted hidden>
<label>Measure<select id="measure">${known.map(i => html`<option value="${i}">${measures[i]}</option>`)}</select></label>
<label>Show<select id="view"><option value="owner">stacked by owner</option><option value="model">stacked by model</option><option value="prompt">stacked by prompt</option><option value="lines">one line a prompt</option></select></label>
<button type="button" id="zoom-out">Show all</button>
</div>`
}

const MOST = 8

function still(history: History, unit: Unit): Html {
  const { points, prompts } = history
  const times = points.map(({ date }) => Date.parse(date) / 1000)
  const all = prompts
    .map(prompt => ({ name: prompt.id, values: valuesOf(prompt, points.length, unit) }))
    .sort((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0))
  const rest = all.slice(MOST)
  const others = points.map((_, i) => rest.reduce((sum, { values }) => sum + (values[i] ?? 0), 0))
  const name = `${grouped(rest.length)} others`
  const bands = [...all.slice(0, MOST), ...(rest.length > 0 ? [{ name, values: others }] : [])]
  const show = (value: number) =>
    unit.key === 'tokens' ? grouped(Math.round(value)) : dollars(BigInt(Math.round(value * 1e6)) * 1_000_000n)
  const names = bands.map(
    (band, i) => html`<li><span class="key c${i % 9}"></span><span class="name">${band.name}</span></li>`,
  )
  return html`${areaSvg(bands, times, show)}<figcaption class="muted">${unit.heading}, stacked by prompt</figcaption><ul class="legend">${names}</ul>`
}
