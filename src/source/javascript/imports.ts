import { append } from '../../model/long-lists.ts'
import type { Import } from '../outline.ts'
import { childrenOf, type SyntaxNode } from '../syntax-node.ts'

/** What an `import` declaration binds, by its local name. */
export function importsIn(node: SyntaxNode, text: string): [string, Import][] {
  const module = moduleOf(node, text)
  if (module === undefined) return []
  const found: [string, Import][] = []
  const group = node.getChild('ImportGroup')
  if (group) append(found, namesIn(group, module, text))
  const children = childrenOf(node)
  for (const [i, child] of children.entries()) {
    if (child.name !== 'VariableDefinition') continue
    const isWhole = children[i - 1]?.name === 'as'
    found.push([text.slice(child.from, child.to), { module, name: isWhole ? undefined : 'default' }])
  }
  return found
}

/** What `export { a } from './b'` and `export * from './b'` hand on. */
export function exportsFrom(node: SyntaxNode, text: string): [string, Import][] {
  const module = node.getChild('from') ? moduleOf(node, text) : undefined
  if (module === undefined) return []
  const group = node.getChild('ExportGroup')
  if (group) return namesIn(group, module, text)
  return node.getChild('Star') ? [[`* ${module}`, { module, name: undefined }]] : []
}

/** What `const { a } = require('./b')` binds. */
export function requiredBy(target: SyntaxNode, value: SyntaxNode, text: string): [string, Import][] {
  const call = value.name === 'AwaitExpression' ? value.lastChild : value
  const callee = call?.firstChild
  if (call?.name !== 'CallExpression' || !callee || !/^(?:require|import)$/.test(text.slice(callee.from, callee.to)))
    return []
  const list = call.getChild('ArgList')
  const module = list && moduleOf(list, text)
  if (module === undefined) return []
  if (target.name === 'VariableDefinition') return [[text.slice(target.from, target.to), { module, name: undefined }]]
  return target.getChildren('PatternProperty').flatMap((property): [string, Import][] => {
    const names = childrenOf(property).filter(({ name }) =>
      /^(?:PropertyName|VariableDefinition|PropertyDefinition)$/.test(name),
    )
    const [first] = names
    const last = names.at(-1)
    return first && last ? [[text.slice(last.from, last.to), { module, name: text.slice(first.from, first.to) }]] : []
  })
}

function namesIn(group: SyntaxNode, module: string, text: string): [string, Import][] {
  return text
    .slice(group.from + 1, group.to - 1)
    .split(',')
    .flatMap((item): [string, Import][] => {
      const [, name, local] = /^\s*(?:type\s+)?([\w$]+)(?:\s+as\s+([\w$]+))?\s*$/.exec(item) ?? []
      return name === undefined ? [] : [[local ?? name, { module, name }]]
    })
}

function moduleOf(node: SyntaxNode, text: string): string | undefined {
  const string = node.getChild('String')
  return string ? text.slice(string.from + 1, string.to - 1) : undefined
}
