import { DEEPEST, isSchema } from './schema-of.ts'

/** Maps whose keys are names, not keywords of JSON Schema. */
export const NAMED = /^(?:properties|\$defs|definitions|patternProperties)$/

/** A schema's JSON with its keywords in alphabetical order, as Claude gets it; text that is not JSON stays as it is. */
export function sortedSchema(json: string): string {
  try {
    return JSON.stringify(sorted(JSON.parse(json), 0))
  } catch {
    return json
  }
}

function sorted(schema: unknown, depth: number): unknown {
  if (depth > DEEPEST) return schema
  if (Array.isArray(schema)) return schema.map(item => sorted(item, depth + 1))
  if (!isSchema(schema)) return schema
  const keys = Object.keys(schema).sort()
  return Object.fromEntries(keys.map(key => [key, withNames(key, schema[key], depth)]))
}

function withNames(key: string, value: unknown, depth: number): unknown {
  if (!NAMED.test(key) || !isSchema(value)) return sorted(value, depth + 1)
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, sorted(field, depth + 1)]))
}
