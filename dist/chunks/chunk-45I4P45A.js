import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  html
} from "./chunk-JUIQD3FH.js";

// src/page/area-svg.ts
var [WIDTH, HEIGHT] = [960, 260];
var [LEFT, BOTTOM, TOP] = [64, 22, 10];
function areaSvg(all, allTimes, show) {
  const places = columnsOf(allTimes, WIDTH / 2);
  const times = places.map((i) => allTimes[i] ?? 0);
  const bands = all.map(({ name, values }) => ({ name, values: places.map((i) => values[i] ?? null) }));
  const [first = 0, last = first + 1] = [times[0], times.at(-1)];
  const sums = times.map(() => 0);
  const stacked = bands.map(({ name, values }) => {
    const below = [...sums];
    for (const [i, value] of values.entries()) sums[i] = (sums[i] ?? 0) + (value ?? 0);
    return { name, below, above: [...sums] };
  });
  const most = niceAbove(Math.max(0, ...sums));
  const x = (time) => round(LEFT + (time - first) / Math.max(1, last - first) * (WIDTH - LEFT - 8));
  const y = (value) => round(HEIGHT - BOTTOM - value / most * (HEIGHT - BOTTOM - TOP));
  const steps = (values) => values.map((value, i) => `${i === 0 ? "" : `H${x(times[i] ?? first)}`}V${y(value)}`).join("");
  const back = (values) => [...values.keys()].reverse().map((i) => `V${y(values[i] ?? 0)}H${x(times[i] ?? first)}`).join("");
  const paths = stacked.map(({ name, below, above }, i) => {
    const shape = `M${x(first)},${y(below[0] ?? 0)}${steps(above)}H${x(last)}${back(below)}Z`;
    return html`<path class="c${i % 9}" d="${{ html: shape }}"><title>${name}</title></path>`;
  });
  const lines = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const at = y(share * most);
    return html`<line class="grid" x1="${LEFT}" x2="${WIDTH - 8}" y1="${at}" y2="${at}"/><text x="${LEFT - 6}" y="${at + 4}" text-anchor="end">${show(share * most)}</text>`;
  });
  const dates = [first, (first + last) / 2, last].map(
    (time, i) => html`<text x="${x(time)}" y="${HEIGHT - 5}" text-anchor="${["start", "middle", "end"][i] ?? "middle"}">${new Date(time * 1e3).toISOString().slice(0, 10)}</text>`
  );
  return html`<svg class="area" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Stacked chart over time; the tables below have its figures.">${lines}${paths}${dates}</svg>`;
}
function sparkSvg(all, allTimes) {
  const places = columnsOf(allTimes, 100);
  const [values, times] = [places.map((i) => all[i] ?? null), places.map((i) => allTimes[i] ?? 0)];
  const [first = 0, last = first + 1] = [times[0], times.at(-1)];
  const most = Math.max(1e-9, ...values.map((value) => value ?? 0));
  const x = (time) => round((time - first) / Math.max(1, last - first) * 98 + 1);
  let path = "";
  let open = false;
  for (const [i, value] of values.entries()) {
    const at = x(times[i] ?? first);
    if (value === null) {
      if (open) path += `H${at}`;
      open = false;
      continue;
    }
    const height = round(21 - value / most * 19);
    path += open ? `H${at}V${height}` : `M${at},${height}`;
    open = true;
  }
  return html`<svg class="spark" viewBox="0 0 100 22" preserveAspectRatio="none" aria-hidden="true"><path d="${{ html: `${path}${open ? "H99" : ""}` }}"/></svg>`;
}
function columnsOf(times, columns) {
  if (times.length <= columns) return [...times.keys()];
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const column = (time) => Math.floor((time - first) / Math.max(1, last - first) * columns);
  return [...times.keys()].filter(
    (i) => i === 0 || column(times[i] ?? 0) !== column(times[i + 1] ?? Number.POSITIVE_INFINITY)
  );
}
var round = (value) => Math.round(value * 10) / 10;
function niceAbove(value) {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 4, 5, 8, 10].find((step) => step * power >= value) ?? 10) * power;
}

export {
  areaSvg,
  sparkSvg,
  niceAbove
};
