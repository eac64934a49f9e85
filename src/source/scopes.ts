import { lambdasIn } from './lambdas-in.ts'
import type { Bind, Block, Call, Define, Expr, Import, Outline, Statement } from './outline.ts'
import type { Scope } from './scope.ts'
import { takeAdded } from './take-added.ts'
import { type Event, type Version, versionsOf } from './versions.ts'

export type { Scope } from './scope.ts'

const holders = new WeakMap<Define, Scope>()

/** The scope of a function or a class. */
export function scopeFor(define: Define): Scope | undefined {
  return holders.get(define)
}

const classes = new WeakMap<Scope, ReadonlyMap<string, Scope>>()

/** A class that stands in a scope, by its name; of several the last. */
export function classIn(scope: Scope, name: string): Scope | undefined {
  const known =
    classes.get(scope) ??
    new Map(scope.children.filter(({ kind }) => kind === 'class').map(each => [each.path.at(-1) ?? '', each]))
  classes.set(scope, known)
  return known.get(name)
}

/** Divides a file into its scopes. */
export function scopesOf(outline: Outline): Scope {
  const root = scopeOf('module', [], undefined, outline.body, undefined, outline.imports)
  root.doc = outline.doc
  return root
}

function scopeOf(
  kind: Scope['kind'],
  path: readonly string[],
  define: Define | undefined,
  body: readonly Statement[],
  parent: Scope | undefined,
  imports: ReadonlyMap<string, Import>,
): Scope {
  const looped = new Map<Expr, number>()
  const scope: Scope = {
    kind,
    path,
    define,
    parent,
    children: [],
    versions: new Map(),
    returns: [],
    does: [],
    looped,
    imports,
  }
  if (define) holders.set(define, scope)
  const events = new Map<string, Event[]>()
  const does = (value: Expr, around: Event['around']) => {
    scope.does.push(value)
    const loops = around.filter(({ block }) => block.by === 'loop').length
    if (loops > 0) looped.set(value, loops)
  }
  const visit = (statements: readonly Statement[], around: Event['around']) => {
    for (const statement of statements) {
      const bind = asBind(statement)
      if (bind) noteBind(scope, bind, around, events)
      else if (statement.kind === 'returns') scope.returns.push(statement.value)
      else if (statement.kind === 'does') does(statement.value, around)
      else if (statement.kind === 'function' || statement.kind === 'class')
        scope.children.push(
          scopeOf(statement.kind, [...path, statement.name], statement, statement.body, scope, imports),
        )
      else if (statement.kind === 'block') visitArms(statement, around)
    }
  }
  const visitArms = (block: Block, around: Event['around']) =>
    block.arms.forEach((arm, i) => {
      visit(arm, block.by === 'other' ? around : [...around, { block, arm: i }])
    })
  visit(body, [])
  scope.versions = new Map([...events].map(([target, all]) => [target, versionsOf(all)]))
  for (const [name, define] of lambdasIn(scope))
    scope.children.push(scopeOf('function', name === '' ? path : [...path, name], define, define.body, scope, imports))
  takeAdded(scope, events)
  if (kind === 'class') {
    const more = boundOnSelf(scope).map(([target, all]): [string, Version[]] => [target, versionsOf(all)])
    scope.versions = new Map([...scope.versions, ...more])
  }
  return scope
}

function noteBind(scope: Scope, bind: Bind, around: Event['around'], events: Map<string, Event[]>): void {
  if (bind.target === '') scope.does.push(bind.value)
  else {
    const known = events.get(bind.target) ?? []
    known.push({ bind, around })
    events.set(bind.target, known)
  }
}

const ADDS = /^(.+)\.(append|push|add|add_row|appendleft|extend|append_text|concat)$/

/** `x.append(y)` and `x = x + y` add to what there is. */
function asBind(statement: Statement): Bind | undefined {
  const { from, to } = statement
  if (statement.kind === 'does' && statement.value.kind === 'call') {
    const { name, args }: Call = statement.value
    const [, target, method] = ADDS.exec(name) ?? []
    if (target === undefined || args.length === 0) return undefined
    const how = method === 'extend' ? 'adds' : 'appends'
    const [first] = args
    const value: Expr =
      args.length === 1 && first ? first.value : { kind: 'list', from, to, items: args.map(arg => arg.value) }
    return { kind: 'bind', from, to, target, how: args.length === 1 ? how : 'adds', value }
  }
  if (statement.kind !== 'bind') return undefined
  const { value, target } = statement
  if (statement.how !== 'is' || value.kind !== 'joined') return statement
  const [first, ...rest] = value.parts
  return first?.kind === 'name' && first.name === target && rest.length > 0
    ? { ...statement, how: 'adds', value: { ...value, parts: rest } }
    : statement
}

/** What methods bind to `self.x` is the class's `x`. */
function boundOnSelf(scope: Scope): [string, Event[]][] {
  const found = new Map<string, Event[]>()
  for (const method of scope.children)
    for (const [target, versions] of method.versions) {
      const name = /^(?:self|this|cls)\.([^.]+)$/.exec(target)?.[1]
      if (name === undefined || scope.versions.has(name)) continue
      const binds = versions.map(({ value }): Event => {
        const { from, to } = value
        return { bind: { kind: 'bind', from, to, target: name, how: 'is', value }, around: [] }
      })
      const known = found.get(name) ?? []
      for (const bind of binds) known.push(bind)
      found.set(name, known)
    }
  return [...found]
}

/** What is bound, returned and done in a scope and in those within it. */
export function exprsIn(root: Scope): Expr[] {
  const found: Expr[] = []
  const open = [root]
  for (let scope = open.pop(); scope; scope = open.pop()) {
    for (const versions of scope.versions.values()) for (const { value } of versions) found.push(value)
    for (const value of scope.returns) found.push(value)
    for (const value of scope.does) found.push(value)
    for (const child of scope.children) open.push(child)
  }
  return found
}
