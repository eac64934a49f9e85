import type { Report } from '../../model/report.ts'
import { niceAbove } from '../../page/area-svg.ts'
import { trendUnits } from '../../report/trend-words.ts'

/** Days that the chart has a value for: as many as its axis has room for. */
const COLUMNS = 10
/** Mermaid's own first color is hardly seen on white, and this one is on both of GitHub's themes. */
const COLOR = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#3b7dd8"}}}}%%'

const DAY = 24 * 3600 * 1000

/** The cost before a change as a chart that GitHub draws (Mermaid); empty where no history was at hand. No name is in it. */
export function trendChart({ trend }: Report): string {
  if (!trend) return ''
  const { points, unit } = trend
  const [first = 0, last = 0] = [points[0], points.at(-1)].map(point => Date.parse(point?.day ?? ''))
  const columns = Math.min(COLUMNS, Math.max(2, Math.round((last - first) / DAY) + 1))
  const days = Array.from({ length: columns }, (_, i) => first + ((last - first) * i) / (columns - 1))
  const values = days.map(
    day => points.findLast(point => Date.parse(point.day) <= day)?.value ?? points[0]?.value ?? '0',
  )
  return [
    '```mermaid',
    COLOR,
    'xychart-beta',
    `  title "${trendUnits[unit].heading}, before this change"`,
    `  x-axis [${days.map(day => `"${short(day)}"`).join(', ')}]`,
    `  y-axis 0 --> ${niceAbove(Math.max(...values.map(Number)))}`,
    `  line [${values.map(value => Number(Number(value).toPrecision(6))).join(', ')}]`,
    '```',
  ].join('\n')
}

/** `Sep 4`. */
function short(day: number): string {
  const date = new Date(day)
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][date.getUTCMonth()]
  return `${month} ${date.getUTCDate()}`
}
