import type uPlot from 'uplot'
import type { PageData } from '../page-data.ts'
import { draw } from './chart.ts'
import { byId } from './dom.ts'
import { measureName, valuesOf } from './figures.ts'
import { type Group, groupsOf, type View } from './groups.ts'
import { moveByKey } from './keyboard.ts'
import { largestRise } from './largest-rise.ts'
import { showLegend } from './legend.ts'
import { showPoint } from './point-card.ts'
import { showRange } from './range-panel.ts'
import { showScripted } from './show-scripted.ts'
import { enableTables } from './tables.ts'

const data: PageData = JSON.parse(byId('data', HTMLScriptElement).textContent ?? '')
const last = data.points.length - 1
const canvas = byId('chart', HTMLElement)
const state = {
  measure: data.measure,
  view: 'owner' as View,
  from: 0,
  to: last,
  point: last,
  /** Whether the reader chose the point. Until then it is the largest rise of what is shown. */
  isChosen: false,
  emphasis: new Set<string>(),
}
let drawn: uPlot | undefined
let groups: Group[] = []
let isPointing = false

function viewAtFirst(): View {
  const several = (pick: (prompt: PageData['prompts'][number]) => string) => new Set(data.prompts.map(pick)).size > 1
  return several(({ owner }) => owner) ? 'owner' : several(({ model }) => model) ? 'model' : 'prompt'
}

function redraw(): void {
  groups = groupsOf(data, valuesOf(data, state.measure), state.view)
  drawn?.destroy()
  const lines = state.view === 'lines'
  const height = Math.max(240, Math.min(420, innerHeight * 0.5))
  drawn = draw(
    canvas,
    data,
    groups,
    { ...state, lines, height },
    {
      onCursor: point => isPointing && point !== null && choose(point),
      onRange: zoom,
    },
  )
  canvas.setAttribute('aria-label', `${measureName(state.measure)} over time. Arrow keys move from change to change.`)
  showLegend(groups, lines, state.emphasis, name => {
    if (!state.emphasis.delete(name)) state.emphasis.add(name)
    redraw()
  })
  applyZoom()
}

function show(point: number): void {
  state.point = point
  showPoint(data, groups, state.measure, point)
}

function choose(point: number): void {
  state.isChosen = true
  show(point)
}

function zoom(from: number, to: number): void {
  if (to <= from) return
  state.from = from
  state.to = to
  state.isChosen = false
  applyZoom()
}

function applyZoom(): void {
  const { from, to } = state
  const [min = 0, max = 1] = [data.points[from]?.[0], data.points[to]?.[0]]
  drawn?.setScale('x', { min, max: max > min ? max : min + 1 })
  byId('zoom-out', HTMLButtonElement).disabled = from === 0 && to === last
  byId('status', HTMLElement).textContent = showRange(data, state.measure, from, to)
  show(state.isChosen ? state.point : (largestRise(data, state.measure, from, to)?.point ?? to))
  markPoint()
}

/** Puts the cursor where the point is, once the chart has taken on its new scale. */
function markPoint(): void {
  queueMicrotask(() => {
    const time = data.points[state.point]?.[0] ?? 0
    drawn?.setCursor({ left: drawn.valToPos(time, 'x'), top: 10 }, false)
  })
}

function moveTo(point: number): void {
  isPointing = false
  choose(point)
  markPoint()
  byId('status', HTMLElement).textContent = byId('point', HTMLElement).innerText.replace(/\s+/g, ' ')
}

const view = byId('view', HTMLSelectElement)
const measure = byId('measure', HTMLSelectElement)
state.view = viewAtFirst()
view.value = state.view
measure.value = String(state.measure)
view.addEventListener('change', () => {
  state.view = view.value as View
  state.emphasis.clear()
  redraw()
})
measure.addEventListener('change', () => {
  state.measure = Number(measure.value)
  redraw()
})
byId('zoom-out', HTMLButtonElement).addEventListener('click', () => zoom(0, last))
canvas.addEventListener('dblclick', () => zoom(0, last))
canvas.addEventListener('keydown', event => {
  const moved = moveByKey(event.key, event.shiftKey, state, last)
  if (!moved) return
  event.preventDefault()
  if (moved.from !== state.from || moved.to !== state.to) zoom(moved.from, moved.to)
  moveTo(moved.point)
})
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-point]'))
  button.addEventListener('click', () => {
    const point = Number(button.dataset.point)
    zoom(Math.max(0, point - 3), Math.min(last, point + 3))
    canvas.focus()
    moveTo(point)
  })
// A page that scrolls below a resting mouse sends moves too, which nobody has made.
canvas.addEventListener(
  'mousemove',
  ({ movementX, movementY }) => {
    isPointing = movementX !== 0 || movementY !== 0
  },
  { capture: true },
)
let width = canvas.clientWidth
new ResizeObserver(() => {
  if (canvas.clientWidth === width) return
  width = canvas.clientWidth
  redraw()
}).observe(canvas)
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw)
showScripted()
enableTables()
redraw()
