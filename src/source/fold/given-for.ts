import type { Call, Expr } from '../outline.ts'

/** The arguments of a call by what fields of its text are called. */
interface Given {
  /** Those without a name. */
  numbered: readonly Expr[]
  /** By their names, then by the keys of maps. */
  named: ReadonlyMap<string, Expr>
}

/** A text may have as many fields as its call has arguments. */
const known = new WeakMap<Call, Given>()

/** The argument of a call that a field of its text stands for: by its number among those without a name, by its name, or by a key of a map. */
export function givenFor(call: Call, name: string): Expr | undefined {
  const given = known.get(call) ?? givenTo(call)
  known.set(call, given)
  return /^\d+$/.test(name) ? given.numbered[Number(name)] : given.named.get(name)
}

function givenTo({ args }: Call): Given {
  const all = args.flatMap(({ name, value }) =>
    value.kind === 'list' && name === undefined ? value.items.map(item => ({ name, value: item })) : [{ name, value }],
  )
  const named = new Map<string, Expr>()
  const add = (name: string | undefined, value: Expr) => {
    if (name !== undefined && !named.has(name)) named.set(name, value)
  }
  for (const { name, value } of all) add(name, value)
  for (const { value } of all) if (value.kind === 'map') for (const { key, value: of } of value.entries) add(key, of)
  return { numbered: all.flatMap(({ name, value }) => (name === undefined ? [value] : [])), named }
}
