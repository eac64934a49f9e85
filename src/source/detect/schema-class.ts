import { defined, type OpenModule } from '../fold/resolve.ts'
import type { Module } from '../module.ts'
import type { Bind, Define, Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'
import type { ToolShape } from './candidate.ts'
import { fieldsOfClass } from './schema-fields.ts'
import { descriptionsIn } from './tools.ts'

/** A class, and its module. */
export interface Held {
  scope: Scope
  module: Module
}

/** Classes that one extends, at the most. */
const MOST_BASES = 20

/** What an answer or a tool's arguments must look like by a class: its docstring and its fields with their descriptions, also inherited ones. */
export function schemaOfClass({ scope, module }: Held, define: Define, open: OpenModule): ToolShape {
  const own = fieldsIn(define)
  const taken = new Set(own.map(({ target }) => target))
  const inherited = basesOf({ scope, module }, open).map(held => {
    const fields = fieldsIn(held.scope.define).filter(({ target }) => !taken.has(target))
    for (const { target } of fields) taken.add(target)
    return {
      texts: fields.flatMap(field => describedIn(field).map(expr => ({ expr, ...held }))),
      fields: held.scope.define ? fieldsOfClass(held.scope.define, fields, held.module) : [],
    }
  })
  return {
    name: define.name,
    description: define.doc,
    parameters: undefined,
    texts: own.flatMap(describedIn),
    inherited: inherited.flatMap(({ texts }) => texts),
    fields: [...fieldsOfClass(define, own, module), ...inherited.flatMap(({ fields }) => fields)],
  }
}

/** The classes that a class extends, the nearest first, as far as the repository has them. */
export function basesOf(held: Held, open: OpenModule): Held[] {
  const found = [held]
  for (let i = 0; i < found.length && found.length < MOST_BASES; i++) {
    const { scope, module } = found[i] ?? held
    for (const base of scope.define?.bases ?? []) {
      const named = base.kind === 'name' ? defined(base.name, scope.parent ?? scope, module, open) : undefined
      if (named?.scope.kind === 'class' && !found.some(each => each.scope === named.scope)) found.push(named)
    }
  }
  return found.slice(1)
}

/** The types of a class's fields, which may be classes themselves. */
export function typesIn({ define }: Scope): Expr[] {
  return fieldsIn(define).flatMap(({ type }) => type ?? [])
}

function fieldsIn(define: Define | undefined): Bind[] {
  return define?.body.flatMap(each => (each.kind === 'bind' ? [each] : [])) ?? []
}

function describedIn({ value, type }: Bind): Expr[] {
  return [...(type ? descriptionsIn(type) : []), ...descriptionsIn(value)]
}
