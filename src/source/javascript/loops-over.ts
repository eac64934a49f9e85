import type { Expr } from '../outline.ts'
import { partsOf, type SyntaxNode } from '../syntax-node.ts'

/** `(let i = 0; i < 9; i++)` */
const COUNTS =
  /^\(\s*(?:let|var)\s+([\w$]{1,99})\s*=\s*(\d{1,9})\s*;\s*\1\s*(<=?)[^;]{0,200};\s*(?:\1\s*\+\+|\+\+\s*\1)\s*\)$/

/** Whether the body of a loop sets its counter, and so decides how often it runs. */
function setsWithin(body: string, variable: string): boolean {
  const name = variable.replaceAll('$', '\\$')
  return new RegExp(`(?<![\\w$.])${name}\\s*(?:[-+*/%&|^]?=(?!=)|--|\\+\\+)|(?:--|\\+\\+)\\s*${name}(?![\\w$])`).test(
    body,
  )
}

/** What `for (const x of list)` iterates over, and how often `for (let i = 0; i < 9; i++)` runs, as a range. */
export function loopsOver(node: SyntaxNode, text: string, read: (value: SyntaxNode) => Expr): Expr | undefined {
  const each = node.getChild('ForOfSpec')
  const list = each && partsOf(each).at(-1)
  if (list) return read(list)
  const spec = node.getChild('ForSpec')
  const test = spec?.getChild('BinaryExpression')
  const [, variable, first, most] = test && spec ? (COUNTS.exec(text.slice(spec.from, spec.to)) ?? []) : []
  const end = test?.lastChild
  if (!spec || !end || variable === undefined) return undefined
  if (setsWithin(text.slice(spec.to, node.to), variable)) return undefined
  const { from, to } = end
  const least: Expr = { kind: 'constant', from, to, value: Number(first) - (most === '<=' ? 1 : 0) }
  const args = [least, read(end)].map(value => ({ name: undefined, value }))
  return { kind: 'call', from, to, name: 'range', on: undefined, args }
}
