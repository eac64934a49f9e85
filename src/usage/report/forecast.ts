/** A month ahead: the expected value and its 80% interval. */
export interface Ahead {
  expected: number
  low: number
  high: number
}

/** The fewest values for a forecast. */
const fewest = 3
/** How much of the trend lasts from one month to the next. */
const damping = 0.9
/** The naive forecast's errors count as this many further tries, so that a few lucky ones do not make the interval narrow. */
const doubt = 2

/**
 * Forecasts a series by Holt's method with a damped trend (Gardner and McKenzie, 1985), with the weights that fit the past best, of the
 * values or of their logarithms. It is tried on the past first: undefined unless it beats the last value as a forecast there, by a margin
 * that is wider for fewer tries.
 */
export function forecast(series: readonly number[], months: number): Ahead[] | undefined {
  if (series.length < fewest) return undefined
  const scales = series.every(value => value > 0) ? [plain, logarithmic] : [plain]
  const [best] = scales.map(scale => ({ scale, ...backTest(series, scale) })).sort((a, b) => a.error - b.error)
  const tries = series.length - 2
  if (!best || best.error >= naiveError(series) * (1 - 0.5 / tries)) return undefined
  const { to, from } = best.scale
  const scaled = series.map(to)
  const { level, trend, byLevel, byTrend } = closestTo(scaled)
  const deviation = Math.sqrt((best.squares + doubt * meanOf(stepsOf(scaled).map(square))) / (tries + doubt))
  const ahead: Ahead[] = []
  let [reach, variance] = [0, 1]
  for (let month = 1; month <= months; month++) {
    reach += damping ** month
    const middle = level + reach * trend
    const off = studentOf(tries) * deviation * Math.sqrt(variance)
    const [low = 0, expected = 0, high = 0] = [middle - off, middle, middle + off].map(value =>
      Math.max(0, from(value)),
    )
    ahead.push({ expected, low, high })
    variance += square(byLevel * (1 + byTrend * reach))
  }
  return ahead
}

interface Scale {
  to(value: number): number
  from(value: number): number
}

const plain: Scale = { to: value => value, from: value => value }
/** For series that grow by a percentage each month. */
const logarithmic: Scale = { to: Math.log, from: Math.exp }

/** The 80% quantiles of Student's distribution, in deviations: wider for fewer tries. */
const student = [3.08, 1.89, 1.64, 1.53, 1.48, 1.44, 1.41, 1.4, 1.38, 1.37]
const studentOf = (tries: number): number => student[tries - 1] ?? 1.28 + 0.85 / tries

const parts = [0.1, 0.3, 0.5, 0.7, 0.9]
const weights = parts.flatMap(level => parts.map(trend => [level, trend] as const))

function closestTo(series: readonly number[]) {
  const [best] = weights.map(([level, trend]) => run(series, level, trend)).sort((a, b) => a.error - b.error)
  return best ?? run(series, 0.5, 0.5)
}

/** Forecasts for one month ahead, each made with what was known before: their mean error, and the sum of squares on the scale. */
function backTest(series: readonly number[], { to, from }: Scale): { error: number; squares: number } {
  const scaled = series.map(to)
  const said = series.slice(2).map((_, i) => {
    const { level, trend } = closestTo(scaled.slice(0, i + 2))
    return level + damping * trend
  })
  const off = said.map((value, i) => Math.abs((series[i + 2] ?? 0) - Math.max(0, from(value))))
  const squares = said.reduce((sum, value, i) => sum + square((scaled[i + 2] ?? 0) - value), 0)
  return { error: meanOf(off), squares }
}

const naiveError = (series: readonly number[]): number => meanOf(stepsOf(series).map(Math.abs))

/** The step from each value to the next, except the first, which no forecast is made for. */
const stepsOf = (series: readonly number[]): number[] => series.slice(2).map((value, i) => value - (series[i + 1] ?? 0))

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
  return { level, trend, byLevel, byTrend, error: meanOf(errors.map(Math.abs)) }
}

const square = (value: number): number => value * value

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** The consecutive months up to the last one. A missing month may have had no calls or no records. */
export function withoutGaps(months: readonly string[]): string[] {
  const numbered = months.map(month => 12 * Number(month.slice(0, 4)) + Number(month.slice(5)))
  return months.filter((_, i) => numbered.at(-1) === (numbered[i] ?? 0) + months.length - 1 - i)
}
