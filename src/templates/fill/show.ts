import { plain, type Value } from '../../data/value.ts'

/** A value as the template languages print it: as Python does in Jinja, with commas in Handlebars, else JSON for what has parts. */
export function show(value: Value | undefined, syntax: string): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (syntax === 'jinja' || syntax === 'f-string') return asPython(value)
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value) && value.every(each => typeof each === 'string' || typeof each === 'number')) {
    if (syntax === 'handlebars') return value.join(',')
    if (syntax === 'liquid') return value.join('')
  }
  return JSON.stringify(plain(value)) ?? ''
}

/** Python's `repr`. */
function asPython(value: Value): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return `[${value.map(asPython).join(', ')}]`
  return `{${[...value].map(([key, each]) => `${quoted(key)}: ${asPython(each)}`).join(', ')}}`
}

const SIGNS: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const inside = text.replace(/[\\\n\r\t]/g, sign => SIGNS[sign] ?? sign)
  return quote + (quote === "'" ? inside.replaceAll("'", "\\'") : inside) + quote
}
