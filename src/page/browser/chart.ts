import uPlot from 'uplot'
import type { PageChange, PageData } from '../page-data.ts'
import { of, shown, signed } from './figures.ts'
import { type Group, stacked } from './groups.ts'
import { largestRise } from './largest-rise.ts'
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
            markChanges(plot, data, how.measure, { text, rise: style('--up') })
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

/** A tick below the upper edge for each commit that changed a cost, longer where it changed more. The largest rise has its figure beside it. */
function markChanges(plot: uPlot, data: PageData, measure: number, colours: { text: string; rise: string }): void {
  const { ctx, bbox } = plot
  const ratio = devicePixelRatio
  const sizeOf = ({ figures }: PageChange) => Math.abs(of(figures, measure) ?? 0)
  const rise = largestRise(data, measure, 0, data.points.length - 1)
  const most = Math.max(1e-9, ...data.changes.filter(({ point }) => point > 0).map(sizeOf))
  const placeOf = ({ point }: PageChange) => plot.valToPos(data.points[point]?.[0] ?? 0, 'x', true)
  const isShown = (x: number) => x >= bbox.left - 1 && x <= bbox.left + bbox.width + 1
  const tick = (x: number, size: number) => {
    ctx.moveTo(x, bbox.top)
    ctx.lineTo(x, bbox.top + (4 + 14 * Math.sqrt(Math.min(1, size))) * ratio)
  }
  ctx.save()
  ctx.lineWidth = 1.5 * ratio
  ctx.globalAlpha = 0.6
  ctx.strokeStyle = colours.text
  ctx.beginPath()
  for (const change of data.changes) {
    const x = placeOf(change)
    if (isShown(x)) tick(x, sizeOf(change) / most)
  }
  ctx.stroke()
  const x = rise && placeOf(rise)
  if (rise && x !== undefined && isShown(x)) {
    ctx.globalAlpha = 1
    ctx.strokeStyle = ctx.fillStyle = colours.rise
    ctx.beginPath()
    tick(x, 1)
    ctx.stroke()
    const isRight = x > bbox.left + bbox.width * 0.7
    ctx.font = `600 ${12 * ratio}px system-ui`
    ctx.textAlign = isRight ? 'right' : 'left'
    ctx.textBaseline = 'top'
    ctx.fillText(signed(of(rise.figures, measure), measure), x + (isRight ? -5 : 5) * ratio, bbox.top + 5 * ratio)
  }
  ctx.restore()
}
