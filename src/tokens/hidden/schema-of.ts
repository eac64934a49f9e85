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
/** Parts that are looked at; a schema of more keeps its cycles, which are bounded where they are written. */
const MOST_PARTS = 20_000
const DEEPEST_PART = 100

/**
 * A schema's JSON text, read; undefined where it is no object.
 * @param cycles what becomes of a definition that refers to itself: `written` out until the depth or the budget ends it, or `once` within itself
 */
export function schemaOf(
  text: string | undefined,
  cycles: 'written' | 'once' = 'written',
): { root: Schema; budget: Budget } | undefined {
  if (text === undefined) return undefined
  try {
    const root: unknown = JSON.parse(text)
    return isSchema(root)
      ? {
          root: cycles === 'once' && text.includes('"$ref"') ? withoutCycles(root) : root,
          budget: { left: MOST_SCHEMAS },
        }
      : undefined
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
    const target = referredTo(String($ref), root)
    schema = { ...(isSchema(target) ? target : {}), ...own }
    budget.left -= Math.floor(lengthOf(schema) / CHARACTERS)
  }
  return schema
}

/** What a reference within the same document stands for. */
export function referredTo(reference: string, root: Schema): unknown {
  return reference
    .replace(/^#\/?/, '')
    .split('/')
    .filter(key => key !== '')
    .reduce<unknown>((found, key) => (isSchema(found) && Object.hasOwn(found, key) ? found[key] : undefined), root)
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

/**
 * A schema in which what refers to a definition that it is part of stands for anything. OpenAI's own published renderer (openai/harmony)
 * writes such a reference as `any`. Gemini writes it out: of a recorded request with a tree it billed 776 tokens, which 30 levels make 762.
 */
function withoutCycles(root: Schema): Schema {
  let left = MOST_PARTS
  let isCyclic = false
  const written = (value: unknown, open: readonly string[], depth: number): unknown => {
    if (typeof value !== 'object' || value === null || left-- <= 0 || depth > DEEPEST_PART) return value
    if (Array.isArray(value)) return value.map(each => written(each, open, depth + 1))
    const { $ref, ...own } = value as Schema
    if (typeof $ref !== 'string') return mapped(value as Schema, each => written(each, open, depth + 1))
    if (open.includes($ref)) {
      isCyclic = true
      return mapped(own, each => written(each, open, depth + 1))
    }
    const target = referredTo($ref, root)
    return written({ ...(isSchema(target) ? target : {}), ...own }, [...open, $ref], depth + 1)
  }
  const whole = written(root, ['#'], 0)
  return isCyclic && left > 0 && isSchema(whole) ? whole : root
}

function mapped(schema: Schema, map: (value: unknown) => unknown): Schema {
  // A key may be `__proto__`.
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, map(value)]))
}
