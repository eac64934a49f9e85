import { TooManyParts } from '../parsed/count-parts.ts'
import { extended } from './extended.ts'
import { madeOf } from './made-of.ts'
import type { Bind, Block, Expr } from './outline.ts'

/** A name's value between two assignments, with all that is added to it. */
export interface Version {
  from: number
  value: Expr
}

/** An assignment, and the arms of the blocks that it stands in, from the outside in. */
export interface Event {
  bind: Bind
  around: readonly { block: Block; arm: number }[]
}

interface State {
  /** Whether the value is made of the one from before the block. */
  takesIn: boolean
  /** Whether the value from before is gone. */
  replaces: boolean
  value: Expr | undefined
  /** How many times what it is made of stands in the value: `if a: x = f(x)` has it twice, with and without. */
  copies: number
  /** Whether what it was before is not followed. */
  cut: boolean
}

/** Each condition may double a value, and few are made anew under more than a dozen in a row, as queries are. */
const MOST_COPIES = 2 ** 13
/** What is not followed behind so many may be doubled less often again. */
const MOST_COPIES_CUT = 2 ** 7
const cuts = new WeakSet<Expr>()

/** Whether an expression stands for a value that conditions double too often to follow it. */
export function isCutValue(expr: Expr): boolean {
  return cuts.has(expr)
}

/**
 * What a name is over time: each assignment begins a version, and arms that exclude each other make one of several.
 * @throws TooManyParts where conditions within conditions double a value more often than anybody writes
 */
export function versionsOf(events: readonly Event[]): Version[] {
  const versions: Version[] = []
  const close = (value: Expr | undefined) => {
    if (value) versions.push({ from: value.from, value })
  }
  close(run(events, 0, close, undefined, 1).value)
  return versions
}

function run(
  events: readonly Event[],
  level: number,
  close: (value: Expr | undefined) => void,
  outer: Expr | undefined,
  copies: number,
): State {
  const state: State = { replaces: false, value: undefined, takesIn: false, copies, cut: false }
  for (let i = 0; i < events.length; ) {
    const event = events[i]
    if (!event) break
    const block = event.around[level]?.block
    if (!block) {
      i++
      if (event.bind.how === 'is') assign(state, event.bind, close, outer)
      else state.value = added(state.value, event.bind)
      continue
    }
    const start = i
    while (i < events.length && events[i]?.around[level]?.block === block) i++
    takeBlock(state, block, events.slice(start, i), level, close, outer)
  }
  return state
}

/** `x = x * 2` uses the value from before. */
function assign(
  state: State,
  { target, value }: Bind,
  close: (value: Expr | undefined) => void,
  outer: Expr | undefined,
): void {
  const before = state.replaces || state.value ? state.value : outer
  const made = before && madeOf(value, target, before)
  if (!made) {
    replace(state, value, close)
    return
  }
  state.takesIn ||= !state.value
  state.value = made
  state.replaces = true
}

function replace(state: State, value: Expr, close: (value: Expr | undefined) => void): void {
  // A value that only takes the place of nothing is no version: `prompt = ""`.
  close(state.value)
  state.value = value
  state.replaces = true
  state.copies = 1
}

/** The values that arms exclude each other with, or that a block adds under its condition. */
function takeBlock(
  state: State,
  block: Block,
  events: readonly Event[],
  level: number,
  close: (value: Expr | undefined) => void,
  outer: Expr | undefined,
): void {
  cutValue(state, block, close)
  const arms = armsOf(events, level).map(arm => run(arm, level + 1, close, state.value ?? outer, state.copies))
  const covers = block.by === 'condition' && block.complete && arms.length === block.arms.length
  if (arms.every(arm => arm.replaces)) {
    const values = arms.flatMap(({ value, takesIn }) => (value ? [takesIn ? again(value, block) : value] : []))
    state.takesIn ||= !state.value && arms.some(arm => arm.takesIn)
    const options = covers || !state.value ? values : [...values, state.value]
    const made = arms.reduce((sum, arm) => sum + (arm.takesIn ? arm.copies : 0), 0)
    state.copies = Math.max(1, made + (covers ? 0 : state.copies))
    if (state.copies > MOST_COPIES) throw new TooManyParts()
    if (covers) close(state.value)
    state.value = eitherOf(options)
    state.replaces = true
    return
  }
  for (const arm of arms) if (arm.replaces) close(arm.value)
  const value = eitherOf(arms.flatMap(arm => (arm.replaces || !arm.value ? [] : [arm.value])))
  if (!value) return
  const { from, to } = value
  const { over } = block
  const repeated: Expr = { kind: 'maybe', from, to, value, loop: block.by === 'loop', ...(over && { over }) }
  state.value = extended(state.value, covers ? value : repeated)
}

/** What is doubled too often becomes a version of its own, and whoever takes it in behind that says that it does not follow it. */
function cutValue(state: State, { from, arms }: Block, close: (value: Expr | undefined) => void): void {
  const most = state.cut ? MOST_COPIES_CUT : MOST_COPIES
  if (!state.value || state.copies * (arms.length + 1) <= most) return
  close(state.value)
  state.value = { kind: 'other', from, to: from, inner: [], mute: false }
  cuts.add(state.value)
  state.copies = 1
  state.cut = true
}

/** What repeated rounds of a loop make of a value. */
function again(value: Expr, { by }: Block): Expr {
  const { from, to } = value
  return by === 'loop' ? { kind: 'maybe', from, to, value, loop: true, least: 1 } : value
}

function armsOf(events: readonly Event[], level: number): Event[][] {
  const arms = new Map<number, Event[]>()
  for (const event of events) {
    const arm = event.around[level]?.arm ?? 0
    const known = arms.get(arm)
    if (known) known.push(event)
    else arms.set(arm, [event])
  }
  return [...arms.values()]
}

/** Adds to the last of a name's values what a function adds to it whenever it runs. */
export function addTo(versions: Version[], { value }: Version): void {
  const last = versions.at(-1)
  if (!last) return
  const { from, to } = value
  last.value = extended(last.value, { kind: 'maybe', from, to, value, loop: true })
}

function eitherOf(options: Expr[]): Expr | undefined {
  const [first] = options
  return first && options.length > 1 ? { kind: 'either', from: first.from, to: first.to, options } : first
}

function added(before: Expr | undefined, { value, how }: Bind): Expr {
  const { from, to } = value
  return extended(before, how === 'appends' ? { kind: 'list', from, to, items: [value] } : value)
}
