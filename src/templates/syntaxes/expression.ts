import type { Mark } from './mark.ts'
import type { Argument, Computed, Expression } from './piece.ts'
import { readExpression } from './read-expression.ts'

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
export function outputOf(expression: string, raw: string, at: number, language: 'jinja' | 'liquid'): Mark {
  const literal = literalOf(expression)
  if (literal !== undefined) return { kind: 'text', text: literal, at }
  return { kind: 'slot', raw, at, ...namedOf(expression, language) }
}

/** What an expression goes by, and what is made of it where it is more than a name. What cannot be read is what nobody knows. */
export function namedOf(
  expression: string,
  language: 'jinja' | 'liquid',
): { name: string; made?: Expression; given?: Argument[] } {
  const made = readExpression(expression, language)
  if (made?.kind === 'name') return { name: made.name.slice(0, NAME_LENGTH) }
  const name = nameOf(expression)
  // What a function gives can be declared under its name.
  if (!made && /^[A-Za-z_]\w*\s*\(/.test(expression)) {
    const given = language === 'jinja' ? argumentsOf(expression) : undefined
    return { name, ...(given && { given }) }
  }
  return made ? { name: nameIn(made)?.slice(0, NAME_LENGTH) ?? name, made } : { name, made: UNREAD }
}

/** What stands between the brackets of a call or a macro, as a filter takes the same; undefined where it cannot be read. */
export function argumentsOf(call: string): Argument[] | undefined {
  const read = readExpression(`_|${call}`, 'jinja')
  return read?.kind === 'through' && read.of.kind === 'name' ? read.with : undefined
}

/** The target of an include that an expression names. */
export function computedBy(expression: string, raw: string, language: 'jinja' | 'liquid'): Computed {
  const made = readExpression(expression, language)
  return { raw, key: expression.slice(0, NAME_LENGTH), ...(made && { made }) }
}

/** Stands for what cannot be read: a filter that nobody knows. */
const UNREAD: Expression = { kind: 'through', of: { kind: 'constant', value: null }, filter: '', with: [] }

/** The first name in an expression, which is what it goes by. */
function nameIn(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'constant':
      return undefined
    case 'name':
      return expression.name
    case 'range':
      return nameIn(expression.from) ?? nameIn(expression.to)
    case 'choice':
      return nameIn(expression.then) ?? nameIn(expression.otherwise)
    case 'through':
      return nameIn(expression.of)
    default:
      return expression.of.map(nameIn).find(name => name !== undefined)
  }
}
