import type { Tree } from '@lezer/common'
import { Depth } from '../depth.ts'
import type { Define, Expr, Import, Outline, Statement } from '../outline.ts'
import { childrenOf, dividedBy, partsOf, type SyntaxNode, topOf } from '../syntax-node.ts'
import { JavascriptExpressions, type ReadFunction } from './expressions.ts'
import { exportsFrom, importsIn, requiredBy } from './imports.ts'
import { loopsOver } from './loops-over.ts'
import { nameOf } from './name-of.ts'
import { ofItself } from './of-itself.ts'
import { paramsOf } from './params.ts'
import { takenApart } from './taken-apart.ts'

/** Reads the tree of JavaScript or TypeScript. An error node within it is no error of the code. */
export function readJavascript(tree: Tree, text: string): Outline {
  const imports = new Map<string, Import>()
  const reader = new Statements(text, imports)
  const body = reader.all(topOf(tree), 0)
  return { body, imports, tooDeep: reader.depth.reached }
}

const FUNCTION = /^(?:ArrowFunction|FunctionExpression|FunctionDeclaration|MethodDeclaration)$/

class Statements {
  readonly depth: Depth
  private readonly text: string
  private readonly imports: Map<string, Import>
  private readonly expressions: JavascriptExpressions

  constructor(text: string, imports: Map<string, Import>) {
    this.text = text
    this.imports = imports
    this.depth = new Depth(text)
    const define: ReadFunction = (node, name, depth) => this.define(node, name, depth)
    this.expressions = new JavascriptExpressions(text, this.depth, define)
  }

  all(node: SyntaxNode, depth: number): Statement[] {
    if (this.depth.isTooDeep(depth, node)) return []
    return childrenOf(node).flatMap(child => this.one(child, depth + 1))
  }

  private one(node: SyntaxNode, depth: number): Statement[] {
    const { from, to, name } = node
    switch (name) {
      case 'VariableDeclaration':
        return this.declare(node, depth)
      case 'ExpressionStatement':
        return partsOf(node).flatMap(part => this.expression(part, depth))
      case 'ReturnStatement': {
        const value = partsOf(node)[0] ?? node.getChild('this')
        return value ? [{ kind: 'returns', from, to, value: this.expressions.one(value, depth + 1) }] : []
      }
      case 'ThrowStatement':
        return []
      case 'ImportDeclaration':
        for (const [local, found] of importsIn(node, this.text)) this.imports.set(local, found)
        return []
      case 'ExportDeclaration':
        for (const [local, found] of exportsFrom(node, this.text)) this.imports.set(local, found)
        return this.exported(node, depth)
      case 'FunctionDeclaration':
      case 'MethodDeclaration':
        return [this.define(node, nameOf(node, this.text), depth)]
      case 'ClassDeclaration':
        return [this.classOf(node, depth)]
      case 'PropertyDeclaration':
        return this.property(node, depth)
      case 'EnumDeclaration':
        return this.enumOf(node, depth)
      default:
        return this.other(node, depth)
    }
  }

  private declare(node: SyntaxNode, depth: number): Statement[] {
    return dividedBy(childrenOf(node), ({ name }) => name === ',').flatMap((group): Statement[] => {
      const target = group.find(({ name }) => /^(?:VariableDefinition|ObjectPattern|ArrayPattern)$/.test(name))
      const equals = group.findIndex(({ name }) => name === 'Equals')
      const value =
        equals === -1
          ? undefined
          : group.slice(equals + 1).find(({ name }) => /^(?:[A-Z]|this$|null$)/.test(name) && !/Comment$/.test(name))
      if (!target || !value) return []
      for (const [local, found] of requiredBy(target, value, this.text)) this.imports.set(local, found)
      if (target.name === 'VariableDefinition')
        return this.bound(node, this.text.slice(target.from, target.to), value, depth)
      const read = this.expressions.one(value, depth + 1)
      return takenApart(target, read, this.text, inner => this.expressions.one(inner, depth + 1))
    })
  }

  /** A function that is bound to a name is one of that name. */
  private bound(node: SyntaxNode, target: string, value: SyntaxNode, depth: number): Statement[] {
    const { from, to } = node
    if (target !== '' && FUNCTION.test(value.name)) return [this.define(value, target, depth)]
    return [{ kind: 'bind', from, to, target, how: 'is', value: this.expressions.one(value, depth + 1) }]
  }

  private expression(node: SyntaxNode, depth: number): Statement[] {
    const { from, to } = node
    if (node.name === 'String') return []
    const [target, value] = node.name === 'AssignmentExpression' ? [node.firstChild, node.lastChild] : []
    if (!target || !value) return [{ kind: 'does', from, to, value: this.expressions.one(node, depth + 1) }]
    const read = this.expressions.one(target, depth + 1)
    const name = read.kind === 'name' ? read.name.replace(/^(?:module\.)?exports\./, '') : ''
    const adds = this.text.slice(target.to, value.from).includes('+=')
    if (!adds) return this.bound(node, name, value, depth)
    return name === ''
      ? []
      : [{ kind: 'bind', from, to, target: name, how: 'adds', value: this.expressions.one(value, depth + 1) }]
  }

