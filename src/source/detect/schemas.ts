import { defined, type OpenModule, resolve } from '../fold/resolve.ts'
import { eachInner, innerOf } from '../inner-of.ts'
import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import { classIn, exprsIn, type Scope } from '../scopes.ts'
import { jsonSchemaOf } from './json-schema-of.ts'
import { asks } from './requests.ts'
import { basesOf, typesIn } from './schema-class.ts'
import { entriesOf } from './shapes.ts'
import { CLASS_PARAMETERS, classTool, parametersElsewhere } from './tools.ts'

/** Arguments that say what an answer must look like, whatever is called. */
const GIVES =
  /^(?:response_?(?:format|model|schema)|text_?format|output_?(?:type|schema|model|cls|pydantic)|result_?type|args_?schema|structured_?output|json_target_type)$/i
/** Arguments that are one only where a model is asked. */
const MAY_GIVE = /^(?:schema|format|input_?schema|parameters|element)$/i
/** Functions whose argument without a name, the first or the second, is one. */
const TAKES =
  /(?:^|\.)(?:with_?structured_?output|zodResponseFormat|zodTextFormat|zodFunction|pydantic_function_tool|as_structured_llm|PydanticOutputParser|JsonOutputParser|StructuredOutputParser\.fromZodSchema)$/i
/** Those of them that say what a tool takes. */
const OF_TOOL = /^(?:args_?schema|input_?schema|parameters)$/i
const MAKES_TOOL = /(?:zodFunction|pydantic_function_tool)$/i
const ASKS_FOR_DATA = /(?:^|\.)(?:(?:generate|stream)(?:Object|Structured)|Output\.(?:object|array))$/

/** The schemas of a module's requests: classes, and expressions that make one, such as `z.object(...)`. */
export interface Schemas {
  classes: ReadonlySet<Scope>
  exprs: ReadonlySet<Expr>
  /** Those in files that it imports. */
  imported: readonly ImportedSchema[]
  /** Those that only say what an answer looks like, and are no parameters of a tool. */
  answers: ReadonlySet<Scope | Expr>
}

/** A class, or an expression with its name, of another file; `used` is where this one names it. */
export type ImportedSchema = { module: Module; used: Expr; name: string } & (
  | { holder: Scope }
  | { expr: Expr; scope: Scope }
)

const NONE: Schemas = { classes: new Set(), exprs: new Set(), imported: [], answers: new Set() }

/** Follows the schemas that requests take to where they are written, also in files that are imported. */
export function schemasIn(module: Module, open: OpenModule): Schemas {
  const given = givenTo(module.root)
  return given.length === 0 ? NONE : new Following(module, open).all(given)
}

interface Given {
  expr: Expr
  scope: Scope
  answers: boolean
}

/** An expression that is followed, with where the module has it. */
interface Followed extends Given {
  module: Module
  used: Expr
  name: string
}

/** The most schemas that are followed for one file. */
const MOST = 5000

class Following {
  private readonly module: Module
  private readonly open: OpenModule
  private readonly classes = new Set<Scope>()
  private readonly exprs = new Set<Expr>()
  private readonly imported: ImportedSchema[] = []
  private readonly answers = new Set<Scope | Expr>()

  constructor(module: Module, open: OpenModule) {
    this.module = module
    this.open = open
  }

  all(given: readonly Given[]): Schemas {
    const { module, classes, exprs, imported, answers } = this
    // The last is followed first: what a tool takes is a tool's, even if an answer looks like it.
    const open = [...given.filter(each => each.answers), ...given.filter(each => !each.answers)].map(
      (each): Followed => ({ ...each, module, used: each.expr, name: 'schema' }),
    )
    const seen = new Set<Expr>()
    for (let each = open.pop(), left = MOST; each && left > 0; each = open.pop(), left--) {
      if (seen.has(each.expr)) continue
      seen.add(each.expr)
      for (const next of this.one(each)) open.push(next)
    }
    return { classes, exprs, imported, answers }
  }

