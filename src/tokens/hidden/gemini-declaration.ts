import type { Tool } from '../../model/prompt.ts'
import { type Budget, DEEPEST, isSchema, isText, propertiesOf, resolved, type Schema, schemaOf } from './schema-of.ts'

/** Stands for a mark that is one token, which begins and ends a text, a declaration, a call or a response. */
const MARK = '\u{f0000}'

/**
 * A function as Gemini 3 and newer get it, in the notation that Google published with FunctionGemma: `declaration:name{...}` between marks,
 * keys without quotes, texts between marks, and what it returns after its parameters. It leaves no residual on 36 of 37 recorded requests of
 * four repositories.
 */
export function geminiDeclaration({ name, description = '', parameters, returns }: Tool): string {
  const fields = [
    ...(description === '' ? [] : [`description:${marked(description)}`]),
    ...schemaIn('parameters', parameters),
    ...schemaIn('response', returns),
  ]
  return `${MARK}declaration:${name}{${fields.join(',')}}${MARK}`
}

function schemaIn(field: string, json: string | undefined): string[] {
  const read = schemaOf(json)
  return read ? [`${field}:{${fieldsOf(read.root, read.root, read.budget, 0)}}`] : []
}

/** A call, or what came of one, in the same notation. */
export function geminiStep(kind: 'call' | 'response', name: string, json: string): string {
  return `${MARK}${kind}:${name}${written(parsed(json), 0)}${MARK}`
}

/** The tokens of a text in this notation, where each mark is one. */
export function countMarked(text: string, count: (text: string) => number): number {
  const between = text.split(MARK)
  return between.reduce((sum, part) => sum + (part === '' ? 0 : count(part)), between.length - 1)
}

function fieldsOf(schema: Schema, root: Schema, budget: Budget, depth: number): string {
  if (depth > DEEPEST || budget.left <= 0) return ''
  const inner = (value: unknown) => fieldsOf(resolved(value, root, budget), root, budget, depth + 1)
  const properties = propertiesOf(schema, root, budget).map(
    ({ key, schema: field }) => `${key}:{${fieldsOf(field, root, budget, depth + 1)}}`,
  )
  const either = schema.anyOf ?? schema.oneOf
  const required = Array.isArray(schema.required) ? schema.required : []
  return [
    ...(Array.isArray(either) ? [`any_of:[${either.map(each => `{${inner(each)}}`).join(',')}]`] : []),
    ...(isText(schema.description) ? [`description:${marked(schema.description)}`] : []),
    ...(Array.isArray(schema.enum) ? [`enum:${written(schema.enum, depth)}`] : []),
    ...(isSchema(schema.items) ? [`items:{${inner(schema.items)}}`] : []),
    ...(schema.nullable === true ? ['nullable:true'] : []),
    ...(properties.length > 0 ? [`properties:{${properties.join(',')}}`] : []),
    ...(required.length > 0 ? [`required:${written(required, depth)}`] : []),
    ...(isText(schema.title) ? [`title:${marked(schema.title)}`] : []),
    ...(isText(schema.type) ? [`type:${marked(schema.type.toUpperCase())}`] : []),
  ].join(',')
}

function written(value: unknown, depth: number): string {
  if (typeof value === 'string') return marked(value)
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return String(value)
  if (Array.isArray(value)) return `[${value.map(item => written(item, depth + 1)).join(',')}]`
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}:${written(item, depth + 1)}`)
    .join(',')}}`
}

const marked = (text: string): string => `${MARK}${text.replaceAll(MARK, '')}${MARK}`

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}
