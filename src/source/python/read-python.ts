import type { Tree } from '@lezer/common'
import { Depth } from '../depth.ts'
import type { Block, Define, Expr, Import, Outline, Statement } from '../outline.ts'
import { childrenOf, dividedBy, partsOf, type SyntaxNode, topOf } from '../syntax-node.ts'
import { PythonExpressions } from './expressions.ts'
import { importsIn } from './imports.ts'
import { paramsOf } from './params.ts'

/** Reads Python's tree. An error node within it is no error of the code: what it holds is read like the rest. */
export function readPython(tree: Tree, text: string): Outline {
  const imports = new Map<string, Import>()
  const reader = new Statements(text, imports)
  const top = topOf(tree)
  const body = reader.all(top, 0)
  return { body, imports, doc: reader.docOf(top, 0), tooDeep: reader.depth.reached }
}

class Statements {
  readonly depth: Depth
  private readonly text: string
  private readonly imports: Map<string, Import>
  private readonly expressions: PythonExpressions

  constructor(text: string, imports: Map<string, Import>) {
    this.text = text
    this.imports = imports
    this.depth = new Depth(text)
    this.expressions = new PythonExpressions(text, this.depth)
  }

  all(node: SyntaxNode, depth: number): Statement[] {
    if (this.depth.isTooDeep(depth, node)) return []
    return childrenOf(node).flatMap(child => this.one(child, depth + 1))
  }

  private one(node: SyntaxNode, depth: number): Statement[] {
    const { from, to, name } = node
    switch (name) {
      case 'AssignStatement':
        return this.assign(node, depth)
      case 'UpdateStatement':
        return this.update(node, depth)
      case 'ReturnStatement':
        return [{ kind: 'returns', from, to, value: this.value(partsOf(node), depth) }]
      case 'ExpressionStatement':
        return this.does(node, depth)
      case 'RaiseStatement':
      case 'AssertStatement':
      case 'DeleteStatement':
      case 'PrintStatement':
        return [{ kind: 'does', from, to, value: { kind: 'other', from, to, mute: true, inner: [] } }]
      case 'ImportStatement':
        for (const [local, found] of importsIn(node, this.text)) this.imports.set(local, found)
        return []
      case 'FunctionDefinition':
      case 'ClassDefinition':
      case 'DecoratedStatement':
        return this.define(node, depth)
      default:
        return this.other(node, depth)
    }
  }

  private does(node: SyntaxNode, depth: number): Statement[] {
    const parts = partsOf(node)
    // A text that stands alone is a comment.
    if (parts.every(part => /String$/.test(part.name))) return []
    const { from, to } = node
    return [{ kind: 'does', from, to, value: this.value(parts, depth) }]
  }

  private assign(node: SyntaxNode, depth: number): Statement[] {
    const groups = dividedBy(childrenOf(node), ({ name }) => name === 'AssignOp').map(group =>
      group.filter(({ name }) => /^[A-Z]/.test(name) && name !== 'Comment'),
    )
    const { from, to } = node
    const values = groups.length > 1 ? (groups.pop() ?? []) : []
    return groups.flatMap(group => {
      const targets = group.filter(({ name }) => name !== 'TypeDef')
      const typed = group.find(({ name }) => name === 'TypeDef')
      const type = typed && this.expressions.one(partsOf(typed)[0] ?? typed, depth + 1)
      return targets.map((target, i): Statement => {
        const value =
          targets.length === values.length ? this.value(values.slice(i, i + 1), depth) : this.value(values, depth)
        return { kind: 'bind', from, to, target: this.target(target, depth), how: 'is', value, ...(type && { type }) }
      })
    })
  }

  private update(node: SyntaxNode, depth: number): Statement[] {
    const [target, ...values] = partsOf(node)
    const { from, to } = node
    const operator = this.text.slice(target?.to ?? from, values[0]?.from ?? to).trim()
    if (!target || !/^[+*%]=/.test(operator)) return []
    const value = this.value(values, depth)
    const name = this.target(target, depth)
    if (operator.startsWith('+=')) return [{ kind: 'bind', from, to, target: name, how: 'adds', value }]
    const on: Expr = { kind: 'name', from, to, name }
    const args = [{ name: undefined, value }]
    const made: Expr = { kind: 'call', from, to, name: operator.slice(0, 1), on, args }
    return [{ kind: 'bind', from, to, target: name, how: 'is', value: made }]
  }

