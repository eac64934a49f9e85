import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/history/formats/sparkline.ts
var bars = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
function sparkline(values, width) {
  const shown = values.length <= width ? values : spans(values, width);
  const most = Math.max(0, ...shown.map((value) => value ?? 0));
  return shown.map((value) => {
    if (value === null) return " ";
    const step = most === 0 ? 0 : Math.round(value / most * (bars.length - 1));
    return bars[step] ?? " ";
  }).join("");
}
function spans(values, width) {
  return Array.from({ length: width }, (_, i) => values[Math.ceil((i + 1) * values.length / width) - 1] ?? null);
}
function overTime(values, dates, width) {
  const times = dates.map((date) => Date.parse(date));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  if (first === last || values.length < 3) return [...values];
  const slots = [];
  for (let slot = 0, at = 0; slot < width; slot++) {
    const end = first + (slot + 1) * (last - first) / width;
    while (at + 1 < times.length && (times[at + 1] ?? 0) <= end) at++;
    slots.push(values[at] ?? null);
  }
  return slots;
}

export {
  sparkline,
  overTime
};
