/** JSON text with a space after each comma and colon, as Python writes it; text that is no JSON stays as it is. */
export function spacedJson(text: string): string {
  try {
    return spaced(JSON.parse(text), 0)
  } catch {
    return text
  }
}

/** Deeper than any schema that a provider accepts. */
const DEEPEST = 100

function spaced(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (depth >= DEEPEST) return 'null'
  if (Array.isArray(value)) return `[${value.map(item => spaced(item, depth + 1)).join(', ')}]`
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item, depth + 1)}`)
  return `{${entries.join(', ')}}`
}
