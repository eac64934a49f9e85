import type { Call, Expr } from '../outline.ts'

/** The argument of a call that a field of its text stands for: by its number among those without a name, by its name, or by a key of a map. */
export function givenFor({ args }: Call, name: string): Expr | undefined {
  const all = args.flatMap(({ name: label, value }) =>
    value.kind === 'list' && label === undefined
      ? value.items.map(item => ({ name: label, value: item }))
      : [{ name: label, value }],
  )
  if (/^\d+$/.test(name)) return all.filter(arg => arg.name === undefined)[Number(name)]?.value
  const entries = all.flatMap(({ value }) => (value.kind === 'map' ? value.entries : []))
  return (all.find(arg => arg.name === name) ?? entries.find(({ key }) => key === name))?.value
}
