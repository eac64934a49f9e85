import { asString, lookUp, type Tree } from '../data/tree.ts'
import { toValue, type Value } from '../data/value.ts'

/** Deeper than any schema that a provider accepts. */
const DEEPEST = 20

const TYPES = new Map([
  ['string', 'string'],
  ['integer', 'integer'],
  ['float', 'number'],
  ['number', 'number'],
  ['boolean', 'boolean'],
  ['array', 'array'],
  ['object', 'object'],
])

/**
 * The JSON text of the JSON Schema that Prompty's second version sends for a list, or a mapping, of its properties (`name`, `kind`,
 * `description`, `enumValues`, `items`, `properties`), as `_schema_to_wire` and `_output_schema_to_wire` of its providers/openai/executor.py
 * make it. `strict`: every property is required and may be null instead. Undefined where none of them is a property.
 */
export function promptySchema(tree: Tree | undefined, strict: boolean): string | undefined {
  const properties = propertiesIn(tree)
  return properties.length === 0 ? undefined : JSON.stringify(objectOf(properties, strict, 0))
}

/** Declarations by their names: those that state their kind. */
export function propertiesIn(tree: Tree | undefined): [name: string, declaration: Tree][] {
  const held = lookUp(tree, 'properties') ?? tree
  const all: [string, Tree][] =
    held?.kind === 'list'
      ? held.items.map(item => [asString(lookUp(item, 'name')) ?? '', item])
      : held?.kind === 'map'
        ? [...held.entries]
        : []
  return all.filter(([name, declaration]) => name !== '' && kindOf(declaration) !== undefined)
}

/** `kind`, or `type` as it was called before. */
export function kindOf(declaration: Tree): string | undefined {
  return asString(lookUp(declaration, 'kind')) ?? asString(lookUp(declaration, 'type'))
}

function objectOf(properties: readonly [string, Tree][], strict: boolean, depth: number): object {
  const required = properties.filter(([, each]) => strict || isRequired(each)).map(([name]) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(([name, each]) => [name, schemaOf(each, strict, depth + 1)])),
    ...(strict && { additionalProperties: false }),
    ...(required.length > 0 && { required }),
  }
}

function schemaOf(tree: Tree, strict: boolean, depth: number): object {
  if (depth > DEEPEST) return {}
  const type = TYPES.get(kindOf(tree) ?? '')
  const description = asString(lookUp(tree, 'description'))
  const options = lookUp(tree, 'enumValues') ?? lookUp(tree, 'enum')
  const items = lookUp(tree, 'items')
  const inner = type === 'object' ? objectOf(propertiesIn(lookUp(tree, 'properties')), strict, depth) : {}
  return {
    ...(type && { type: strict && !isRequired(tree) ? [type, 'null'] : type }),
    ...(description !== undefined && { description }),
    ...(options?.kind === 'list' && { enum: options.items.map(option => plain(toValue(option))) }),
    ...(type === 'array' && { items: items ? schemaOf(items, false, depth + 1) : { type: 'string' } }),
    ...without(inner, 'type'),
  }
}

function isRequired(declaration: Tree): boolean {
  const required = lookUp(declaration, 'required')
  return required?.kind === 'scalar' && required.value === true
}

function plain(value: Value): Value | null {
  return typeof value === 'object' ? null : value
}

function without(from: object, key: string): object {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== key))
}
