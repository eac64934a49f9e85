import { isImported } from '../imported-as.ts'
import { innerOf } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Expr } from '../outline.ts'
import { exprsIn } from '../scopes.ts'

const reasoned = new WeakMap<Module, ReadonlySet<string>>()

/** The names of the classes that a module asks with `dspy.ChainOfThought`. */
export function reasonedOver(module: Module): ReadonlySet<string> {
  const known = reasoned.get(module)
  if (known) return known
  const found = new Set<string>()
  const open: Expr[] = exprsIn(module.root)
  for (let each = open.pop(); each; each = open.pop()) {
    const [first] =
      each.kind === 'call' && isImported(each, /^dspy\.(?:\w+\.)*ChainOfThought\w*$/, module) ? each.args : []
    if (first?.value.kind === 'name') found.add(first.value.name)
    for (const [, inner] of innerOf(each)) open.push(inner)
  }
  reasoned.set(module, found)
  return found
}