  private target(node: SyntaxNode, depth: number): string {
    const target = this.expressions.one(node, depth + 1)
    return target.kind === 'name' ? target.name : ''
  }

  private value(nodes: readonly SyntaxNode[], depth: number): Expr {
    const [first] = nodes
    if (first && nodes.length === 1) return this.expressions.one(first, depth + 1)
    const [from, to] = [first?.from ?? 0, nodes.at(-1)?.to ?? 0]
    return { kind: 'list', from, to, items: nodes.map(node => this.expressions.one(node, depth + 1)) }
  }

  private define(node: SyntaxNode, depth: number, decorators: Expr[] = []): Define[] {
    const parts = partsOf(node)
    if (node.name === 'DecoratedStatement') {
      const marks = parts
        .filter(({ name }) => name === 'Decorator')
        .map(mark => this.expressions.decorator(mark, depth + 1))
      return parts.filter(({ name }) => /Definition$/.test(name)).flatMap(inner => this.define(inner, depth + 1, marks))
    }
    const [name] = parts
    const body = parts.find(part => part.name === 'Body')
    const list = parts.find(part => part.name === 'ParamList')
    const bases = parts.find(part => part.name === 'ArgList')
    const { from, to } = node
    return [
      {
        kind: node.name === 'ClassDefinition' ? 'class' : 'function',
        from,
        to,
        name: name?.name === 'VariableName' ? this.text.slice(name.from, name.to) : '',
        params: list ? paramsOf(list, this.text, inner => this.expressions.one(inner, depth + 1)) : [],
        bases: bases ? this.expressions.args(bases, depth + 1).map(({ value }) => value) : [],
        decorators,
        doc: body && this.docOf(body, depth),
        body: body ? this.all(body, depth + 1) : [],
      },
    ]
  }

  docOf(body: SyntaxNode, depth: number): Expr | undefined {
    const [first] = partsOf(body)
    const [text, ...more] = first?.name === 'ExpressionStatement' ? partsOf(first) : []
    const doc = text && more.length === 0 ? this.expressions.one(text, depth + 1) : undefined
    return doc?.kind === 'text' ? doc : undefined
  }

  /** Statements that hold others, and what else there may be; its expressions are looked at, too. */
  private other(node: SyntaxNode, depth: number): Statement[] {
    const { from, to, name } = node
    if (!/^[A-Z]/.test(name) || name === 'Comment') return []
    const parts = partsOf(node)
    const bodies = parts.filter(part => part.name === 'Body')
    const match = parts.find(part => part.name === 'MatchBody')
    const arms = match ? partsOf(match).flatMap(clause => partsOf(clause).filter(part => part.name === 'Body')) : bodies
    if (arms.length === 0)
      return /Statement$|Group$|^⚠$/.test(name) ? this.all(node, depth + 1) : this.loose(node, depth)
    const by: Block['by'] = /^(?:If|Match)/.test(name) ? 'condition' : /^(?:For|While)/.test(name) ? 'loop' : 'other'
    const complete = by === 'condition' && childrenOf(node).some(child => child.name === 'else')
    const shown = /^With/.test(name)
      ? parts.filter(part => part.name !== 'Body').map(part => this.loose(part, depth))
      : []
    const block: Block = { kind: 'block', from, to, by, complete, arms: arms.map(arm => this.all(arm, depth + 1)) }
    const over = name === 'ForStatement' ? this.over(node, depth) : undefined
    return [...shown.flat(), over ? { ...block, over } : block]
  }

  private over(node: SyntaxNode, depth: number): Expr | undefined {
    const children = childrenOf(node)
    const list = children[children.findIndex(({ name }) => name === 'in') + 1]
    return list && list.name !== 'Body' ? this.expressions.one(list, depth + 1) : undefined
  }

  /** An expression where a statement is expected. */
  private loose(node: SyntaxNode, depth: number): Statement[] {
    const { from, to } = node
    if (/String$/.test(node.name)) return []
    return [{ kind: 'does', from, to, value: this.expressions.one(node, depth + 1) }]
  }
}
