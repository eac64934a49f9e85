import { makingOf } from '../fold/text-calls.ts'
import type { Expr } from '../outline.ts'

/** What goes into a text by name: variables, and calls of functions that may return it. */
export function sourcesIn(
  expr: Expr,
  language: 'python' | 'javascript',
): (Extract<Expr, { kind: 'name' }> | Extract<Expr, { kind: 'call' }>)[] {
  const found: (Extract<Expr, { kind: 'name' }> | Extract<Expr, { kind: 'call' }>)[] = []
  const open: Expr[] = [expr]
  for (let each = open.pop(); each; each = open.pop()) {
    switch (each.kind) {
      case 'name':
        found.push(each)
        break
      case 'joined':
        for (const inner of each.parts) open.push(inner)
        break
      case 'either':
        for (const inner of each.options) open.push(inner)
        break
      case 'maybe':
        open.push(each.value)
        break
      case 'list':
        for (const inner of each.items) open.push(inner)
        break
      case 'call': {
        const making = makingOf(each, language)
        if (making) open.push(making.of, ...(making.how === 'format' ? each.args.map(({ value }) => value) : []))
        else found.push(each)
        break
      }
      default:
        break
    }
  }
  return found
}
