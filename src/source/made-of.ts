import type { Expr } from './outline.ts'

/** How deep an expression may get by inserting a name's own value, because readers recurse into it. */
const DEEPEST = 40
const depths = new WeakMap<Expr, number>()

/**
 * An expression in which its own name is replaced by the value from before: once, and as a repetition where the name occurs more often,
 * so that it grows no faster than the code. Undefined if it does not contain the name, or if this was done too many times.
 */
export function madeOf(expr: Expr, name: string, before: Expr): Expr | undefined {
  const times = timesIn(expr, name, 0)
  const depth = (depths.get(before) ?? 0) + 1
  if (times === 0 || depth > DEEPEST || (expr.kind === 'name' && expr.name === name)) return undefined
  const { from, to } = expr
  const count: Expr = { kind: 'constant', from, to, value: times }
  const args = [{ name: undefined, value: count }]
  const whole: Expr = times === 1 ? before : { kind: 'call', from, to, name: '*', on: before, args }
  let left: Expr | undefined = whole
  const made = replacing(expr, name, 0, () => {
    const given = left ?? nothing(expr)
    left = undefined
    return given
  })
  depths.set(made, depth)
  return made
}

const nothing = ({ from, to }: Expr): Expr => ({ kind: 'text', from, to, spelled: { text: '', marks: [] } })

/** How many nested expressions are searched. */
const LEVELS = 6

function timesIn(expr: Expr, name: string, level: number): number {
  if (expr.kind === 'name') return expr.name === name ? 1 : 0
  if (level > LEVELS) return 0
  return textPartsOf(expr).reduce((sum, inner) => sum + timesIn(inner, name, level + 1), 0)
}

/** The parts that can become part of its text; those of maps cannot, nor those of unknown expressions. */
function textPartsOf(expr: Expr): readonly Expr[] {
  if (expr.kind === 'joined') return expr.parts
  if (expr.kind === 'either') return expr.options
  if (expr.kind === 'list') return expr.items
  if (expr.kind === 'maybe') return [expr.value]
  return expr.kind === 'call' ? [...(expr.on ? [expr.on] : []), ...expr.args.map(({ value }) => value)] : []
}

function replacing(expr: Expr, name: string, level: number, give: () => Expr): Expr {
  if (expr.kind === 'name') return expr.name === name ? give() : expr
  if (level > LEVELS) return expr
  const inner = (of: Expr) => replacing(of, name, level + 1, give)
  if (expr.kind === 'joined') return { ...expr, parts: expr.parts.map(inner) }
  if (expr.kind === 'either') return { ...expr, options: expr.options.map(inner) }
  if (expr.kind === 'list') return { ...expr, items: expr.items.map(inner) }
  if (expr.kind === 'maybe') return { ...expr, value: inner(expr.value) }
  if (expr.kind !== 'call') return expr
  const args = expr.args.map(arg => ({ ...arg, value: inner(arg.value) }))
  return { ...expr, on: expr.on && inner(expr.on), args }
}
