import type { Value } from '../../data/value.ts'
import { type Bound, type Declaring, within } from './declared.ts'

/** The names of one time through a loop. With a known `context`, which is Handlebars' `this`, names that it lacks are empty. */
export interface Scope {
  names: ReadonlyMap<string, Bound>
  context: Bound | undefined
  at?: At
}

/** Where a loop is. */
export interface At {
  index: number
  length: number
  /** Of a mapping's member. */
  key: string | undefined
}

export interface Targets {
  items: string[]
  counter: string | undefined
}

/** What a name as written stands for, by the loops around it, innermost first, then by what is declared. */
export function lookUpName(name: string, scopes: readonly Scope[], declared: Declaring): Bound {
  const { rest, from } = outOf(name, scopes)
  const [first = '', ...keys] = partsOf(rest)
  for (const scope of scopes.slice(from)) {
    // What is imported from a file under a name goes by both: `forms.field`.
    const imported = keys.length === 1 ? scope.names.get(rest) : undefined
    if (imported) return imported
    const own = scope.names.get(first) ?? (scope.at && counterOf(first, scope.at))
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

function inContext(name: string, context: Bound, declared: Declaring): Bound | undefined {
  if (name === '.' || name === 'this') return context
  if (name.startsWith('@root.')) return undefined
  const [first = '', ...keys] = partsOf(name)
  if (first === 'this') return within(context, keys)
  if (context.kind === 'value') return within(context, [first, ...keys])
  return declaredAs(name, declared) ?? (context.kind === 'tokens' ? within(context, [first, ...keys]) : undefined)
}

function partsOf(name: string): string[] {
  if (!name.includes('.') && !name.includes('[')) return [name]
  return name.replace(/\[["']?([\w-]{1,99})["']?\]/g, '.$1').split('.')
}

/** A name may be declared with its dots, or as a value that has it. */
function declaredAs(name: string, declared: Declaring): Bound | undefined {
  const whole = declared.get(name)
  if (whole) return whole
  const [first = '', ...keys] = partsOf(name.replace(/^@root\./, ''))
  const holder = declared.get(first)
  return holder && within(holder, keys)
}

/** The names of one time through a loop over something known: the item, its counter, and where the loop is. */
export function scopeOf(targets: Targets, bound: Bound, at: At): Scope & { names: Map<string, Bound> } {
  const names = new Map<string, Bound>()
  const [first] = targets.items
  if (targets.counter !== undefined) names.set(targets.counter, valued(at.key ?? at.index))
  if (targets.items.length === 1 && first !== undefined) names.set(first, bound)
  else for (const [index, item] of targets.items.entries()) names.set(item, within(bound, [String(index)]))
  return { names, context: first === 'this' ? bound : undefined, at }
}

/** What a loop calls its items, and each one's index or key: `item`, `key, value`, Handlebars' `item @key`. */
export function targetsOf(item: string): Targets {
  const [items = '', counter] = item.split(' @')
  return { items: items.replace(/[()\s]/g, '').split(','), counter }
}

/** The counters that the languages offer within a loop. */
function counterOf(name: string, { index, length, key }: At): Bound | undefined {
  switch (name) {
    case 'loop':
    case 'forloop':
      return valued(
        new Map<string, number | boolean>([
          ['index', index + 1],
          ['index0', index],
          ['first', index === 0],
          ['last', index === length - 1],
          ['length', length],
          ['revindex', length - index],
          ['revindex0', length - index - 1],
          ['rindex', length - index],
          ['rindex0', length - index - 1],
        ]),
      )
    case '@index':
      return valued(index)
    case '@first':
      return valued(index === 0)
    case '@last':
      return valued(index === length - 1)
    case '@key':
      return valued(key ?? index)
  }
  return undefined
}

function valued(value: Value): Bound {
  return { kind: 'value', value, from: 'config' }
}
