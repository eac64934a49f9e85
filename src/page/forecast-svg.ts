import { niceAbove } from './area-svg.ts'
import { type Html, html } from './html.ts'

/** A month of a chart: the recorded value, or the expected one with its interval. */
export interface MonthShown {
  month: string
  value: number
  low?: number
  high?: number
}

const [WIDTH, HEIGHT] = [960, 220]
const [LEFT, RIGHT, BOTTOM, TOP] = [64, 34, 22, 10]

/** Recorded months as a line, and those ahead as a broken one within a band, from the last recorded month on. */
export function forecastSvg(
  recorded: readonly MonthShown[],
  ahead: readonly MonthShown[],
  show: (value: number) => string,
): Html {
  const all = [...recorded, ...ahead]
  const most = niceAbove(Math.max(0, ...all.map(({ value, high = value }) => high)))
  const x = (i: number) => round(LEFT + (i / Math.max(1, all.length - 1)) * (WIDTH - LEFT - RIGHT))
  const y = (value: number) => round(HEIGHT - BOTTOM - (value / most) * (HEIGHT - BOTTOM - TOP))
  const path = (points: readonly (readonly [i: number, value: number])[]) =>
    points.map(([i, value], at) => `${at === 0 ? 'M' : 'L'}${x(i)},${y(value)}`).join('')
  const from = recorded.length - 1
  const last = recorded.at(-1)?.value ?? 0
  const edge = (of: (each: MonthShown) => number) => ahead.map((each, i) => [from + 1 + i, of(each)] as const)
  const high = edge(each => each.high ?? each.value)
  const low = edge(each => each.low ?? each.value)
  const band = `${path([[from, last], ...high, ...[...low].reverse()])}Z`
  const lines = [0, 0.5, 1].map(share => {
    const at = y(share * most)
    return html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}"/><text x="${LEFT - 6}" y="${at + 4}" text-anchor="end">${show(share * most)}</text>`
  })
  const every = Math.ceil(all.length / 12)
  const months = all.map(
    ({ month }, i) =>
      (all.length - 1 - i) % every === 0 &&
      html`<text x="${x(i)}" y="${HEIGHT - 5}" text-anchor="middle">${month}</text>`,
  )
  return html`<svg class="forecast" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Cost by month, recorded and forecast; the table below has its figures.">${lines}<path class="band" d="${{ html: band }}"/><path class="line" d="${{ html: path(recorded.map(({ value }, i) => [i, value])) }}"/><path class="line ahead" d="${{ html: path([[from, last], ...edge(({ value }) => value)]) }}"/>${months}</svg>`
}

const round = (value: number) => Math.round(value * 10) / 10
