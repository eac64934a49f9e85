import type { Value } from '../../data/value.ts'

const ESCAPES = new Map([
  ['<', '\\u003c'],
  ['>', '\\u003e'],
  ['&', '\\u0026'],
  ["'", '\\u0027'],
])

/** JSON as Jinja's `tojson` writes it: blanks behind signs, keys in order, nothing but ASCII, and nothing that is HTML. */
export function toPythonJson(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(toPythonJson).join(', ')}]`
  if (value instanceof Map) {
    const entries = [...value].sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, each]) => `${toPythonJson(key)}: ${toPythonJson(each)}`).join(', ')}}`
  }
  const written = JSON.stringify(value).replace(/[<>&']/g, sign => ESCAPES.get(sign) ?? sign)
  return written.replace(/[\u0080-\uffff]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
