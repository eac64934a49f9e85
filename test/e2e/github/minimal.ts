import description from '../../fixtures/github-api.json' with { type: 'json' }

interface Schema {
  $ref?: string
  type?: string
  format?: string
  nullable?: boolean
  enum?: unknown[]
  properties?: Record<string, Schema>
  required?: string[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

const schemas = description.components.schemas as unknown as Record<string, Schema>

function named(reference: string): Schema {
  return schemas[reference.split('/').at(-1) ?? ''] ?? {}
}

const ofType: Record<string, unknown> = { integer: 1, number: 1, boolean: false, array: [], string: '' }
const ofFormat: Record<string, unknown> = { uri: 'https://api.github.com/x', 'date-time': '2026-11-22T00:00:00Z' }

/** The least that GitHub's own API description lets stand for one of its schemas. */
export function minimal(schema: Schema | string): unknown {
  if (typeof schema === 'string') return minimal(named(schema))
  if (schema.$ref) return minimal(schema.$ref)
  if (schema.nullable) return null
  const [choice] = schema.enum ?? []
  if (choice !== undefined) return choice
  const [first] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? []
  if (first) return minimal(first)
  if (schema.type !== 'object' && !schema.properties) return ofFormat[schema.format ?? ''] ?? ofType[schema.type ?? '']
  const required = schema.required ?? []
  return Object.fromEntries(required.map(name => [name, minimal(schema.properties?.[name] ?? {})]))
}
