import { askedByDspy } from '../dspy/asked-by-dspy.ts'
import { asChatAdapter } from '../dspy/chat-adapter.ts'
import { signatureOfClass } from '../dspy/signature.ts'
import { closed, type OpenModule, resolve } from '../fold/resolve.ts'
import { isTextual, listsTexts, makingOf } from '../fold/text-calls.ts'
import { eachInner } from '../inner-of.ts'
import type { Span } from '../marks.ts'
import type { Module } from '../module.ts'
import type { Define, Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'
import { besideValue } from './beside-value.ts'
import type { Candidate, ToolShape } from './candidate.ts'
import { decoratedPrompt } from './decorated-prompts.ts'
import { type Given, isAsked, isChanged, isGiven } from './given.ts'
import { type FunctionsGiven, functionsGiven } from './given-tools.ts'
import { importedTools } from './imported-tools.ts'
import { widensName } from './name-uses.ts'
import { isOwnClass } from './own-class.ts'
import { requestIn } from './requests.ts'
import { schemaOfClass } from './schema-class.ts'
import { withFields } from './schema-fields.ts'
import { type Schemas, schemasIn } from './schemas.ts'
import { type Follow, messagesIn } from './shapes.ts'
import { classTool, decoratedTool, documentedTool, schemaOf, toolIn } from './tools.ts'

interface At extends Given {
  scope: Scope
  beside?: string | undefined
}

/** Every text of a module that may be sent, in the order of the source. */
export function candidatesIn(module: Module, open: OpenModule): Candidate[] {
  const finder = new Finder(module, open)
  finder.scope(module.root)
  return [...finder.found, ...finder.imported()].sort((a, b) => a.from - b.from)
}

const HOLDS_NOTHING: ReadonlySet<Expr['kind']> = new Set(['name', 'constant', 'lambda'])

/** Names of messages that one request has, at the most. */
const MOST_NAMES = 50

class Finder {
  readonly found: Candidate[] = []
  private readonly module: Module
  private readonly open: OpenModule
  private readonly schemas: Schemas
  private readonly functions: FunctionsGiven
  /** Names that may still be followed in all. */
  private names = 100_000
  /** Fields of signatures whose inherited ones may still be counted. */
  private fields = 2000
  /** Expressions that may still count as more of a name; beyond them it is only said that there are more uses. */
  private widened = 2000
  private readonly textual: (expr: Expr) => boolean

  constructor(module: Module, open: OpenModule) {
    this.module = module
    this.open = open
    this.schemas = schemasIn(module, open)
    this.functions = functionsGiven(module, open)
    this.textual = expr => isTextual(expr, module.language)
  }

  /** Schemas and tools of other files that its requests send. */
  imported(): Candidate[] {
    return importedTools(this.module, this.schemas, this.functions.imported, this.open)
  }

  scope(scope: Scope): void {
    const at = { scope, names: [], calls: [], returned: false }
    if (scope.define) this.define(scope, at)
    for (const [target, versions] of scope.versions)
      for (const { value } of versions) this.look(value, { ...at, names: target.split('.') })
    const changed = scope.define && isChanged(scope.define)
    for (const value of scope.returns) this.look(value, { ...at, returned: true, ...(changed && { through: true }) })
    for (const value of scope.does) this.look(value, at)
    for (const child of scope.children) this.scope(child)
  }

  /** What decorators make of a function: a tool, a prompt or nothing, and whether the docstring holds its text. */
  private function(define: Define, scope: Scope, at: At): boolean {
    const tool =
      decoratedTool(define, this.module) ?? (this.functions.own.has(scope) ? documentedTool(define) : undefined)
    const asked = tool ? undefined : decoratedPrompt(define, scope.returns, this.module)
    const unnamed = { ...at, names: [] }
    if (tool) this.add('tool', unnamed, [], define.doc ?? tool.description ?? define, { tool })
    else if (asked) this.add('request', unnamed, asked.parts, define, { asks: asked.asks })
    else for (const mark of define.decorators) this.look(mark, at)
    return tool !== undefined || asked !== undefined
  }

  private define(scope: Scope, at: At): void {
    const { define } = scope
    if (!define) return
    const isRead = this.function(define, scope, at)
    const signature = signatureOfClass(scope, this.module, this.fields > 0)
    this.fields -= signature?.fields.length ?? 0
    if (signature) this.add('request', at, asChatAdapter(signature), signature, { whole: true })
    const ofClass = classTool(scope)
    if (ofClass) this.add('tool', { ...at, names: [] }, [], ofClass.description ?? define, { tool: ofClass })
    else if (this.schemas.classes.has(scope))
      this.schema(at, define, schemaOfClass({ scope, module: this.module }, define, this.open), scope)
    if (!isRead && define.doc)
      this.add('text', { ...at, names: ['__doc__'] }, [{ role: 'prompt', exprs: [define.doc] }], define.doc)
    for (const { name, value, type } of define.params)
      for (const each of [value, type]) if (each) this.look(each, { ...at, names: [name] })
  }

  private look(expr: Expr, at: At): void {
    if (HOLDS_NOTHING.has(expr.kind)) return
    const dspy = askedByDspy(expr, at.names, this.module)
    if (dspy) {
      this.add('request', at, dspy.parts, expr, { whole: true })
      if (dspy.demos) this.look(dspy.demos, { ...at, names: [...at.names, 'demos'] })
      return
    }
    const follow = this.following(at.scope)
    const messages = messagesIn(expr, follow)
    if (messages && !isOwnClass(expr, at.scope, this.module, this.open)) {
      // What looks like an answer of a model may also be a text that is shown or stored.
      const weak = messages.every(({ role }) => role === 'assistant')
      this.add('request', at, messages, expr, { asks: at.calls[0] ?? expr, weak })
      return
    }
    const own = withFields(toolIn(expr, at.names), this.module)
    const tool = own ?? (this.schemas.exprs.has(expr) ? schemaOf(expr, at.names, this.module) : undefined)
    if (tool) {
      this.schema(at, expr, tool, own ? undefined : expr)
      return
    }
    const request = requestIn(expr, this.textual, follow)
    if (request) this.add('request', at, request.parts, expr, { weak: !request.strong, asks: expr })
    const widens = !this.textual(expr) && widensName(expr, this.module.language) && this.widened-- > 0
    if (widens || this.textual(expr) || this.joinsNamed(expr, at.scope)) {
      const how = { ...(isGiven(at) && { through: true as const }), ...(widens && { widens }) }
      this.add('text', at, [{ role: 'prompt', exprs: [expr] }], expr, how)
      return
    }
    this.within(expr, at, request && new Set(request.parts.flatMap(part => part.exprs)))
  }

  /** Whether a text joins a list that has a name here. */
  private joinsNamed(expr: Expr, scope: Scope): boolean {
    const making = expr.kind === 'call' ? makingOf(expr, this.module.language) : undefined
    if (making?.how !== 'join' || making.of.kind !== 'name') return false
    const list = this.following(scope)(making.of)
    return list !== undefined && listsTexts(list, this.module.language)
  }

  /** What a name stands for in the module, some steps far and not without end. */
  private following(scope: Scope): Follow {
    let left = MOST_NAMES
    return name => {
      if (left-- <= 0 || this.names-- <= 0) return undefined
      return resolve(name.name, name.from, scope, this.module, closed)?.expr
    }
  }

  private within(expr: Expr, at: At, taken: ReadonlySet<Expr> | undefined): void {
    if (expr.kind === 'other' && expr.mute) return
    const isCall = expr.kind === 'call'
    const calls = isCall ? [expr, ...at.calls.slice(0, 3)] : at.calls
    const { scope, returned, through } = at
    eachInner(expr, (inner, key) => {
      // Most of what a program says is a name.
      if (HOLDS_NOTHING.has(inner.kind) || taken?.has(inner)) return
      if (isCall && inner === expr.on) return this.look(inner, isAsked(expr.name) ? at : { ...at, through: true })
      const names = key === undefined ? at.names : [...at.names, key]
      this.look(inner, { scope, names, calls, returned, through, beside: besideValue(expr, key) })
    })
  }

  /** A tool, or what an answer looks like by what is given as that. */
  private schema(at: At, span: Span, tool: ToolShape, by: Scope | Expr | undefined): void {
    const answers = by !== undefined && this.schemas.answers.has(by) && { answers: true as const }
    this.add('tool', at, [], span, { tool: { ...tool, ...answers } })
  }

  private add(
    kind: Candidate['kind'],
    at: At,
    parts: Candidate['parts'],
    { from, to }: Span,
    more: Partial<Candidate> = {},
  ): void {
    this.found.push({
      kind,
      ...at,
      parts,
      asks: undefined,
      from,
      to,
      weak: false,
      ...more,
    })
  }
}
