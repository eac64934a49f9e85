import type { Paths } from '../shapes/shape.ts'

/** A row of a record, and the documents that it was taken from, the nearest first. */
export interface Row {
  value: unknown
  parents: readonly unknown[]
}

/** The value at the first of the paths that is there, undefined where none is or it is null. */
export function lookUp(row: Row, paths: Paths): unknown {
  for (const path of paths) {
    const found = at(row, path)
    if (found !== undefined && found !== null) return found
  }
  return undefined
}

function at({ value, parents }: Row, path: string): unknown {
  const { up, keys } = partsOf(path)
  let found = up === 0 ? value : parents[up - 1]
  for (const key of keys) {
    found = below(found, key)
    if (found === undefined || found === null) return undefined
  }
  return found
}

interface Parts {
  /** How many documents up. */
  up: number
  keys: readonly string[]
}

/** Paths are few, and asked of every record. */
const known = new Map<string, Parts>()

function partsOf(path: string): Parts {
  const found = known.get(path)
  if (found) return found
  const up = path.length - path.replace(/^\^+/, '').length
  const parts = { up, keys: path.slice(up).split('/') }
  known.set(path, parts)
  return parts
}

/** What lies under a key. A column of a table may hold JSON as text. */
function below(value: unknown, key: string): unknown {
  const inner = typeof value === 'string' ? fromText(value) : value
  if (typeof inner !== 'object' || inner === null) return undefined
  return Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : undefined
}

/** Whether a path leads into JSON that a record holds as a text. */
export function isWithinText(value: unknown, path: string): boolean {
  let found = value
  for (const key of partsOf(path).keys) {
    if (typeof found === 'string') return fromText(found) !== undefined
    found = below(found, key)
  }
  return false
}

function fromText(text: string): unknown {
  const first = text.trimStart()[0]
  if (first !== '{' && first !== '[') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The rows of a document: what lies in the lists along the path. A part that ends with `?` may be missing. */
export function rowsOf(value: unknown, path: string | undefined): Row[] {
  let rows: Row[] = [{ value, parents: [] }]
  for (const part of path === undefined ? [] : path.split('/')) {
    const optional = part.endsWith('?')
    const key = optional ? part.slice(0, -1) : part
    rows = rows.flatMap(row => {
      const inner = below(row.value, key)
      if (inner === undefined || inner === null) return optional ? [row] : []
      const parents = [row.value, ...row.parents]
      return Array.isArray(inner) ? inner.map(each => ({ value: each, parents })) : [{ value: inner, parents }]
    })
  }
  return rows
}

/** A span whose attributes are a list of keys and values, with these as a mapping. Any other row stays as it is. */
export function withAttributes(row: Row): Row {
  const list = below(row.value, 'attributes')
  if (!Array.isArray(list)) return row
  const attributes: Record<string, unknown> = Object.create(null)
  for (const each of list) {
    const [key, value] = [below(each, 'key'), below(each, 'value')]
    if (typeof key === 'string') attributes[key] = plainOf(value)
  }
  return { ...row, value: { ...(row.value as object), attributes } }
}

/** OTLP's wrapped value. */
function plainOf(value: unknown): unknown {
  for (const kind of ['stringValue', 'intValue', 'doubleValue', 'boolValue']) {
    const found = below(value, kind)
    if (found !== undefined) return found
  }
  const list = below(below(value, 'arrayValue'), 'values')
  return Array.isArray(list) ? list.map(plainOf) : undefined
}
