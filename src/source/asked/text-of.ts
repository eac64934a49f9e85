import { type OpenModule, resolve } from '../fold/resolve.ts'
import type { Call, Expr } from '../outline.ts'
import { type At, firstOf, paramNamed } from './objects.ts'

const DEEPEST = 6
/** Functions that read an environment variable. */
const ENVIRONMENT = /(?:^|\.)(?:environ\.get|get_?env\w*|env|config)$/i

/** The default of a call that reads an environment variable: `null` if it has none, undefined if the call reads no variable. */
export function environmentDefault({ name, args }: Call): Expr | null | undefined {
  if (!ENVIRONMENT.test(name)) return undefined
  const given = args.find(arg => arg.name === 'default') ?? args.filter(arg => arg.name === undefined)[1]
  return given?.value ?? null
}

/** A short text that is written out, also in parts or behind names. */
export function textOf(expr: Expr, at: At, open: OpenModule, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined
  const inner = (each: Expr, there: At) => textOf(each, there, open, depth + 1)
  switch (expr.kind) {
    case 'text':
      return expr.spelled.text.length <= 100 ? expr.spelled.text : undefined
    case 'joined': {
      const parts = expr.parts.slice(0, 10).map(part => inner(part, at))
      return parts.every(part => part !== undefined) ? parts.join('') : undefined
    }
    case 'either':
      return firstOf(expr.options, option => inner(option, at))
    case 'call': {
      const value = environmentDefault(expr)
      return value ? inner(value, at) : made(expr, of => inner(of, at))
    }
    case 'name': {
      const found = resolve(expr.name, expr.from, at.scope, at.module, open)
      if (found) return inner(found.expr, found)
      const param = paramNamed(expr.name, at)
      return param?.value && inner(param.value, { scope: param.scope, module: at.module })
    }
    default:
      return undefined
  }
}

/** What a method makes of texts that are written out. */
function made({ name, on, args }: Call, read: (expr: Expr) => string | undefined): string | undefined {
  const last = name.slice(name.lastIndexOf('.') + 1)
  const list = args.length === 1 && args[0]?.value.kind === 'list' ? args[0].value : on
  if (last === 'join' && list?.kind === 'list') return joined(list, list === on ? args[0]?.value : on, read)
  const method = METHODS.get(last)
  const of = method && on && read(on)
  const [one, other, ...more] = of === undefined ? [] : args.map(({ value }) => read(value))
  if (of === undefined || !method || more.length > 0) return undefined
  if (args.length !== method.takes || (method.takes > 0 && one === undefined)) return undefined
  return method.takes > 1 && other === undefined ? undefined : method.made(of, one ?? '', other ?? '')
}

function joined(
  { items }: Extract<Expr, { kind: 'list' }>,
  between: Expr | undefined,
  read: (expr: Expr) => string | undefined,
): string | undefined {
  const texts = items.slice(0, 10).map(read)
  const sign = between ? read(between) : ','
  return sign !== undefined && texts.every(text => text !== undefined) ? texts.join(sign) : undefined
}

interface Method {
  takes: 0 | 1 | 2
  made: (of: string, one: string, other: string) => string
}

const same = (made: Method['made'], takes: Method['takes'] = 0): Method => ({ made, takes })
const METHODS = new Map<string, Method>([
  ...['strip', 'trim'].map(name => [name, same(of => of.trim())] as const),
  ...['lower', 'toLowerCase'].map(name => [name, same(of => of.toLowerCase())] as const),
  ...['upper', 'toUpperCase'].map(name => [name, same(of => of.toUpperCase())] as const),
  ...['toString', 'valueOf'].map(name => [name, same(of => of)] as const),
  ['concat', same((of, one) => of + one, 1)],
  ['removesuffix', same((of, one) => (one !== '' && of.endsWith(one) ? of.slice(0, -one.length) : of), 1)],
  ['removeprefix', same((of, one) => (of.startsWith(one) ? of.slice(one.length) : of), 1)],
  ['replaceAll', same((of, one, other) => of.replaceAll(one, () => other), 2)],
  // JavaScript replaces the first alone: a model's name hardly holds another.
  ['replace', same((of, one, other) => of.replaceAll(one, () => other), 2)],
])
