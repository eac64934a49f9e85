import type { Depth } from '../depth.ts'
import { writtenOut } from '../literal-json.ts'
import type { Arg, Define, Entry, Expr } from '../outline.ts'
import { summed } from '../summed.ts'
import { chained, childrenOf, dividedBy, partsOf, type SyntaxNode } from '../syntax-node.ts'
import { calleeOf } from './callee-of.ts'
import { constantOf, quotedOf, templateOf } from './literals.ts'
import { operatorOf } from './operator-of.ts'
import { spread } from './spread.ts'
import { OTHER_LANGUAGES, PLAIN } from './tags.ts'

/** Reads a function that has no statement of its own. */
export type ReadFunction = (node: SyntaxNode, name: string, depth: number) => Define

const KEYS = /^(?:String|TemplateString|BinaryExpression)$/

/** Reads the expressions of JavaScript and TypeScript. */
export class JavascriptExpressions {
  private readonly text: string
  private readonly depth: Depth
  private readonly define: ReadFunction

  constructor(text: string, depth: Depth, define: ReadFunction) {
    this.text = text
    this.depth = depth
    this.define = define
  }

  one(node: SyntaxNode, depth: number): Expr {
    const { from, to, name } = node
    if (this.depth.isTooDeep(depth, node)) return { kind: 'other', from, to, mute: true, inner: [] }
    switch (name) {
      case 'String':
        return quotedOf(node, this.text)
      case 'TemplateString':
        return templateOf(node, this.text, false, value => this.one(value, depth + 1))
      case 'Number':
      case 'BooleanLiteral':
      case 'null':
        return constantOf(node, this.text)
      case 'VariableName':
      case 'this':
        return { kind: 'name', from, to, name: this.text.slice(from, to) }
      case 'ArrowFunction':
      case 'FunctionExpression':
        return { kind: 'lambda', from, to, define: this.define(node, '', depth + 1) }
      case 'ArrayExpression':
        return { kind: 'list', from, to, items: this.items(node, depth) }
      case 'ObjectExpression':
        return { kind: 'map', from, to, entries: this.entries(node, depth) }
      case 'RegExp':
      case 'JSXElement':
      case 'JSXSelfClosingTag':
      case 'ClassExpression':
        return { kind: 'other', from, to, mute: true, inner: [] }
      default:
        return this.compound(node, depth)
    }
  }

  args(list: SyntaxNode, depth: number): Arg[] {
    return this.items(list, depth).map(value => ({ name: undefined, value }))
  }

  private compound(node: SyntaxNode, depth: number): Expr {
    const parts = partsOf(node)
    const { from, to } = node
    switch (node.name) {
      case 'MemberExpression':
        return this.member(node, depth)
      case 'CallExpression':
      case 'NewExpression':
        return this.call(node, depth)
      case 'TaggedTemplateExpression':
        return this.tagged(node, depth)
      case 'BinaryExpression':
        return this.binary(node, depth)
      case 'ConditionalExpression':
        return { kind: 'either', from, to, options: parts.slice(1).map(part => this.one(part, depth + 1)) }
      case 'ParenthesizedExpression':
      case 'AwaitExpression':
      case 'PostfixExpression':
        return parts.length > 0 && parts[0] ? this.one(parts[0], depth + 1) : this.other(node, parts, depth)
      default:
        return this.other(node, parts, depth)
    }
  }

  /** What is spread out of one of two lists is there under a condition. */
  private items(node: SyntaxNode, depth: number): Expr[] {
    return dividedBy(childrenOf(node), ({ name }) => name === ',').flatMap((group): Expr[] => {
      const value = group.find(
        ({ name }) => (/^[A-Z]/.test(name) && !/Comment$|^Spread$/.test(name)) || /^(?:this|null)$/.test(name),
      )
      if (!value) return []
      const read = this.one(value, depth + 1)
      return group.some(({ name }) => name === 'Spread') ? spread(read) : [read]
    })
  }

