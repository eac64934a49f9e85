import { functionIn } from '../children.ts'
import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import { classIn, type Scope } from '../scopes.ts'

/** Where an expression stands, and how it was come to. */
export interface Place {
  scope: Scope
  module: Module
  depth: number
  /** What the functions that are gone through were called with. */
  given?: ReadonlyMap<Scope, { call: Call; place: Place }> | undefined
}

/** What a parameter was given, where the call of its function is known. */
export function argumentOf(name: string, place: Place): { value: Expr; place: Place } | undefined {
  for (let scope: Scope | undefined = place.scope; scope; scope = scope.parent) {
    const params = scope.define?.params.filter(param => !/^(?:self|cls|this)$/.test(param.name)) ?? []
    const index = params.findIndex(param => param.name === name || param.keys?.includes(name))
    if (index === -1) continue
    const given = place.given?.get(scope)
    if (!given) return undefined
    const named = given.call.args.find(arg => arg.name === name)
    const placed = given.call.args.filter(arg => arg.name === undefined)[index]
    const whole = (named ?? placed)?.value ?? params[index]?.value
    const keyed = whole?.kind === 'map' ? whole.entries.find(({ key }) => key === name)?.value : undefined
    const value = params[index]?.keys ? keyed : whole
    return value && { value, place: named || placed ? given.place : place }
  }
  return undefined
}

/** The function that a call by this name runs: of the class for `self.name`, else of the scopes around. */
export function functionNamed(name: string, scope: Scope): Scope | undefined {
  const [first = '', second, ...more] = name.split('.')
  const isOwn = /^(?:self|cls|this)$/.test(first)
  if (more.length > 0) return undefined
  if (second !== undefined && !isOwn) return functionOf(first, second, scope)
  const wanted = second ?? first
  for (let each: Scope | undefined = scope; each; each = each.parent) {
    if (isOwn !== (each.kind === 'class')) continue
    const found = functionIn(each, wanted)
    if (found) return found
  }
  return undefined
}

/** A static method, by its class. */
function functionOf(holder: string, name: string, scope: Scope): Scope | undefined {
  for (let each: Scope | undefined = scope; each; each = each.parent) {
    const found = classIn(each, holder)
    if (found) return functionIn(found, name)
  }
  return undefined
}