  private exported(node: SyntaxNode, depth: number): Statement[] {
    return partsOf(node).flatMap(part => {
      if (/^(?:ExportGroup|String|Star|VariableDefinition)$/.test(part.name)) return []
      if (/Declaration$/.test(part.name)) return this.one(part, depth + 1)
      return /^(?:VariableName|MemberExpression|CallExpression|ArrowFunction)$/.test(part.name) &&
        node.getChild('default')
        ? this.bound(node, 'default', part, depth)
        : this.expression(part, depth + 1)
    })
  }

  private define(node: SyntaxNode, name: string, depth: number): Define {
    const { from, to } = node
    const block = node.getChild('Block')
    const last = node.lastChild
    const params = paramsOf(node, this.text, value => this.expressions.one(value, depth + 1))
    const short: Statement[] =
      !block && last && node.name === 'ArrowFunction'
        ? [{ kind: 'returns', from: last.from, to: last.to, value: this.expressions.one(last, depth + 1) }]
        : []
    const body = block ? this.all(block, depth + 1) : short
    // A getter is read as Python's properties are.
    const decorators: Expr[] = node.getChild('get') ? [{ kind: 'name', from, to: from, name: 'property' }] : []
    return { kind: 'function', from, to, name, params, bases: [], decorators, doc: undefined, body }
  }

  private classOf(node: SyntaxNode, depth: number): Define {
    const { from, to } = node
    const body = node.getChild('ClassBody')
    const extended = partsOf(node).filter(({ name }) => /^(?:VariableName|MemberExpression|CallExpression)$/.test(name))
    const bases = extended.map((base): Expr => this.expressions.one(base, depth + 1))
    const name = nameOf(node, this.text)
    const within = body ? this.all(body, depth + 1).map(each => ofItself(each, name)) : []
    return { kind: 'class', from, to, name, params: [], bases, decorators: [], doc: undefined, body: within }
  }

  private property(node: SyntaxNode, depth: number): Statement[] {
    const equals = node.getChild('Equals')
    const value = equals && node.children[node.children.indexOf(equals) + 1]
    return value ? this.bound(node, nameOf(node, this.text), value, depth) : []
  }

  private enumOf(node: SyntaxNode, depth: number): Statement[] {
    const name = nameOf(node, this.text)
    const groups = dividedBy(childrenOf(node.getChild('EnumBody') ?? node), each => each.name === ',')
    return groups.flatMap((group): Statement[] => {
      const key = group.find(each => /^Property(?:Name|Definition)$/.test(each.name))
      const value = group.find(each => /String$/.test(each.name) && each !== key)
      return key && value ? this.bound(key, `${name}.${this.text.slice(key.from, key.to)}`, value, depth) : []
    })
  }

  /** Statements that hold others. */
  private other(node: SyntaxNode, depth: number): Statement[] {
    const { from, to, name } = node
    if (!/^[A-Z⚠]/.test(name) || /Comment$|^Type|^Interface|^JSX|^Import|Annotation$/.test(name)) return []
    if (name === 'IfStatement') {
      const [condition, ...parts] = partsOf(node)
      const arms = parts.map(part => this.one(part, depth + 1))
      return [
        ...(condition ? this.expression(condition, depth) : []),
        { kind: 'block', from, to, by: 'condition', arms, complete: arms.length > 1 },
      ]
    }
    if (name === 'SwitchStatement') return [this.switchOf(node, depth)]
    if (/^(?:For|While|Do)/.test(name)) {
      const over = loopsOver(node, this.text, value => this.expressions.one(value, depth + 1))
      return [{ kind: 'block', from, to, by: 'loop', arms: [this.all(node, depth + 1)], complete: false, over }]
    }
    if (/^(?:Block|Try|Catch|Finally|Labeled|Namespace|Ambient|Module|Static|⚠|Script)/.test(name))
      return this.all(node, depth + 1)
    return /Expression$|^(?:TemplateString|String|VariableName)$/.test(name) ? this.expression(node, depth) : []
  }
  private switchOf(node: SyntaxNode, depth: number): Statement {
    const { from, to } = node
    const children = childrenOf(node.getChild('SwitchBody') ?? node)
    const cases = dividedBy(children, ({ name }) => /^(?:Case|Default)Label$/.test(name)).slice(1)
    const arms = cases.map(arm => arm.flatMap(each => this.one(each, depth + 1)))
    return {
      kind: 'block',
      from,
      to,
      by: 'condition',
      arms,
      complete: children.some(({ name }) => name === 'DefaultLabel'),
    }
  }
}
