import type { SyntaxNode as LezerNode } from '@lezer/common'
import { beforeAll, expect, test } from 'vitest'
import { loadParsers, parserOf } from '../../../src/source/parsers.ts'
import { partsOf, type SyntaxNode, topOf } from '../../../src/source/syntax-node.ts'

beforeAll(loadParsers)

const long = Array.from({ length: 400 }, (_, i) => `call_${i}("text ${i}", key=[${i}, x_${i}.y])`).join('\n')

test.each([
  [
    'python',
    'a = b + "c"  # why\nclass D(E):\n    def f(self, x: int = 2) -> str:\n        return f"{x!r:>9} of {self.y}"\n',
  ],
  ['python', 'def broken(:\n  x = = 3\n"""never closed'],
  ['python', long],
  ['javascript', long],
  ['typescript', 'export const a: Record<string, B<C>> = { b, "c": [1, ...d], get e() { return `${f} g` } }\n'],
  ['typescript', 'const a = <T,>(b: T = c as T) => { if (b!) return; }}}} else "x'],
  ['tsx', 'const a = <B c="d" {...e}>{f ? g : `h ${i}`}</B>\n'],
] as const)('nodes of %s are those that Lezer makes of %j', (language, text) => {
  const { tree } = parserOf(language)(text)
  expect(ours(topOf(tree))).toEqual(lezers(tree.topNode))
})

test('a node makes its children once, and its parts leave out signs and comments', () => {
  const top = topOf(parserOf('python')('a = b # c\n').tree)
  expect(top.children).toBe(top.children)
  expect(top.firstChild?.children.map(({ name }) => name)).toEqual(['VariableName', 'AssignOp', 'VariableName'])
  expect(top.firstChild && partsOf(top.firstChild).map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [4, 5],
  ])
})

type Plain = [name: string, from: number, to: number, ...children: unknown[]]

function ours({ name, from, to, children }: SyntaxNode): Plain {
  return [name, from, to, ...children.map(ours)]
}

function lezers(node: LezerNode): Plain {
  const children: Plain[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(lezers(child))
  return [node.name, node.from, node.to, ...children]
}
