import { entriesOf } from './detect/shapes.ts'
import { type OpenModule, resolve } from './fold/resolve.ts'
import type { Module } from './module.ts'
import type { Call, Entry, Expr } from './outline.ts'
import type { Scope } from './scopes.ts'

/** A call's arguments by name, also those inside an object argument or a mapping that is spread: `create(**params)`. */
export function argumentsOf(
  call: Call,
  { scope, module }: { scope: Scope; module: Module },
  open: OpenModule,
): Entry[] {
  const heldBy = (value: Expr): readonly Entry[] => {
    const held = value.kind === 'name' ? resolve(value.name, value.from, scope, module, open)?.expr : undefined
    return held?.kind === 'map' ? held.entries : []
  }
  const spread = call.args.flatMap(({ name, value }) => (name === undefined ? heldBy(value) : []))
  // What an object spreads takes the place of what stands before it.
  const own = entriesOf(call).flatMap(each => (each.key === undefined ? [each, ...heldBy(each.value)] : [each]))
  return [...own, ...spread]
}
