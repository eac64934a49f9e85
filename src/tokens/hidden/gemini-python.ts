import {
  type Budget,
  DEEPEST,
  hasProperties,
  isSchema,
  isText,
  propertiesOf,
  resolved,
  type Schema,
  schemaOf,
} from './schema-of.ts'

/**
 * A function as Gemini 2.5 gets it: a Python definition with its parameters described under `Args:`, and before it a data class for each
 * object among them. It leaves no residual on 47 of 52 recorded requests of docs/billed.md, all those without objects among the parameters.
 */
export function geminiPython(name: string, description: string, parameters: string | undefined): string {
  const read = schemaOf(parameters)
  const classes: string[] = []
  const fields = read
    ? fieldsOf(read.root, { root: read.root, budget: read.budget, classes, within: camel(name) }, 0)
    : []
  const given = fields.map(({ key, type }) => `    ${key}: ${type},\n`).join('')
  const ends = described(fields, description, 'Args')
  return `${classes.join('')}def ${name}(\n${given}) -> dict:\n${ends}`
}

/** Objects that contain themselves are written out so many levels deep, as far as two recordings show it. */
const DEEPEST_CLASS = 10

interface Writing {
  root: Schema
  budget: Budget
  classes: string[]
  /** The name of what the fields are of. */
  within: string
}

interface Field {
  key: string
  type: string
  description: string
}

function fieldsOf(schema: Schema, writing: Writing, depth: number): Field[] {
  return propertiesOf(schema, writing.root, writing.budget).map(({ key, schema: field, required }) => {
    const type = typeOf(field, { ...writing, within: writing.within + camel(key) }, depth + 1)
    const missing = field.default ?? null
    const otherwise = required ? '' : missing === null ? ' | None = None' : ` = ${JSON.stringify(missing)}`
    return { key, type: type + otherwise, description: isText(field.description) ? field.description : '' }
  })
}

function typeOf(schema: Schema, writing: Writing, depth: number): string {
  if (depth > DEEPEST_CLASS || writing.budget.left <= 0) return 'Any'
  const inner = (value: unknown) => typeOf(resolved(value, writing.root, writing.budget), writing, depth + 1)
  const either = schema.anyOf ?? schema.oneOf
  if (Array.isArray(either)) return either.map(inner).join(' | ')
  if (Array.isArray(schema.enum)) return `Literal[${schema.enum.map(value => `'${value}'`).join(', ')}]`
  if (hasProperties(schema)) return classOf(schema, writing, depth)
  const type = String(schema.type).toLowerCase()
  if (type === 'array') return isSchema(schema.items) ? `list[${inner(schema.items)}]` : 'list'
  return plainTypes[type] ?? 'Any'
}

const plainTypes: Record<string, string | undefined> = {
  string: 'str',
  integer: 'int',
  number: 'float',
  boolean: 'bool',
  null: 'None',
  object: 'dict',
}

function classOf(schema: Schema, writing: Writing, depth: number): string {
  const fields = fieldsOf(schema, writing, depth)
  const lines = fields.map(({ key, type }) => `  ${key}: ${type}\n`).join('')
  const ends = described(fields, isText(schema.description) ? schema.description : '', 'Attributes')
  writing.classes.push(`@dataclasses.dataclass(kw_only=True)\nclass ${writing.within}:\n${ends}${lines}`)
  return writing.within
}

function described(fields: readonly Field[], description: string, heading: string): string {
  const listed = fields.map(field => `    ${field.key}: ${field.description}\n`).join('')
  return `  """${description}\n\n  ${heading}:\n${listed}  """\n`
}

function camel(name: string): string {
  return name.replaceAll(/(?:^|_)([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** A call as Gemini 2.5 writes it, which it does in Python. */
export function pythonCall(name: string, json: string): string {
  const given = parsed(json)
  const pairs = isSchema(given) ? Object.entries(given).map(([key, value]) => `${key}=${literal(value, 0)}`) : [json]
  return `print(default_api.${name}(${pairs.join(', ')}))`
}

/** What came of a call, as Gemini 2.5 reads it. */
export function pythonResult(name: string, json: string): string {
  return `{"${name}_response": ${literal(parsed(json), 0)}}`
}

function literal(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return JSON.stringify(value) ?? 'None'
  if (Array.isArray(value)) return `[${value.map(item => literal(item, depth + 1)).join(', ')}]`
  return `{${Object.entries(value)
    .map(([key, item]) => `"${key}": ${literal(item, depth + 1)}`)
    .join(', ')}}`
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}
