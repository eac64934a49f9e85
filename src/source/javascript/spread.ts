import type { Expr } from '../outline.ts'

/** The items of a list that is spread into another; those of one of two lists are there under a condition. */
export function spread(value: Expr): Expr[] {
  if (value.kind === 'list') return value.items
  const { from, to } = value
  if (value.kind === 'call' && /^(?:Array|Array\.from|keys|fill|entries)$/.test(value.name))
    return [{ kind: 'call', from, to, name: '...', on: value, args: [] }]
  if (value.kind === 'maybe' && value.value.kind === 'list')
    return value.value.items.map(item => ({ kind: 'maybe', from, to, value: item, loop: false }))
  if (value.kind === 'either')
    return value.options.flatMap(option =>
      spread(option).map((item): Expr => ({ kind: 'maybe', from, to, value: item, loop: false })),
    )
  return [value]
}
