/** Parsed YAML or JSON as data: a mapping is a real Map. Values may be shared, and never hold themselves. */
export type Value = string | number | boolean | null | Value[] | Map<string, Value>

/** Reads YAML, or says by undefined that it is none. */
export type ReadYaml = (text: string) => Value | undefined

const none: ReadonlyMap<string, Value> = new Map()

/** A value's entries; of what is no mapping none. */
export const entriesOf = (value: Value | undefined): ReadonlyMap<string, Value> => (value instanceof Map ? value : none)

/** The items of a list, a lone value as the one item of its own. */
export const itemsOf = (value: Value | undefined): readonly Value[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** A value as text to compare by: equal for equal data, whatever the order of its keys. */
export function written(value: Value | undefined): string {
  if (value instanceof Map) {
    const keys = [...value.keys()].sort()
    return `{${keys.map(key => `${JSON.stringify(key)}:${written(value.get(key))}`).join()}}`
  }
  return Array.isArray(value) ? `[${value.map(written).join()}]` : JSON.stringify(value ?? null)
}

/** Every text within a value, keys left out. */
export function textsIn(value: Value | undefined): string[] {
  if (typeof value === 'string') return [value]
  const items = value instanceof Map ? [...value.values()] : Array.isArray(value) ? value : []
  return items.flatMap(textsIn)
}