  /** What leads on from an expression. */
  private one(followed: Followed): Followed[] {
    const { expr, scope, module, used, name } = followed
    if (expr.kind === 'name') return this.named(expr, followed)
    const written = expr.kind === 'call' ? jsonSchemaOf(expr) : undefined
    if (written) return [{ ...followed, expr: written }]
    const made =
      expr.kind === 'call' && expr.args.length === 0 ? defined(expr.name, scope, module, this.open) : undefined
    if (made?.scope.kind === 'function')
      return made.scope.returns.map(value => ({
        ...followed,
        ...made,
        expr: value,
        name: expr.kind === 'call' ? expr.name : name,
      }))
    if (expr.kind !== 'call' && expr.kind !== 'map')
      return innerOf(expr).map(([, inner]) => ({ ...followed, expr: inner }))
    if (followed.answers) this.answers.add(expr)
    if (module === this.module) this.exprs.add(expr)
    else this.imported.push({ module, used, name, expr, scope })
    return namesIn(expr).map(each => ({ ...followed, expr: each }))
  }

  private named({ name, from }: Extract<Expr, { kind: 'name' }>, followed: Followed): Followed[] {
    const { scope, module, used } = followed
    const inner = scope.kind === 'class' ? classIn(scope, name) : undefined
    const held = inner ? { scope: inner, module } : defined(name, scope, module, this.open)
    if (held?.scope.kind !== 'class') {
      const bound = resolve(name, from, scope, module, this.open)
      return bound ? [{ ...followed, ...bound, name }] : []
    }
    if (this.classes.has(held.scope)) return []
    this.classes.add(held.scope)
    if (followed.answers) this.answers.add(held.scope)
    if (held.module !== this.module) this.imported.push({ module: held.module, used, name, holder: held.scope })
    return [held, ...basesOf(held, this.open)].flatMap(each =>
      typesIn(each.scope).map(type => ({ ...followed, ...each, expr: type })),
    )
  }
}

/** Names within a schema, which may stand for schemas: `z.array(Item)`. */
function namesIn(expr: Expr): Expr[] {
  const found: Expr[] = []
  const open = [expr]
  for (let each = open.pop(); each && found.length < MOST_NAMES; each = open.pop())
    for (const [, inner] of innerOf(each)) (inner.kind === 'name' ? found : open).push(inner)
  return found
}

const MOST_NAMES = 200

/** The names of arguments and fields that take a schema, in calls, tools and classes of tools. */
function givenTo(root: Scope): Given[] {
  const found: Given[] = []
  const scopes = [root]
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    for (const each of givenIn(scope)) found.push({ ...each, scope })
    for (const expr of ofClassTool(scope)) found.push({ expr, scope, answers: false })
    for (const child of scope.children) scopes.push(child)
  }
  return found
}

function givenIn(scope: Scope): Omit<Given, 'scope'>[] {
  const found: Omit<Given, 'scope'>[] = []
  const open = exprsIn({ ...scope, children: [] })
  for (let each = open.pop(); each; each = open.pop()) {
    for (const given of each.kind === 'call' ? argumentsGiven(each) : []) found.push(given)
    for (const expr of parametersElsewhere(each)) found.push({ expr, answers: false })
    eachInner(each, inner => open.push(inner))
  }
  return found
}

function ofClassTool(scope: Scope): Expr[] {
  if (!classTool(scope)) return []
  return [...scope.versions].flatMap(([target, versions]) =>
    CLASS_PARAMETERS.test(target) ? versions.map(({ value }) => value) : [],
  )
}

function argumentsGiven(call: Call): Omit<Given, 'scope'>[] {
  const named = entriesOf(call).flatMap(({ key = '', value }) => {
    const isOne = GIVES.test(key) || (MAY_GIVE.test(key) && (ASKS_FOR_DATA.test(call.name) || asks(call)))
    return isOne ? [{ expr: value, answers: !OF_TOOL.test(key) }] : []
  })
  const first = TAKES.test(call.name) ? call.args.find(({ name }) => name === undefined) : undefined
  return first ? [{ expr: first.value, answers: !MAKES_TOOL.test(call.name) }, ...named] : named
}
