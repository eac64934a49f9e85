import { resolve } from '../fold/resolve.ts'
import { innerOf } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import { classIn, exprsIn, type Scope } from '../scopes.ts'
import { asks } from './requests.ts'
import { entriesOf } from './shapes.ts'
import { CLASS_PARAMETERS, classTool, parametersElsewhere } from './tools.ts'

/** Arguments that say what an answer must look like, whatever is called. */
const GIVES =
  /^(?:response_?(?:format|model|schema)|text_?format|output_?(?:type|schema|model|cls|pydantic)|result_?type|args_?schema|structured_?output|json_target_type)$/i
/** Arguments that are one only where a model is asked. */
const MAY_GIVE = /^(?:schema|format|input_?schema|parameters)$/i
/** Functions whose argument without a name, the first or the second, is one. */
const TAKES =
  /(?:^|\.)(?:with_?structured_?output|zodResponseFormat|zodTextFormat|zodFunction|pydantic_function_tool|as_structured_llm|PydanticOutputParser|JsonOutputParser|StructuredOutputParser\.fromZodSchema)$/i
const ASKS_FOR_DATA = /(?:^|\.)(?:generate|stream)(?:Object|Structured)$/

/** The schemas of a module's requests: classes, and expressions that make one, such as `z.object(...)`. */
export interface Schemas {
  classes: ReadonlySet<Scope>
  exprs: ReadonlySet<Expr>
}

const NONE: Schemas = { classes: new Set(), exprs: new Set() }

/** Follows what requests are given as a schema to where it is written, in one module. */
export function schemasIn(module: Module): Schemas {
  const open = given(module.root)
  return open.length === 0 ? NONE : new Following(module).all(open)
}

class Following {
  private readonly module: Module
  private readonly classes = new Set<Scope>()
  private readonly exprs = new Set<Expr>()

  private readonly functions: ReadonlyMap<string, Scope>

  constructor(module: Module) {
    this.module = module
    const functions = module.root.children.filter(({ kind }) => kind === 'function')
    this.functions = new Map(functions.map(each => [each.path.at(-1) ?? '', each]))
  }

  all(open: Given[]): Schemas {
    const seen = new Set<Expr>()
    for (let each = open.pop(); each; each = open.pop()) {
      if (seen.has(each.expr)) continue
      seen.add(each.expr)
      for (const next of this.one(each)) open.push(next)
    }
    return { classes: this.classes, exprs: this.exprs }
  }

  /** What leads on from an expression. */
  private one({ expr, scope }: Given): Given[] {
    if (expr.kind === 'name') return this.named(expr, scope)
    const made = expr.kind === 'call' && expr.args.length === 0 ? this.functions.get(expr.name) : undefined
    if (made) return made.returns.map(value => ({ expr: value, scope: made }))
    if (expr.kind === 'call' || expr.kind === 'map') this.exprs.add(expr)
    else return innerOf(expr).map(([, inner]) => ({ expr: inner, scope }))
    return []
  }

  private named({ name, from }: Extract<Expr, { kind: 'name' }>, scope: Scope): Given[] {
    const held = classIn(this.module.root, name)
    if (!held) {
      const bound = resolve(name, from, scope, this.module, () => undefined)
      return bound ? [{ expr: bound.expr, scope: bound.scope }] : []
    }
    if (this.classes.has(held)) return []
    this.classes.add(held)
    return typesIn(held).map(type => ({ expr: type, scope: held }))
  }
}

interface Given {
  expr: Expr
  scope: Scope
}

/** The names of arguments and fields that take a schema, in calls, tools and classes of tools. */
function given(root: Scope): Given[] {
  const found: Given[] = []
  const scopes = [root]
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    for (const expr of [...givenIn(scope), ...ofClassTool(scope)]) found.push({ expr, scope })
    for (const child of scope.children) scopes.push(child)
  }
  return found
}

function givenIn(scope: Scope): Expr[] {
  const found: Expr[] = []
  const open = exprsIn({ ...scope, children: [] })
  for (let each = open.pop(); each; each = open.pop()) {
    for (const expr of each.kind === 'call' ? givenTo(each) : []) found.push(expr)
    for (const expr of parametersElsewhere(each)) found.push(expr)
    for (const [, inner] of innerOf(each)) open.push(inner)
  }
  return found
}

function ofClassTool(scope: Scope): Expr[] {
  if (!classTool(scope)) return []
  return [...scope.versions].flatMap(([target, versions]) =>
    CLASS_PARAMETERS.test(target) ? versions.map(({ value }) => value) : [],
  )
}

function givenTo(call: Call): Expr[] {
  const named = entriesOf(call).flatMap(({ key = '', value }) => {
    const isOne = GIVES.test(key) || (MAY_GIVE.test(key) && (ASKS_FOR_DATA.test(call.name) || asks(call)))
    return isOne ? [value] : []
  })
  const first = TAKES.test(call.name) ? call.args.find(({ name }) => name === undefined) : undefined
  return first ? [first.value, ...named] : named
}

/** The types of a class's fields, which may be classes themselves. */
function typesIn({ define }: Scope): Expr[] {
  return define?.body.flatMap(each => (each.kind === 'bind' && each.type ? [each.type] : [])) ?? []
}
