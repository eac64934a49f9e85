import { innerOf } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Bind, Call, Define, Expr } from '../outline.ts'
import type { SchemaField, ToolShape } from './candidate.ts'
import { entryOf } from './shapes.ts'

/** Settings of a class, and what belongs to the class itself. */
const NO_FIELD = /^(?:model_config|Config|_.*)$/
const OF_CLASS = /^(?:typing\.)?ClassVar\b/
const ENUM = /(?:^|\.)(?:\w*Enum|Flag)$/

/** The fields of a class as a JSON Schema has them: names with types, and the values of an enumeration. */
export function fieldsOfClass(define: Define, fields: readonly Bind[], module: Module): SchemaField[] {
  const isEnum = define.bases.some(base => base.kind === 'name' && ENUM.test(base.name))
  return fields.flatMap(({ target, type, value, from, to }): SchemaField[] => {
    if (NO_FIELD.test(target) || target.includes('.')) return []
    if (isEnum) return value.kind === 'text' ? [{ text: value.spelled.text, from, to, module }] : []
    const said = type && typeSaid(type, module)
    return said && !OF_CLASS.test(said) ? [{ text: `${target}: ${said}`, from, to, module }] : []
  })
}

/** `Annotated[str, "what it is"]` is a `str`, and what it is counts as a description. */
function typeSaid(type: Expr, { text }: Module): string {
  const written = text.slice(type.from, type.to)
  return (/^(?:\w+\.)?Annotated\[\s*([\w.]+(?:\[[^\]]{0,200}\])?)/.exec(written)?.[1] ?? written).replace(/\s+/g, ' ')
}

/** Calls of zod and its like whose object has a field for each key, and those that list values. */
const OBJECT = /(?:^|\.)(?:object|strictObject|looseObject|extend|safeExtend|interface)$/
const VALUES = /(?:^|\.)(?:enum|nativeEnum|literal|picklist)$/
/** Expressions of one schema that are looked at: as many as a file may have parts. */
const MOST = 20_000

/** The fields of a schema that code makes: `z.object({ a: z.string() })`, and `properties` of a JSON Schema that is not all plain data. */
export function fieldsOfExpr(expr: Expr, module: Module): SchemaField[] {
  const found: SchemaField[] = []
  const open = [expr]
  for (let each = open.pop(), left = MOST; each && left > 0; each = open.pop(), left--) {
    for (const { key, value } of objectIn(each)) {
      if (key === undefined) continue
      const { from, to } = value
      found.push({ text: `${key}: ${kindOf(value)}`, from, to, module })
    }
    for (const value of valuesIn(each)) found.push({ text: value.spelled.text, from: value.from, to: value.to, module })
    for (const [, inner] of innerOf(each)) open.push(inner)
  }
  return found.sort((a, b) => a.from - b.from)
}

function objectIn(expr: Expr) {
  const said =
    expr.kind === 'call' && OBJECT.test(expr.name)
      ? expr.args[0]?.value
      : expr.kind === 'map'
        ? entryOf(expr.entries, /^properties$/)
        : undefined
  return said?.kind === 'map' ? said.entries : []
}

type Text = Extract<Expr, { kind: 'text' }>

function valuesIn(expr: Expr): Text[] {
  const said =
    expr.kind === 'call' && VALUES.test(expr.name)
      ? expr.args[0]?.value
      : expr.kind === 'map'
        ? entryOf(expr.entries, /^enum$/)
        : undefined
  const all = said?.kind === 'list' ? said.items : said ? [said] : []
  return all.filter(each => each.kind === 'text')
}

/** A tool with the fields of its parameters, where these stand in it. */
export function withFields(tool: ToolShape | undefined, module: Module): ToolShape | undefined {
  const fields = tool?.parameters ? fieldsOfExpr(tool.parameters, module) : []
  return tool && fields.length > 0 ? { ...tool, fields } : tool
}

/** The kind that a chain of calls begins with: `string` of `z.string().min(3).optional()`. */
function kindOf(value: Expr): string {
  let call: Call | undefined
  for (let each: Expr | undefined = value; each?.kind === 'call'; each = each.on) call = each
  if (call) return call.name.slice(call.name.lastIndexOf('.') + 1)
  if (value.kind === 'name') return value.name
  const type = value.kind === 'map' ? entryOf(value.entries, /^type$/) : undefined
  return type?.kind === 'text' ? type.spelled.text : 'object'
}
