import { entriesOf } from './detect/shapes.ts'
import { type OpenModule, resolve } from './fold/resolve.ts'
import type { Module } from './module.ts'
import type { Call, Entry } from './outline.ts'
import type { Scope } from './scopes.ts'

/** A call's arguments by name, also those inside an object argument or a mapping that is spread: `create(**params)`. */
export function argumentsOf(
  call: Call,
  { scope, module }: { scope: Scope; module: Module },
  open: OpenModule,
): Entry[] {
  const spread = call.args.flatMap(({ name, value }): readonly Entry[] => {
    if (name !== undefined || value.kind !== 'name') return []
    const held = resolve(value.name, value.from, scope, module, open)?.expr
    return held?.kind === 'map' ? held.entries : []
  })
  return [...entriesOf(call), ...spread]
}