  private entries(node: SyntaxNode, depth: number): Entry[] {
    return partsOf(node)
      .filter(({ name }) => name === 'Property')
      .flatMap((property): Entry[] => {
        const children = childrenOf(property).filter(({ name }) => !/Comment$/.test(name))
        const [first] = children
        if (!first) return []
        const key =
          first.name === 'PropertyDefinition'
            ? this.text.slice(first.from, first.to)
            : this.keyOf(first.name === '[' ? children[1] : first, depth)
        if (children.some(({ name }) => name === 'ParamList')) {
          const { from, to } = property
          return [{ key, value: { kind: 'lambda', from, to, define: this.define(property, key ?? '', depth + 1) } }]
        }
        const colon = children.findIndex(({ name }) => name === ':')
        const value = children
          .slice(colon + 1)
          .find(({ name }) => /^(?:[A-Z]|this$|null$)/.test(name) && name !== 'Spread')
        if (!value) return []
        if (value === first) return [{ key, value: { kind: 'name', from: first.from, to: first.to, name: key ?? '' } }]
        return [{ key: colon === -1 ? undefined : key, value: this.one(value, depth + 1) }]
      })
  }

  private keyOf(node: SyntaxNode | undefined, depth: number): string | undefined {
    if (node?.name === 'Number') return this.text.slice(node.from, node.to)
    return node && KEYS.test(node.name) ? writtenOut(this.one(node, depth + 1)) : undefined
  }

  private member(node: SyntaxNode, depth: number): Expr {
    const { from, to } = node
    const on = node.firstChild && this.one(node.firstChild, depth + 1)
    const last = node.lastChild
    if (!on || !last) return this.other(node, [], depth)
    const inner = last.name === ']' ? node.children.at(-2) : undefined
    const key = /PropertyName$/.test(last.name)
      ? this.text.slice(last.from, last.to)
      : inner
        ? this.keyOf(inner, depth)
        : undefined
    if (on.kind === 'name' && key !== undefined) return { kind: 'name', from, to, name: `${on.name}.${key}` }
    return { kind: 'other', from, to, mute: false, inner: [on] }
  }

  private call(node: SyntaxNode, depth: number): Expr {
    const { from, to } = node
    const callee = calleeOf(node)
    const list = node.getChild('ArgList')
    if (!callee) return this.other(node, [], depth)
    const args = list ? this.args(list, depth + 1) : []
    const on = callee.name === 'MemberExpression' ? callee.firstChild : undefined
    if (!on) {
      const isName = callee.name === 'VariableName'
      const name = isName ? this.text.slice(callee.from, callee.to) : ''
      return { kind: 'call', from, to, name, on: isName ? undefined : this.one(callee, depth + 1), args }
    }
    const read = this.one(on, depth + 1)
    const last =
      callee.lastChild?.name === 'PropertyName' ? this.text.slice(callee.lastChild.from, callee.lastChild.to) : ''
    return { kind: 'call', from, to, name: read.kind === 'name' ? `${read.name}.${last}` : last, on: read, args }
  }

  private tagged(node: SyntaxNode, depth: number): Expr {
    const { from, to } = node
    const tag = node.firstChild && this.one(node.firstChild, depth + 1)
    const template = node.getChild('TemplateString')
    const name = tag?.kind === 'name' || tag?.kind === 'call' ? tag.name : ''
    if (!template || OTHER_LANGUAGES.test(name)) return { kind: 'other', from, to, mute: true, inner: [] }
    const read = templateOf(template, this.text, name === 'String.raw', value => this.one(value, depth + 1))
    if (name === 'String.raw' || PLAIN.test(name)) return read
    return { kind: 'call', from, to, name, on: undefined, args: [{ name: undefined, value: read }] }
  }

  private binary(node: SyntaxNode, depth: number): Expr {
    const { from, to } = node
    const operator = operatorOf(node, this.text)
    if (operator === '+') {
      const parts = chained(node, each => each.name === 'BinaryExpression' && operatorOf(each, this.text) === '+')
      return summed(
        node,
        parts.map(part => this.one(part, depth + 1)),
      )
    }
    const [left, right] = [node.firstChild, node.lastChild]
    if (!left || !right) return this.other(node, [], depth)
    if (operator === 'as' || operator === 'satisfies') return this.one(left, depth + 1)
    if (operator === '&&') return { kind: 'maybe', from, to, value: this.one(right, depth + 1), loop: false }
    const options = [this.one(left, depth + 1), this.one(right, depth + 1)]
    if (operator === '||' || operator === '??') return { kind: 'either', from, to, options }
    return { kind: 'other', from, to, mute: /^[=!<>]|^in|^instanceof/.test(operator), inner: options }
  }

  private other(node: SyntaxNode, parts: readonly SyntaxNode[], depth: number): Expr {
    const { from, to } = node
    const inner = parts.filter(({ name }) => !/^Type|^Spread$/.test(name))
    return { kind: 'other', from, to, mute: false, inner: inner.map(part => this.one(part, depth + 1)) }
  }
}
