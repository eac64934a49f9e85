import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  number
} from "./chunk-OACH4BZ7.js";
import {
  niceAbove
} from "./chunk-45I4P45A.js";
import {
  html
} from "./chunk-JUIQD3FH.js";
import {
  dollars,
  fromDecimal
} from "./chunk-VCO7XQUP.js";

// src/page/forecast-svg.ts
var [WIDTH, HEIGHT] = [960, 220];
var [LEFT, RIGHT, BOTTOM, TOP] = [64, 34, 22, 10];
function forecastSvg(recorded, ahead, show) {
  const all = [...recorded, ...ahead];
  const most = niceAbove(Math.max(0, ...all.map(({ value, high: high2 = value }) => high2)));
  const x = (i) => round(LEFT + i / Math.max(1, all.length - 1) * (WIDTH - LEFT - RIGHT));
  const y = (value) => round(HEIGHT - BOTTOM - value / most * (HEIGHT - BOTTOM - TOP));
  const path = (points) => points.map(([i, value], at) => `${at === 0 ? "M" : "L"}${x(i)},${y(value)}`).join("");
  const from = recorded.length - 1;
  const last = recorded.at(-1)?.value ?? 0;
  const edge = (of) => ahead.map((each, i) => [from + 1 + i, of(each)]);
  const high = edge((each) => each.high ?? each.value);
  const low = edge((each) => each.low ?? each.value);
  const band = `${path([[from, last], ...high, ...[...low].reverse()])}Z`;
  const lines = [0, 0.5, 1].map((share) => {
    const at = y(share * most);
    return html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}"/><text x="${LEFT - 6}" y="${at + 4}" text-anchor="end">${show(share * most)}</text>`;
  });
  const every = Math.ceil(all.length / 12);
  const months = all.map(
    ({ month }, i) => (all.length - 1 - i) % every === 0 && html`<text x="${x(i)}" y="${HEIGHT - 5}" text-anchor="middle">${month}</text>`
  );
  return html`<svg class="forecast" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Cost by month, recorded and forecast; the table below has its figures.">${lines}<path class="band" d="${{ html: band }}"/><path class="line" d="${{ html: path(recorded.map(({ value }, i) => [i, value])) }}"/><path class="line ahead" d="${{ html: path([[from, last], ...edge(({ value }) => value)]) }}"/>${months}</svg>`;
}
var round = (value) => Math.round(value * 10) / 10;

// src/history/formats/ahead-section.ts
var usd = (decimal) => dollars(fromDecimal(decimal));
function aheadOf({ recorded, ahead }) {
  const [last, end] = [recorded.at(-1), ahead.at(-1)];
  return `At today's prompts the calls of ${last?.month ?? ""} cost ${usd(last?.usdPerMonth ?? "0")}. If the trend continues, those of ${end?.month ?? ""} will cost ${usd(end?.expected ?? "0")} (80% interval: ${usd(end?.low ?? "0")} to ${usd(end?.high ?? "0")}).`;
}
function aheadSection(forecast) {
  if (!forecast) return "";
  const { recorded, ahead, file } = forecast;
  const show = (value) => dollars(BigInt(Math.round(value * 1e6)) * 1000000n);
  const picture = forecastSvg(
    recorded.map(({ month, usdPerMonth }) => ({ month, value: Number(usdPerMonth) })),
    ahead.map(({ month, low, expected, high }) => ({
      ...{ month, value: Number(expected), low: Number(low), high: Number(high) }
    })),
    show
  );
  const rows = [
    ...recorded.map(({ month, usdPerMonth }) => html`<tr><td>${month}</td>${cell(usdPerMonth)}<td></td></tr>`),
    ...ahead.map(
      ({ month, low, expected, high }) => html`<tr><td>${month}, forecast</td>${cell(expected)}<td class="n">${usd(low)} to ${usd(high)}</td></tr>`
    )
  ];
  return html`<section aria-labelledby="ahead">
<h2 id="ahead">Cost ahead</h2>
<p>${aheadOf(forecast)}</p>
<figure class="ahead">${picture}<figcaption class="muted">Recorded calls of ${file} at today's prompts and prices; the band is an 80% interval.</figcaption></figure>
<details><summary>The figures</summary><table><thead><tr><th scope="col">Month</th><th scope="col" class="n">USD</th><th scope="col" class="n">80% interval</th></tr></thead><tbody>${rows}</tbody></table></details>
</section>`;
}
var cell = (decimal) => number(Number(decimal), usd(decimal));

export {
  aheadOf,
  aheadSection
};
