import { type Html, html } from './html.ts'

/** One band of a stacked chart, from the bottom up. */
export interface Band {
  name: string
  values: readonly (number | null)[]
}

const [WIDTH, HEIGHT] = [960, 260]
const [LEFT, BOTTOM, TOP] = [64, 22, 10]

/** A stacked chart as a picture: for readers without scripts, and for print. Values hold until the next point. */
export function areaSvg(all: readonly Band[], allTimes: readonly number[], show: (value: number) => string): Html {
  const places = columnsOf(allTimes, WIDTH / 2)
  const times = places.map(i => allTimes[i] ?? 0)
  const bands = all.map(({ name, values }) => ({ name, values: places.map(i => values[i] ?? null) }))
  const [first = 0, last = first + 1] = [times[0], times.at(-1)]
  const sums = times.map(() => 0)
  const stacked = bands.map(({ name, values }) => {
    const below = [...sums]
    for (const [i, value] of values.entries()) sums[i] = (sums[i] ?? 0) + (value ?? 0)
    return { name, below, above: [...sums] }
  })
  const most = niceAbove(Math.max(0, ...sums))
  const x = (time: number) => round(LEFT + ((time - first) / Math.max(1, last - first)) * (WIDTH - LEFT - 8))
  const y = (value: number) => round(HEIGHT - BOTTOM - (value / most) * (HEIGHT - BOTTOM - TOP))
  const steps = (values: readonly number[]) =>
    values.map((value, i) => `${i === 0 ? '' : `H${x(times[i] ?? first)}`}V${y(value)}`).join('')
  const back = (values: readonly number[]) =>
    [...values.keys()]
      .reverse()
      .map(i => `V${y(values[i] ?? 0)}H${x(times[i] ?? first)}`)
      .join('')
  const paths = stacked.map(({ name, below, above }, i) => {
    const shape = `M${x(first)},${y(below[0] ?? 0)}${steps(above)}H${x(last)}${back(below)}Z`
    return html`<path class="c${i % 9}" d="${{ html: shape }}"><title>${name}</title></path>`
  })
  const lines = [0, 0.25, 0.5, 0.75, 1].map(share => {
    const at = y(share * most)
    return html`<line class="grid" x1="${LEFT}" x2="${WIDTH - 8}" y1="${at}" y2="${at}"/><text x="${LEFT - 6}" y="${at + 4}" text-anchor="end">${show(share * most)}</text>`
  })
  const dates = [first, (first + last) / 2, last].map(
    (time, i) =>
      html`<text x="${x(time)}" y="${HEIGHT - 5}" text-anchor="${['start', 'middle', 'end'][i] ?? 'middle'}">${new Date(time * 1000).toISOString().slice(0, 10)}</text>`,
  )
  return html`<svg class="area" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Stacked chart over time; the tables below have its figures.">${lines}${paths}${dates}</svg>`
}

/** A line without axes, for a row of a table. */
export function sparkSvg(all: readonly (number | null)[], allTimes: readonly number[]): Html {
  const places = columnsOf(allTimes, 100)
  const [values, times] = [places.map(i => all[i] ?? null), places.map(i => allTimes[i] ?? 0)]
  const [first = 0, last = first + 1] = [times[0], times.at(-1)]
  const most = Math.max(1e-9, ...values.map(value => value ?? 0))
  const x = (time: number) => round(((time - first) / Math.max(1, last - first)) * 98 + 1)
  let path = ''
  let open = false
  for (const [i, value] of values.entries()) {
    const at = x(times[i] ?? first)
    if (value === null) {
      if (open) path += `H${at}`
      open = false
      continue
    }
    const height = round(21 - (value / most) * 19)
    path += open ? `H${at}V${height}` : `M${at},${height}`
    open = true
  }
  return html`<svg class="spark" viewBox="0 0 100 22" preserveAspectRatio="none" aria-hidden="true"><path d="${{ html: `${path}${open ? 'H99' : ''}` }}"/></svg>`
}

/** At most so many of the points: of those that would fall into one column the last, and always the first. */
function columnsOf(times: readonly number[], columns: number): number[] {
  if (times.length <= columns) return [...times.keys()]
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const column = (time: number) => Math.floor(((time - first) / Math.max(1, last - first)) * columns)
  return [...times.keys()].filter(
    i => i === 0 || column(times[i] ?? 0) !== column(times[i + 1] ?? Number.POSITIVE_INFINITY),
  )
}

const round = (value: number) => Math.round(value * 10) / 10

/** The next of 1, 2, 2.5, 4, 5 and 8 times a power of ten. */
export function niceAbove(value: number): number {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 2, 2.5, 4, 5, 8, 10].find(step => step * power >= value) ?? 10) * power
}
