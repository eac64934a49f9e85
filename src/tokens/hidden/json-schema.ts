/** What is told of a value by a JSON Schema, as far as it is sent. */
export interface Property {
  key: string
  type: string
  description: string
  options: string[]
  /** Of an object, or of a list's items. */
  properties: Property[]
}

/** Deeper than any schema that a provider accepts. */
const DEEPEST = 20

/** The properties of a JSON Schema in JSON text, none where it is no object's. Never throws. */
export function propertiesOf(schema: string | undefined): Property[] {
  if (schema === undefined) return []
  try {
    return properties(JSON.parse(schema), 0)
  } catch {
    return []
  }
}

function properties(schema: unknown, depth: number): Property[] {
  const held = get(schema, 'properties')
  if (depth > DEEPEST || typeof held !== 'object' || held === null) return []
  return Object.entries(held).map(([key, value]) => {
    const items = get(value, 'items')
    return {
      key,
      type: typeOf(get(value, 'type')),
      description: text(get(value, 'description')),
      options: list(get(value, 'enum')).map(String),
      properties: [...properties(value, depth + 1), ...properties(items, depth + 1)],
    }
  })
}

function typeOf(type: unknown): string {
  return Array.isArray(type) ? type.map(String).join(' | ') : text(type)
}

function get(from: unknown, key: string): unknown {
  return typeof from === 'object' && from !== null && Object.hasOwn(from, key)
    ? (from as Record<string, unknown>)[key]
    : undefined
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function list(value: unknown): (string | number | boolean | null)[] {
  return Array.isArray(value) ? value.filter(item => typeof item !== 'object' || item === null) : []
}
