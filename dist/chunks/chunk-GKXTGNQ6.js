import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/usage/report/forecast.ts
var fewest = 3;
var damping = 0.9;
var spread = 1.28;
function forecast(series, months) {
  if (series.length < fewest) return void 0;
  const fitted = weights.map(([level, trend]) => run(series, level, trend)).sort((a, b) => a.error - b.error)[0];
  const naive = meanOf(series.slice(2).map((value, i) => Math.abs(value - (series[i + 1] ?? 0))));
  if (!fitted || backTest(series) >= naive) return void 0;
  const ahead = [];
  for (let month = 1, reach = 0; month <= months; month++) {
    reach += damping ** month;
    const expected = Math.max(0, fitted.level + reach * fitted.trend);
    const off = spread * fitted.deviation * Math.sqrt(month);
    ahead.push({ expected, low: Math.max(0, expected - off), high: expected + off });
  }
  return ahead;
}
var steps = [0.1, 0.3, 0.5, 0.7, 0.9];
var weights = steps.flatMap((level) => steps.map((trend) => [level, trend]));
function backTest(series) {
  const errors = series.slice(2).map((value, i) => {
    const known = series.slice(0, i + 2);
    const best = weights.map(([level, trend]) => run(known, level, trend)).sort((a, b) => a.error - b.error)[0];
    return Math.abs(value - Math.max(0, (best?.level ?? 0) + damping * (best?.trend ?? 0)));
  });
  return meanOf(errors);
}
function run(series, byLevel, byTrend) {
  let level = series[0] ?? 0;
  let trend = (series[1] ?? level) - level;
  const errors = [];
  for (const value of series.slice(1)) {
    const expected = level + damping * trend;
    errors.push(value - expected);
    const before = level;
    level = expected + byLevel * (value - expected);
    trend = damping * trend + byTrend * (level - before - damping * trend);
  }
  const deviation = Math.sqrt(meanOf(errors.map((error) => error * error)));
  return { level, trend, deviation, error: meanOf(errors.map(Math.abs)) };
}
var meanOf = (values) => values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
function withoutGaps(months) {
  const numbered = months.map((month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5)));
  return months.filter((_, i) => numbered.at(-1) === (numbered[i] ?? 0) + months.length - 1 - i);
}

export {
  forecast,
  withoutGaps
};
