import { jsonText } from '../data/json-text.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'

/** Deeper than any schema that a provider accepts. */
const DEEPEST = 100

/**
 * Picoschema (https://google.github.io/dotprompt/reference/picoschema) as the JSON text of a JSON Schema; a tree that is JSON Schema
 * already is written as it is. `name?: type, description`, `name(object|array|enum, description)` and `(*)` for any other key.
 * Undefined for the name of a schema that is declared elsewhere.
 */
export function picoschema(tree: Tree): string | undefined {
  if (tree.kind === 'map' && isJsonSchema(tree)) return jsonText(tree)
  if (tree.kind !== 'map' && !/^(string|number|integer|boolean|null|any)\b/.test(asString(tree) ?? '')) return undefined
  return schemaOf(tree, 0)
}

function isJsonSchema(tree: Tree): boolean {
  return /^(object|array|string|number|integer|boolean)$/.test(asString(lookUp(tree, 'type')) ?? '')
    ? lookUp(tree, 'properties') !== undefined || lookUp(tree, 'items') !== undefined
    : lookUp(tree, '$ref') !== undefined
}

function schemaOf(tree: Tree, depth: number): string {
  if (depth > DEEPEST) return '{}'
  if (tree.kind === 'map') return objectOf(tree.entries, depth)
  const [type = '', description] = divided(asString(tree) ?? '')
  return object([...(type === 'any' ? [] : [field('type', type)]), ...descriptionOf(description)])
}

function objectOf(entries: ReadonlyMap<string, Tree>, depth: number): string {
  const properties: string[] = []
  const required: string[] = []
  let others = 'false'
  for (const [key, value] of entries) {
    const [, name = '', optional, kind, description] = /^([^?(]*)(\??)(?:\((\w+)(?:,([\s\S]*))?\))?$/.exec(key) ?? []
    if (key === '(*)') {
      others = schemaOf(value, depth + 1)
      continue
    }
    properties.push(`${JSON.stringify(name || key)}:${propertyOf(kind, description?.trim(), value, depth + 1)}`)
    if (!optional) required.push(JSON.stringify(name || key))
  }
  return object([
    field('type', 'object'),
    `"properties":{${properties.join(',')}}`,
    ...(required.length > 0 ? [`"required":[${required.join(',')}]`] : []),
    `"additionalProperties":${others}`,
  ])
}

function propertyOf(kind: string | undefined, description: string | undefined, value: Tree, depth: number): string {
  if (kind === 'array')
    return object([field('type', 'array'), `"items":${schemaOf(value, depth)}`, ...descriptionOf(description)])
  if (kind === 'enum') return object([`"enum":${jsonText(value)}`, ...descriptionOf(description)])
  const schema = schemaOf(value, depth)
  return description ? `${schema.slice(0, -1)},${descriptionOf(description).join(',')}}` : schema
}

/** `type, description`. */
function divided(text: string): [type: string, description: string | undefined] {
  const comma = text.indexOf(',')
  return comma === -1 ? [text.trim(), undefined] : [text.slice(0, comma).trim(), text.slice(comma + 1).trim()]
}

function descriptionOf(description: string | undefined): string[] {
  return description ? [field('description', description)] : []
}

function field(key: string, value: string): string {
  return `"${key}":${JSON.stringify(value)}`
}

function object(fields: string[]): string {
  return `{${fields.join(',')}}`
}
