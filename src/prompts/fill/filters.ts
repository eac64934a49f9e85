import type { Value } from '../value.ts'

/** A filter with at most one argument, a plain text: `| upper`, `| join(", ")`, Liquid's `| join: ", "`. */
const FILTER = /\|\s{0,9}([a-z_]{1,30})\s{0,9}(?:[(:]\s{0,9}(?:"([^"\\]{0,200})"|'([^'\\]{0,200})')\s{0,9}\)?)?/g
/** Characters of a tag that are looked at. */
const LONGEST = 500

/**
 * A value after the filters of its tag, as far as they are the common ones of Jinja and Liquid; the first that is not known
 * ends it, and the value counts as it is by then.
 */
export function filtered(value: Value | undefined, raw: string): Value | undefined {
  let sent = value
  for (const [, name = '', double, single] of raw.slice(0, LONGEST).matchAll(FILTER)) {
    const next = apply(name, sent, double ?? single)
    if (next === undefined) return sent
    sent = next
  }
  return sent
}

function apply(name: string, value: Value | undefined, argument: string | undefined): Value | undefined {
  switch (name) {
    case 'default':
      return value ?? argument
    case 'length':
    case 'size':
    case 'count':
      return typeof value === 'string' || Array.isArray(value)
        ? value.length
        : value instanceof Map
          ? value.size
          : undefined
    case 'join':
      return Array.isArray(value) ? value.join(argument ?? '') : undefined
    case 'first':
      return Array.isArray(value) ? value[0] : undefined
    case 'last':
      return Array.isArray(value) ? value.at(-1) : undefined
  }
  return typeof value === 'string' ? ofText(name, value) : undefined
}

function ofText(name: string, text: string): string | undefined {
  switch (name) {
    case 'upper':
    case 'upcase':
      return text.toUpperCase()
    case 'lower':
    case 'downcase':
      return text.toLowerCase()
    case 'trim':
    case 'strip':
      return text.trim()
    case 'safe':
    case 'string':
      return text
  }
  return undefined
}
