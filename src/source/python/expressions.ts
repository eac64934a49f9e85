import type { Depth } from '../depth.ts'
import { writtenOut } from '../literal-json.ts'
import type { Arg, Entry, Expr } from '../outline.ts'
import { summed } from '../summed.ts'
import { chained, childrenOf, dividedBy, isExpression, partsOf, type SyntaxNode } from '../syntax-node.ts'
import { comprehensionOf, lambdaOf } from './functions.ts'
import { constantOf, literalOf } from './literals.ts'
import { replacementOf } from './replacement-of.ts'

const KEYS = /^(?:String|ContinuedString|BinaryExpression)$/

/** Reads Python's expressions. */
export class PythonExpressions {
  private readonly text: string
  private readonly depth: Depth

  constructor(text: string, depth: Depth) {
    this.text = text
    this.depth = depth
  }

  one(node: SyntaxNode, depth: number): Expr {
    const { from, to, name } = node
    if (this.depth.isTooDeep(depth, node)) return { kind: 'other', from, to, mute: true, inner: [] }
    const parts = partsOf(node)
    switch (name) {
      case 'String':
      case 'FormatString':
        return literalOf(node, this.text, slot => replacementOf(slot, this.text, value => this.one(value, depth + 1)))
      case 'ContinuedString':
        return { kind: 'joined', from, to, parts: parts.map(part => this.one(part, depth + 1)) }
      case 'Number':
      case 'Boolean':
      case 'None':
        return { kind: 'constant', from, to, value: constantOf(this.text.slice(from, to)) }
      case 'VariableName':
      case 'self':
        return { kind: 'name', from, to, name: this.text.slice(from, to) }
      case 'MemberExpression':
        return this.member(node, parts, depth)
      case 'CallExpression':
        return this.call(node, parts, depth)
      case 'BinaryExpression':
        return this.binary(node, depth)
      case 'ParenthesizedExpression':
      case 'AwaitExpression':
        return parts.length === 1 && parts[0] ? this.one(parts[0], depth + 1) : this.other(node, parts, depth)
      case 'NamedExpression':
        return parts[1] ? this.one(parts[1], depth + 1) : this.other(node, parts, depth)
      case 'ConditionalExpression':
        return this.either(node, [parts[0], parts.at(-1)], depth)
      case 'ArrayExpression':
      case 'TupleExpression':
      case 'SetExpression':
        return {
          kind: 'list',
          from,
          to,
          items: parts.filter(part => part.name !== '⚠').map(part => this.one(part, depth + 1)),
        }
      case 'DictionaryExpression':
        return { kind: 'map', from, to, entries: this.entries(node, depth) }
      case 'ComprehensionExpression':
      case 'ArrayComprehensionExpression':
        return this.comprehension(node, depth)
      case 'LambdaExpression':
        return lambdaOf(node, parts, this.text, inner => this.one(inner, depth + 1))
      default:
        return this.other(node, parts, depth)
    }
  }

  decorator(node: SyntaxNode, depth: number): Expr {
    const { from, to } = node
    const list = partsOf(node).find(part => part.name === 'ArgList')
    const name = this.text.slice(from, list?.from ?? to).replace(/[@\s]/g, '')
    if (!list) return { kind: 'name', from, to, name }
    return { kind: 'call', from, to, name, on: undefined, args: this.args(list, depth + 1) }
  }

  args(list: SyntaxNode, depth: number): Arg[] {
    if (list.getChild('for')) return [{ name: undefined, value: this.comprehension(list, depth) }]
    return dividedBy(childrenOf(list), ({ name }) => name === ',').flatMap(group => {
      const equals = group.findIndex(({ name }) => name === 'AssignOp')
      const nodes = group.slice(equals + 1).filter(isExpression)
      const [value] = nodes
      if (!value) return []
      const label = equals === -1 ? undefined : group.find(({ name }) => name === 'VariableName')
      const read = nodes.length === 1 ? this.one(value, depth + 1) : this.other(list, nodes, depth)
      return [{ name: label && this.text.slice(label.from, label.to), value: read }]
    })
  }

  private member(node: SyntaxNode, parts: readonly SyntaxNode[], depth: number): Expr {
    const [base, key] = parts
    const { from, to } = node
    // Nothing may be read twice: within each other that would double with each level, as in `a[1:2][1:2][1:2]`.
    if (!base || !key || parts.length !== 2) return this.other(node, parts, depth)
    const on = this.one(base, depth + 1)
    const read = key.name === 'PropertyName' ? this.text.slice(key.from, key.to) : this.keyOf(key, depth)
    if (on.kind === 'name' && read !== undefined) return { kind: 'name', from, to, name: `${on.name}.${read}` }
    // What stands in brackets may be a type: `list[Answer]`.
    const inner = /^(?:Variable|Member)/.test(key.name) ? [on, this.one(key, depth + 1)] : [on]
    return { kind: 'other', from, to, mute: false, inner }
  }

