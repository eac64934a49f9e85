import { boundOtherwise, type Handed } from './bound-otherwise.ts'
import { asks, howSaid } from './detect/requests.ts'
import { Folder } from './fold/fold.ts'
import { certainText } from './fold/piece.ts'
import type { Budget } from './fold/repeated.ts'
import type { OpenModule } from './fold/resolve.ts'
import { fromElsewhere } from './from-elsewhere.ts'
import { eachInner } from './inner-of.ts'
import type { Module } from './module.ts'
import type { Call, Expr } from './outline.ts'
import type { Scope } from './scopes.ts'
import { aloneIn, unknownIn } from './unknown-in.ts'

/** Steps for one file. */
const MOST_STEPS = 100_000
const MOST_CHARACTERS = 4 * 2 ** 20

/** Every text that a module hands on by a name or a call. `cut`: from where on the steps did not suffice. */
export function handedIn(module: Module, open: OpenModule): { handed: Handed[]; cut: number | undefined } {
  const gathering = new Gathering(module, open)
  gathering.scope(module.root)
  const named = new Set(
    gathering.found.flatMap(({ place, certain }) => (place[0] === ' ' && certain > 0 ? [place] : [])),
  )
  return { handed: [...gathering.found, ...boundOtherwise(module, open, named)], cut: gathering.cut }
}

/** `says`: it is a part of what is said to a model. */
interface How {
  asks: Handed['asks']
  says: boolean
}

class Gathering {
  readonly found: Handed[] = []
  cut: number | undefined
  private readonly module: Module
  private readonly open: OpenModule
  private readonly budget: Budget = { steps: MOST_STEPS, characters: MOST_CHARACTERS }

  constructor(module: Module, open: OpenModule) {
    this.module = module
    this.open = open
  }

  scope(scope: Scope): void {
    for (const [target, versions] of scope.versions)
      for (const { value } of versions) this.handed(value, scope, '', lastOf(target))
    for (const value of scope.returns) this.handed(value, scope, scope.path.at(-1) ?? '', 'return')
    for (const value of scope.does) this.look(value, scope)
    for (const child of scope.children) this.scope(child)
  }

  private handed(value: Expr, scope: Scope, call: string, key: string, asks = howSaid(call, key), says = false): void {
    const how = { asks, says: says || asks !== undefined }
    // What a model answers is no text that is sent to it.
    if (BY_NAME.has(value.kind) && !(value.kind === 'call' && (isAnswer(value) || isSchema(value, scope.imports))))
      this.note(value, scope, `${call} ${key}`, how)
    // A list of messages may hold some by their name.
    for (const item of value.kind === 'list' && how.says ? value.items : [])
      if (item.kind === 'name' || (item.kind === 'call' && item.args.length === 0))
        this.note(item, scope, `${call} ${key}`, how)
    this.look(value, scope)
  }

  private look(expr: Expr, scope: Scope): void {
    if (this.cut !== undefined) return
    if (expr.kind === 'call') this.call(expr, scope)
    else if (expr.kind === 'map') this.map(expr, scope)
    else eachInner(expr, inner => this.look(inner, scope))
  }

  private call({ name, on, args }: Call, scope: Scope): void {
    if (on) this.look(on, scope)
    const called = lastOf(name)
    for (const [i, { name: key, value }] of args.entries())
      if (key === undefined && value.kind === 'map') this.map(value, scope, called)
      else this.handed(value, scope, called, key ?? String(i))
  }

  /** A message goes by who says it: what users say stands in no place of what the system says. */
  private map({ entries }: Extract<Expr, { kind: 'map' }>, scope: Scope, called = ''): void {
    const by = entries.find(({ key }) => key === 'role')?.value
    const role = by?.kind === 'text' && /^\w{1,30}$/.test(by.spelled.text) ? by.spelled.text : ''
    for (const { key = '', value } of entries) {
      const asks = key === 'content' && OF_SYSTEM.test(role) ? 'surely' : howSaid('', key)
      const says = (key === 'content' && role !== '') || howSaid(called, key) !== undefined
      this.handed(value, scope, role, key, asks, says)
    }
  }

  private isImported(name: string): boolean {
    return this.module.root.imports.has(name.split('.')[0] ?? '')
  }

  private note(value: Expr, scope: Scope, place: string, { asks, says }: How): void {
    if (this.cut !== undefined) return
    const folder = new Folder(this.open, this.budget)
    const pieces = folder.fold(value, scope, this.module)
    // What the steps do not suffice for is not unknown.
    if (this.budget.steps < 0 || this.budget.characters < 0) this.cut = value.from
    if (this.cut !== undefined) return
    const unknown = unknownIn(pieces)
    this.found.push({
      place,
      within: scope.path.join('.'),
      from: value.from,
      asks:
        asks ??
        (value.kind === 'name' && MAY_BE_TEXT.test(place) && this.isImported(value.name) && !STATE.test(value.name)
          ? 'perhaps'
          : undefined),
      literals: folder.used.map(({ module, from }) => `${module.path}\0${from}`),
      certain: certainText(pieces).trim().length,
      unknown,
      alone: aloneIn(pieces),
      givenTo: isGiven(unknown, scope) ? scope.path.at(-1) : undefined,
      elsewhere: says ? fromElsewhere(pieces, scope, this.module) : undefined,
    })
  }
}

/** Whether all that is unknown begins with arguments of a function that its callers have to give. */
function isGiven(unknown: readonly string[], { kind, define }: Scope): boolean {
  const asked = new Set(define?.params.flatMap(({ name, keys, value }) => (keys || value ? [] : [name])))
  return kind === 'function' && unknown.length > 0 && unknown.every(each => asked.has(/^[\w$]+/.exec(each)?.[0] ?? ''))
}

/** Whether a call gives a model something: its value is then no text of a prompt. */
function isAnswer(call: Call): boolean {
  const { name, args } = call
  if (!asks(call) || /prompt|message|text|template|instruction/i.test(lastOf(name))) return false
  return args.some(({ name: key }) => key !== undefined && howSaid(name, key) !== undefined)
}

/** Whether a call says what a field may be: its words are those of a schema, and none of a message. */
function isSchema(call: Call, imports: Scope['imports']): boolean {
  let inner = call
  while (inner.on?.kind === 'call') inner = inner.on
  const [root = ''] = inner.name.split('.')
  return OF_SCHEMAS.test(imports.get(root)?.module ?? '')
}

const OF_SCHEMAS = /^(?:zod|valibot|joi|yup|@sinclair\/typebox|arktype)(?:$|\/)/

/** Places of texts: what stands under another key, such as `level=logging.INFO`, is a setting. */
const MAY_BE_TEXT =
  / (?:\d+|return|\w*(?:text|prompt|message|content|instruction|system|input|query|question|body|template)\w*)$/i

/** Members of enumerations, which are no texts. */
const STATE = /(?:Risk|Status|State|Type|Kind|Level|Mode|Role|Event|Action|Code|Error)\.[A-Z][A-Z\d_]*$/

const OF_SYSTEM = /^(?:system|developer)$/

/** What may stand for a text that is written elsewhere. */
const BY_NAME: ReadonlySet<Expr['kind']> = new Set(['text', 'joined', 'name', 'call', 'either', 'maybe', 'other'])

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}
