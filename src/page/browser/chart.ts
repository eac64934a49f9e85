import uPlot from 'uplot'
import type { PageData } from '../page-data.ts'
import { shown } from './figures.ts'
import { type Group, stacked } from './groups.ts'
import { drawArea, type LinePicture, linePicture } from './step-path.ts'

/** What the chart says of where the reader is. */
export interface ChartEvents {
  /** A point under the cursor; null where there is none. */
  onCursor(point: number | null): void
  /** The range that is looked at has changed, in points. */
  onRange(from: number, to: number): void
}

const style = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** Draws groups over time: on top of each other, or as lines. The element notes how many milliseconds that took. */
export function draw(
  into: HTMLElement,
  data: PageData,
  groups: readonly Group[],
  how: { lines: boolean; measure: number; height: number; emphasis: ReadonlySet<string> },
  { onCursor, onRange }: ChartEvents,
): uPlot {
  const start = performance.now()
  const times = data.points.map(([time]) => time)
  const sums = how.lines ? groups.map(({ values }) => values) : stacked(groups, times.length)
  // The highest sum is drawn first, so that each lower one covers what is not its own.
  const order = how.lines ? [...groups.keys()] : [...groups.keys()].reverse()
  const isFaint = (name: string) => how.emphasis.size > 0 && !how.emphasis.has(name)
  const text = style('--muted')
  const colours = {
    all: Array.from({ length: 9 }, (_, i) => style(`--c${i}`)),
    faint: style('--faint'),
    surface: style('--surface'),
  }
  let picture: LinePicture | undefined
  const plot = new uPlot(
    {
      width: into.clientWidth,
      height: how.height,
      pxAlign: false,
      legend: { show: false },
      cursor: { drag: { x: true, y: false, setScale: false }, points: { show: false } },
      scales: { x: { time: true }, y: { range: (_, __, max) => [0, max > 0 ? max * 1.12 : 1] } },
      axes: [
        {
          stroke: text,
          grid: { show: false },
          ticks: { stroke: style('--line'), size: 4 },
          font: '12px system-ui',
          space: 80,
          values: (_, splits, __, ___, every) => dateLabels(splits, every),
        },
        {
          stroke: text,
          grid: { stroke: style('--line'), width: 1 },
          ticks: { show: false },
          font: '12px system-ui',
          size: 64,
          values: (_, splits) => splits.map(value => shown(value, how.measure).replace(/\.00$/, '')),
        },
      ],
      series: [{}, ...order.map(i => ({ label: groups[i]?.name ?? '', paths: () => null, points: { show: false } }))],
      hooks: {
        drawAxes: [
          plot => {
            picture = how.lines ? linePicture(plot) : undefined
          },
        ],
        drawSeries: [
          (plot, series) => {
            const i = order[series - 1]
            if (i === undefined) return
            const faint = isFaint(groups[i]?.name ?? '')
            if (picture) picture.line(series, faint ? colours.faint : (colours.all[i % 9] ?? ''), faint ? 1 : 1.5)
            else drawArea(plot, series, colours.all[i % 9] ?? '', colours.surface)
          },
        ],
        draw: [
          plot => {
            picture?.show()
            markChanges(plot, data, text)
            into.dataset.took = String(Math.round(performance.now() - start))
          },
        ],
        setCursor: [plot => onCursor(plot.cursor.idx ?? null)],
        setSelect: [
          plot => {
            if (plot.select.width < 4) return
            const [from, to] = [plot.select.left, plot.select.left + plot.select.width].map(at => plot.posToIdx(at))
            plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false)
            onRange(from ?? 0, to ?? times.length - 1)
          },
        ],
      },
    },
    [times, ...order.map(i => sums[i] ?? [])],
    into,
  )
  return plot
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `11 Jan`, and the year where it is another than before; hours only where a day is wide. */
function dateLabels(splits: readonly number[], every: number): string[] {
  let year = 0
  return splits.map(time => {
    const date = new Date(time * 1000)
    const isNewYear = date.getFullYear() !== year
    year = date.getFullYear()
    const day = `${date.getDate()} ${months[date.getMonth()] ?? ''}`
    const hour = `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
    return `${day}${every < 86_400 ? ` ${hour}` : ''}${isNewYear ? `\n${year}` : ''}`
  })
}

/** A tick below the upper edge for each commit that changed a cost, longer where it changed more. */
function markChanges(plot: uPlot, { changes, points }: PageData, colour: string): void {
  const { ctx } = plot
  const { top } = plot.bbox
  const ratio = devicePixelRatio
  const most = Math.max(1, ...changes.map(({ figures }) => Math.abs(figures[0] ?? 0)))
  ctx.save()
  ctx.beginPath()
  for (const { point, figures } of changes) {
    const time = points[point]?.[0]
    if (time === undefined) continue
    const x = plot.valToPos(time, 'x', true)
    if (x < plot.bbox.left - 1 || x > plot.bbox.left + plot.bbox.width + 1) continue
    const size = (4 + 14 * Math.sqrt(Math.abs(figures[0] ?? 0) / most)) * ratio
    ctx.moveTo(x, top)
    ctx.lineTo(x, top + size)
  }
  ctx.strokeStyle = colour
  ctx.globalAlpha = 0.6
  ctx.lineWidth = 1.5 * ratio
  ctx.stroke()
  ctx.restore()
}
