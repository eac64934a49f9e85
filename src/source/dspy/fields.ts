import { entriesOf, entryOf } from '../detect/shapes.ts'
import { importedAs } from '../imported-as.ts'
import type { Module } from '../module.ts'
import type { Expr, Statement } from '../outline.ts'
import type { Scope } from '../scopes.ts'

/** What goes into a request of DSPy, or comes out of it. */
export interface Field {
  name: string
  side: 'input' | 'output'
  /** As the source writes it; DSPy's default is `str`. */
  type: string
  desc: Expr | undefined
  /** What DSPy up to 2.4 sends in place of the name. */
  prefix: Expr | undefined
  from: number
  to: number
  /** The literal that it is written in, where that is not its name alone. */
  literal?: { from: number; to: number }
}

/** As many as no request has. */
const MOST_FIELDS = 200

const FIELD = /^dspy\.(?:\w+\.)*(?:Old)?(Input|Output)Field$/
const fieldsOf = new WeakMap<Scope, Field[]>()

/** The fields that a class declares itself, up to as many as no request has. */
export function ownFields(scope: Scope, module: Module): Field[] {
  const known =
    fieldsOf.get(scope) ??
    scope.define?.body.flatMap(statement => fieldIn(statement, module) ?? []).slice(0, MOST_FIELDS) ??
    []
  fieldsOf.set(scope, known)
  return known
}

function fieldIn(statement: Statement, module: Module): Field | undefined {
  if (statement.kind !== 'bind' || !/^\w+$/.test(statement.target)) return undefined
  const { target, value, type, from } = statement
  const written = type && module.text.slice(type.from, Math.min(type.to, type.from + 200))
  return fieldOf(target, value, written, from, module)
}

function fieldOf(name: string, value: Expr, type: string | undefined, from: number, module: Module): Field | undefined {
  const made = value.kind === 'call' ? FIELD.exec(importedAs(value.name, module.root.imports) ?? '') : null
  if (value.kind !== 'call' || !made) return undefined
  const said = (key: RegExp) => entryOf(entriesOf(value), key)
  const side = made[1] === 'Input' ? 'input' : 'output'
  const to = from + name.length
  return {
    name,
    side,
    type: type ?? 'str',
    desc: said(/^desc$/) ?? said(/^description$/),
    prefix: said(/^prefix$/),
    from,
    to,
  }
}

/** The fields of `{"question": (str, dspy.InputField(desc=...)), ...}`. */
export function entryFields({ entries }: Extract<Expr, { kind: 'map' }>, module: Module): Field[] {
  return entries.flatMap(({ key = '', value }) => {
    const [type, made] = value.kind === 'list' ? value.items : [undefined, value]
    const written = type && module.text.slice(type.from, Math.min(type.to, type.from + 200))
    return (made && fieldOf(key, made, written, value.from, module)) ?? []
  })
}
