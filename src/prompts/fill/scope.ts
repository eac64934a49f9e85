import { type Bound, within } from './declared.ts'

/** The names of one time through a loop. With a known `context`, which is Handlebars' `this`, names that it lacks are empty. */
export interface Scope {
  names: ReadonlyMap<string, Bound>
  context: Bound | undefined
}

/** What a name as written stands for, by the loops around it, innermost first, then by what is declared. */
export function lookUpName(name: string, scopes: readonly Scope[], declared: ReadonlyMap<string, Bound>): Bound {
  const { rest, from } = outOf(name, scopes)
  const [first = '', ...keys] = partsOf(rest)
  for (const scope of scopes.slice(from)) {
    const own = scope.names.get(first)
    if (own) return within(own, keys)
    const found = scope.context && inContext(rest, scope.context, declared)
    if (found) return found
  }
  return declaredAs(rest, declared) ?? { kind: 'unknown', item: rest === 'this' || rest === '.' }
}

/** `../` leaves a loop that has a `this` of its own. */
function outOf(name: string, scopes: readonly Scope[]): { rest: string; from: number } {
  let from = 0
  let rest = name
  while (rest.startsWith('../')) {
    rest = rest.slice(3)
    const level = scopes.slice(from).findIndex(scope => scope.context)
    from = level === -1 ? scopes.length : from + level + 1
  }
  return { rest, from }
}

function inContext(name: string, context: Bound, declared: ReadonlyMap<string, Bound>): Bound | undefined {
  if (name === '.' || name === 'this') return context
  const [first = '', ...keys] = partsOf(name)
  if (first === 'this') return within(context, keys)
  if (context.kind === 'value') return within(context, [first, ...keys])
  return declaredAs(name, declared) ?? (context.kind === 'tokens' ? within(context, [first, ...keys]) : undefined)
}

function partsOf(name: string): string[] {
  return name.replace(/\[["']?([\w-]{1,99})["']?\]/g, '.$1').split('.')
}

/** A name may be declared with its dots, or as a value that has it. */
function declaredAs(name: string, declared: ReadonlyMap<string, Bound>): Bound | undefined {
  const whole = declared.get(name)
  if (whole) return whole
  const [first = '', ...keys] = partsOf(name)
  const holder = declared.get(first)
  return holder && within(holder, keys)
}

/** The names of one time through a loop over something known: the item, and the counters that the languages offer. */
export function scopeOf(item: string, bound: Bound, index: number, length: number): Scope {
  const names = new Map<string, Bound>()
  const value = (each: Map<string, number | boolean>): Bound => ({ kind: 'value', value: each, from: 'config' })
  const counters = new Map<string, number | boolean>([
    ['index', index + 1],
    ['index0', index],
    ['first', index === 0],
    ['last', index === length - 1],
    ['length', length],
    ['revindex', length - index],
    ['rindex', length - index],
    ['rindex0', length - index - 1],
  ])
  for (const word of ['loop', 'forloop']) names.set(word, value(counters))
  for (const [word, key] of [
    ['@index', 'index0'],
    ['@first', 'first'],
    ['@last', 'last'],
  ] as const)
    names.set(word, { kind: 'value', value: counters.get(key), from: 'config' })
  const targets = item.replace(/[()\s]/g, '').split(',')
  if (targets.length === 1) names.set(item, bound)
  else for (const [at, target] of targets.entries()) names.set(target, within(bound, [String(at)]))
  return { names, context: item === 'this' ? bound : undefined }
}