  private keyOf(node: SyntaxNode, depth: number): string | undefined {
    const written = this.text.slice(node.from, Math.min(node.to, node.from + 10))
    if (/^-?\d{1,6}$/.test(written)) return written
    return KEYS.test(node.name) ? writtenOut(this.one(node, depth + 1)) : undefined
  }

  private call(node: SyntaxNode, parts: readonly SyntaxNode[], depth: number): Expr {
    const { from, to } = node
    const [callee, list] = parts
    if (!callee || list?.name !== 'ArgList') return this.other(node, parts, depth)
    const args = this.args(list, depth + 1)
    if (callee.name !== 'MemberExpression') {
      const name = callee.name === 'VariableName' ? this.text.slice(callee.from, callee.to) : ''
      if (name === 'dict' && args.length > 0 && args.every(arg => arg.name !== undefined))
        return { kind: 'map', from, to, entries: args.map(arg => ({ key: arg.name, value: arg.value })) }
      return { kind: 'call', from, to, name, on: name === '' ? this.one(callee, depth + 1) : undefined, args }
    }
    const method = callee.lastChild
    const on = callee.firstChild ? this.one(callee.firstChild, depth + 1) : undefined
    const last = method?.name === 'PropertyName' ? this.text.slice(method.from, method.to) : ''
    return { kind: 'call', from, to, name: on?.kind === 'name' ? `${on.name}.${last}` : last, on, args }
  }

  private binary(node: SyntaxNode, depth: number): Expr {
    const { from, to } = node
    const operator = this.operatorOf(node)
    if (operator === '+') {
      const parts = chained(node, each => each.name === 'BinaryExpression' && this.operatorOf(each) === '+')
      return summed(
        node,
        parts.map(part => this.one(part, depth + 1)),
      )
    }
    const parts = partsOf(node)
    if (operator === 'or' || operator === 'and')
      return this.either(node, operator === 'or' ? parts : parts.slice(-1), depth)
    const [left, right] = parts
    if (operator === '%' && left && right) {
      const args = [{ name: undefined, value: this.one(right, depth + 1) }]
      return { kind: 'call', from, to, name: '%', on: this.one(left, depth + 1), args }
    }
    if (operator === '*' && left && right) {
      // A number may stand before the text that it repeats.
      const [one, other] = [this.one(left, depth + 1), this.one(right, depth + 1)]
      const [on, times] = one.kind === 'constant' ? [other, one] : [one, other]
      return { kind: 'call', from, to, name: '*', on, args: [{ name: undefined, value: times }] }
    }
    const mute = /^(?:[=!<>]|in|not|is)/.test(operator)
    return { kind: 'other', from, to, mute, inner: parts.map(part => this.one(part, depth + 1)) }
  }

  private operatorOf(node: SyntaxNode): string {
    const operator = childrenOf(node).find(({ name }) => /Op$|^(?:or|and|in|not|is)$/.test(name))
    return operator ? this.text.slice(operator.from, operator.to) : ''
  }

  private either(node: SyntaxNode, options: readonly (SyntaxNode | undefined)[], depth: number): Expr {
    const { from, to } = node
    const known = options.flatMap(option => (option ? [this.one(option, depth + 1)] : []))
    return { kind: 'either', from, to, options: known }
  }

  private entries(node: SyntaxNode, depth: number): Entry[] {
    return dividedBy(childrenOf(node), ({ name }) => name === ',').flatMap(group => {
      const colon = group.findIndex(({ name }) => name === ':')
      const value = group.slice(colon + 1).find(isExpression)
      const key = group.slice(0, Math.max(0, colon)).find(isExpression)
      return value ? [{ key: key && this.keyOf(key, depth), value: this.one(value, depth + 1) }] : []
    })
  }

  /** Within its brackets, which those of a call's arguments may be. */
  private comprehension(node: SyntaxNode, depth: number): Expr {
    return comprehensionOf(childrenOf(node).slice(1, -1), node, this.text, inner => this.one(inner, depth + 1))
  }

  private other(node: SyntaxNode, parts: readonly SyntaxNode[], depth: number): Expr {
    const { from, to } = node
    return { kind: 'other', from, to, mute: false, inner: parts.map(part => this.one(part, depth + 1)) }
  }
}
