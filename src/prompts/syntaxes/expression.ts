import type { Mark } from './mark.ts'

const PATH = /^[A-Za-z_$@][\w$-]*(?:\.[\w$-]+|\[(?:\d{1,9}|"[\w$-]{1,99}"|'[\w$-]{1,99}')\])*/
const NAME_LENGTH = 200

/** The name of what an expression sends: its leading path, with filters and calls left off and plain subscripts as dots, else all of it. */
export function nameOf(expression: string): string {
  const path = PATH.exec(expression)?.[0]
  if (path !== undefined && /^\s*($|[|([])/.test(expression.slice(path.length, path.length + 100)))
    return path.replace(/\[["']?([\w$-]+)["']?\]/g, '.$1')
  return expression.slice(0, NAME_LENGTH)
}

/** What a literal sends: a quoted text without escapes or a number. Undefined for anything else. */
export function literalOf(expression: string): string | undefined {
  const quoted = /^(?:"([^"\\]*)"|'([^'\\]*)')$/.exec(expression)
  if (quoted) return quoted[1] ?? quoted[2]
  return /^\d{1,15}$/.test(expression) ? String(Number(expression)) : undefined
}

/** What a tag that sends an expression makes: the text that a literal is, or a slot. */
export function outputOf(expression: string, raw: string, at: number): Mark {
  const literal = literalOf(expression)
  return literal === undefined
    ? { kind: 'slot', name: nameOf(expression), raw, at }
    : { kind: 'text', text: literal, at }
}
