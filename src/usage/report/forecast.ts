/** A month ahead: what is expected, and within what it lies in 80 of 100 cases. */
export interface Ahead {
  expected: number
  low: number
  high: number
}

/** Fewest values that anything is said of. */
const fewest = 3
/** How much of the trend lasts from one month to the next. */
const damping = 0.9
/** Share of values within 1.28 standard deviations is 80 %. */
const spread = 1.28

/**
 * Forecasts a series by Holt's method with a damped trend (Gardner and McKenzie, 1985), with the weights that fit the past best. It is
 * tried on the past first: undefined where it does no better there than the last value would have.
 */
export function forecast(series: readonly number[], months: number): Ahead[] | undefined {
  if (series.length < fewest) return undefined
  const fitted = weights.map(([level, trend]) => run(series, level, trend)).sort((a, b) => a.error - b.error)[0]
  const naive = meanOf(series.slice(2).map((value, i) => Math.abs(value - (series[i + 1] ?? 0))))
  if (!fitted || backTest(series) >= naive) return undefined
  const ahead: Ahead[] = []
  for (let month = 1, reach = 0; month <= months; month++) {
    reach += damping ** month
    const expected = Math.max(0, fitted.level + reach * fitted.trend)
    const off = spread * fitted.deviation * Math.sqrt(month)
    ahead.push({ expected, low: Math.max(0, expected - off), high: expected + off })
  }
  return ahead
}

const steps = [0.1, 0.3, 0.5, 0.7, 0.9]
const weights = steps.flatMap(level => steps.map(trend => [level, trend] as const))

/** Mean error of forecasts for one month ahead, each made with what was known before. */
function backTest(series: readonly number[]): number {
  const errors = series.slice(2).map((value, i) => {
    const known = series.slice(0, i + 2)
    const best = weights.map(([level, trend]) => run(known, level, trend)).sort((a, b) => a.error - b.error)[0]
    return Math.abs(value - Math.max(0, (best?.level ?? 0) + damping * (best?.trend ?? 0)))
  })
  return meanOf(errors)
}

function run(series: readonly number[], byLevel: number, byTrend: number) {
  let level = series[0] ?? 0
  let trend = (series[1] ?? level) - level
  const errors: number[] = []
  for (const value of series.slice(1)) {
    const expected = level + damping * trend
    errors.push(value - expected)
    const before = level
    level = expected + byLevel * (value - expected)
    trend = damping * trend + byTrend * (level - before - damping * trend)
  }
  const deviation = Math.sqrt(meanOf(errors.map(error => error * error)))
  return { level, trend, deviation, error: meanOf(errors.map(Math.abs)) }
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** The months up to the last one that follow each other: nobody knows whether one that is missing had no calls or no records. */
export function withoutGaps(months: readonly string[]): string[] {
  const numbered = months.map(month => 12 * Number(month.slice(0, 4)) + Number(month.slice(5)))
  return months.filter((_, i) => numbered.at(-1) === (numbered[i] ?? 0) + months.length - 1 - i)
}
