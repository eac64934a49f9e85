/** A JSON Schema, or a part of one. */
export type Schema = Record<string, unknown>

/**
 * What a schema may take to write: more than any request has, and few enough that no cycle of references is endless. A schema takes one,
 * and more where a reference repeats long texts.
 */
export interface Budget {
  left: number
}

const MOST_SCHEMAS = 5_000
/** Characters that take as much as one schema. */
const CHARACTERS = 200
export const DEEPEST = 30

/** A schema's JSON text, read; undefined where it is no object. */
export function schemaOf(text: string | undefined): { root: Schema; budget: Budget } | undefined {
  if (text === undefined) return undefined
  try {
    const root: unknown = JSON.parse(text)
    return isSchema(root) ? { root, budget: { left: MOST_SCHEMAS } } : undefined
  } catch {
    return undefined
  }
}

/** A schema with what it refers to within the same document; its own keywords win. */
export function resolved(value: unknown, root: Schema, budget: Budget): Schema {
  budget.left--
  if (budget.left <= 0) return {}
  let schema: Schema = isSchema(value) ? value : {}
  for (let steps = 0; typeof schema.$ref === 'string' && steps < DEEPEST; steps++) {
    const { $ref, ...own } = schema
    const target = String($ref)
      .replace(/^#\/?/, '')
      .split('/')
      .filter(key => key !== '')
      .reduce<unknown>((found, key) => (isSchema(found) && Object.hasOwn(found, key) ? found[key] : undefined), root)
    schema = { ...(isSchema(target) ? target : {}), ...own }
    budget.left -= Math.floor(lengthOf(schema) / CHARACTERS)
  }
  return schema
}

/** About how many characters a schema has itself, without what is in it. */
function lengthOf({ description, title, enum: allowed, properties, required }: Schema): number {
  const lists = [allowed, required].flatMap(list => (Array.isArray(list) ? list : []))
  const keys = isSchema(properties) ? Object.keys(properties) : []
  const texts = [description, title, ...lists, ...keys].filter(isText)
  return texts.reduce((sum, text) => sum + text.length, 4 * lists.length)
}

/** The properties of an object, each resolved, with whether it must be given. */
export function propertiesOf(
  schema: Schema,
  root: Schema,
  budget: Budget,
): { key: string; schema: Schema; required: boolean }[] {
  const required = new Set(Array.isArray(schema.required) ? schema.required : [])
  return Object.entries(isSchema(schema.properties) ? schema.properties : {}).map(([key, value]) => ({
    key,
    schema: resolved(value, root, budget),
    required: required.has(key),
  }))
}

export function hasProperties({ properties }: Schema): boolean {
  return isSchema(properties) && Object.keys(properties).length > 0
}

export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
