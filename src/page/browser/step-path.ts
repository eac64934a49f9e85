import type uPlot from 'uplot'

/** What is drawn of a line: a level run from one pixel to another, after an upright one between two heights. */
type Visit = (x: number, toX: number, y: number, low: number, high: number) => void

/** The points that are in view, and the pixel of each. */
interface View {
  xs: Int32Array
  from: number
  to: number
  right: number
}

function viewOf(chart: uPlot): View {
  const times = chart.data[0]
  const [min, max] = [chart.scales.x?.min ?? 0, chart.scales.x?.max ?? 1]
  const x = pixels(chart, 'x')
  const xs = Int32Array.from(times, time => Math.round(x(Math.min(max, Math.max(min, time)))))
  let from = 0
  while ((times[from + 1] ?? Number.POSITIVE_INFINITY) <= min) from++
  let to = times.length - 1
  while (to > from && (times[to] ?? 0) > max) to--
  return { xs, from, to, right: Math.round(x(max)) }
}

/**
 * Follows a line that holds each value until the next point. What falls into one column of pixels is one step, so that many points cost no
 * more than the picture has columns.
 */
function eachStep(
  values: ArrayLike<number | null | undefined>,
  view: View,
  y: (value: number) => number,
  visit: Visit,
): void {
  const { xs, from, to, right } = view
  let level: number | undefined
  for (let i = from; i <= to; ) {
    const x = xs[i] ?? 0
    let [least, most] = [level ?? Number.POSITIVE_INFINITY, level ?? Number.NEGATIVE_INFINITY]
    // Values are compared as they are, and only what a column shows is put into pixels: there are far more points than columns.
    for (; i <= to && xs[i] === x; i++) {
      level = values[i] ?? undefined
      least = Math.min(least, level ?? least)
      most = Math.max(most, level ?? most)
    }
    // Pixels count from the top, so that the most is the lowest.
    if (level !== undefined)
      visit(x, i > to ? right : (xs[i] ?? right), Math.round(y(level)), Math.round(y(most)), Math.round(y(least)))
  }
}

/** A picture of lines in the size of the plot, made pixel by pixel. */
export interface LinePicture {
  line(series: number, colour: string, width: number): void
  /** Puts it over the plot. */
  show(): void
}

/**
 * All lines are level or upright, so that each is a few runs of pixels: for many prompts that change often, writing them is a hundred times
 * faster than asking the canvas for so many rectangles.
 */
export function linePicture(chart: uPlot): LinePicture {
  const [left, top] = [Math.round(chart.bbox.left), Math.round(chart.bbox.top)]
  const [width, height] = [Math.round(chart.bbox.width), Math.round(chart.bbox.height)]
  const [view, y] = [viewOf(chart), pixels(chart, 'y')]
  const image = new ImageData(Math.max(1, width), Math.max(1, height))
  const pixelsOf = new Uint32Array(image.data.buffer)
  const rect = (x: number, y: number, wide: number, high: number, colour: number) => {
    const [x0, x1] = [Math.max(0, x - left), Math.min(width, x - left + wide)]
    const [y0, y1] = [Math.max(0, y - top), Math.min(height, y - top + high)]
    if (x1 <= x0) return
    for (let row = y0 * width; row < y1 * width; row += width)
      for (let at = row + x0; at < row + x1; at++) pixelsOf[at] = colour
  }
  return {
    line(series, colour, thickness) {
      const thick = Math.max(1, Math.round(thickness * devicePixelRatio))
      const packed = packedOf(colour)
      eachStep(chart.data[series] ?? [], view, y, (x, toX, at, low, high) => {
        if (high > low) rect(x, low, thick, high - low + thick, packed)
        rect(x, at, toX - x, thick, packed)
      })
    },
    show() {
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      canvas.getContext('2d')?.putImageData(image, 0, 0)
      chart.ctx.drawImage(canvas, left, top)
    },
  }
}

/** `#rrggbb` as a pixel of an image, in the order of bytes that all browsers' machines have. */
function packedOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) || 0)
  return (0xff000000 | ((blue ?? 0) << 16) | ((green ?? 0) << 8) | (red ?? 0)) >>> 0
}

/** Fills all below a series down to zero, with an edge on top. */
export function drawArea(chart: uPlot, series: number, colour: string, edge: string): void {
  const { ctx, bbox } = chart
  const floor = Math.round(bbox.top + bbox.height)
  const [view, y] = [viewOf(chart), pixels(chart, 'y')]
  const each = (draw: Visit) => eachStep(chart.data[series] ?? [], view, y, draw)
  ctx.fillStyle = colour
  each((x, toX, at) => ctx.fillRect(x, at, toX - x, floor - at))
  ctx.fillStyle = edge
  each((x, toX, at) => ctx.fillRect(x, at, toX - x, 1))
}

/** Where a value lies in the canvas: the two ends of a scale are asked for once. */
function pixels(chart: uPlot, scale: 'x' | 'y'): (value: number) => number {
  const { min, max } = chart.scales[scale] ?? {}
  const [low, high] = [min ?? 0, max ?? 1]
  const [start, end] = [chart.valToPos(low, scale, true), chart.valToPos(high, scale, true)]
  const each = high === low ? 0 : (end - start) / (high - low)
  return value => start + (value - low) * each
}
