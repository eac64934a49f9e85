import type { Expr } from './outline.ts'

/** Lists that were made here, and may grow in place: a name may be added to many thousand times. */
const own = new WeakSet<readonly Expr[]>()

function grown(before: Expr[], more: readonly Expr[]): Expr[] {
  const all = own.has(before) ? before : [...before]
  for (const each of more) all.push(each)
  own.add(all)
  return all
}

/** A value with another one behind it: one more item of a list, or one more part of a text. */
export function extended(before: Expr | undefined, value: Expr): Expr {
  if (!before) return value
  const { from } = before
  const { to } = value
  if (before.kind === 'list') return { kind: 'list', from, to, items: grown(before.items, itemsOf(value)) }
  if (before.kind === 'joined') return { ...before, to, parts: grown(before.parts, [value]) }
  return { kind: 'joined', from, to, parts: grown([before], [value]) }
}

/** What a list is extended by; what is a list under a condition is an item under a condition. */
function itemsOf(value: Expr): Expr[] {
  if (value.kind === 'list') return value.items
  if (value.kind === 'maybe') return itemsOf(value.value).map((item): Expr => ({ ...value, value: item }))
  return [value]
}
