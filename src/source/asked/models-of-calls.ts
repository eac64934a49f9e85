import { argumentsOf } from '../arguments-of.ts'
import { childIn } from '../children.ts'
import { entriesOf } from '../detect/shapes.ts'
import { functionCalled } from '../fold/called.ts'
import { type Defined, defined, type OpenModule, resolve } from '../fold/resolve.ts'
import type { Call, Expr } from '../outline.ts'
import { type Asked, opened } from './asked.ts'
import { MAKES, modelSaid, SETTINGS } from './model-words.ts'
import { namingIn } from './naming-in.ts'
import { type At, firstOf, objectOf } from './objects.ts'
import { isRewritten } from './rewritten.ts'
import { DEEPEST, type Steps, type ValueOf } from './steps.ts'

/** Calls that take a model's name only to count or cut text, and send it nothing. */
const MEASURES = /token|trim|truncat|count|cost|price|encod/i

/** Finds the models that calls ask: those that they name, and those of the objects and functions that they go through. */
export class ModelsOfCalls {
  private readonly open: OpenModule
  private readonly steps: Steps
  private readonly value: ValueOf
  private readonly known = new Map<Expr, Asked | undefined>()

  constructor(open: OpenModule, steps: Steps, value: ValueOf) {
    this.open = open
    this.steps = steps
    this.value = value
  }

  /** The model of a call or of an object of settings. */
  asking(asks: Expr, at: At, depth: number): Asked | undefined {
    if (asks.kind !== 'call' && asks.kind !== 'map') return undefined
    if (this.known.has(asks)) return this.known.get(asks)
    if (depth > DEEPEST || this.steps.left-- <= 0) return undefined
    this.known.set(asks, undefined)
    const entries = asks.kind === 'call' ? argumentsOf(asks, at, this.open) : asks.entries
    const said = modelSaid(entries)
    const named = said && this.value(said, at, depth + 1, false)
    const found =
      (named && opened(named, spreadsRewritten(asks, at))) ??
      (asks.kind === 'call' ? this.through(asks, at, depth + 1) : undefined)
    this.known.set(asks, found)
    return found
  }

  /** The model of a call that names none: that of the object it is made on, of a positional argument, or of the function that it runs. */
  private through(call: Call, at: At, depth: number): Asked | undefined {
    if (MEASURES.test(call.name)) return undefined
    const placed = call.args.filter(({ name }) => name === undefined).slice(0, 6)
    const settings = entriesOf(call).filter(({ key = '' }) => SETTINGS.test(key))
    return (
      firstOf(settings.slice(0, 6), ({ value }) => this.value(value, at, depth, true)) ??
      this.on(call, at, depth) ??
      firstOf(placed, ({ value }) => this.value(value, at, depth, true)) ??
      this.within(call, at, depth)
    )
  }

  private on({ on, name }: Call, at: At, depth: number): Asked | undefined {
    if (on?.kind === 'call') return this.asking(on, at, depth)
    if (on?.kind !== 'name') return undefined
    const [first = '', second] = on.name.split('.')
    const held = /^(?:self|this|cls)$/.test(first) ? (second === undefined ? '' : `${first}.${second}`) : first
    if (held === '') return undefined
    const maker: Expr = { ...on, name: held }
    const found = resolve(held, on.from, at.scope, at.module, this.open)
    if (found && (found.expr.kind !== 'call' || MAKES.test(found.expr.name))) {
      const asked = this.value(found.expr, found, depth, true)
      if (asked) return opened(asked, isRewritten(held, at.module))
    }
    const made = objectOf(maker, at, this.open)
    if (!made) return undefined
    const method = name.slice(name.lastIndexOf('.') + 1)
    const runs = childIn(made.of.scope, method)
    return (runs && this.inside({ ...made.of, scope: runs }, depth)) ?? this.inside(made.of, depth)
  }

  /** The model that the called function or class asks itself. */
  private within(call: Call, at: At, depth: number): Asked | undefined {
    const found =
      functionCalled(call, { ...at, depth: 0 }, this.open) ?? defined(call.name, at.scope, at.module, this.open)
    return found ? this.inside(found, depth) : this.wrapped(call, at, depth)
  }

  /** The model of a function that another one wraps: `const ask = traceable(askModel)`. */
  private wrapped({ name, from }: Call, at: At, depth: number): Asked | undefined {
    const made = resolve(name, from, at.scope, at.module, this.open)
    const [first] = made?.expr.kind === 'call' ? made.expr.args : []
    if (!made || first?.value.kind !== 'name') return undefined
    const held = defined(first.value.name, made.scope, made.module, this.open)
    return this.asking(made.expr, made, depth) ?? (held && this.inside(held, depth))
  }

  private inside(held: Defined, depth: number): Asked | undefined {
    if (depth > DEEPEST) return undefined
    for (const { expr, at } of namingIn(held)) {
      const asked = this.value(expr, at, depth + 1, true)
      if (asked) return asked
    }
    return undefined
  }
}

/** Whether a call takes its settings from an object that code sets elsewhere. */
function spreadsRewritten(asks: Extract<Expr, { kind: 'call' | 'map' }>, { module }: At): boolean {
  const entries = asks.kind === 'call' ? entriesOf(asks) : asks.entries
  const values = [
    ...entries.flatMap(({ key, value }) => (key === undefined ? [value] : [])),
    ...(asks.kind === 'call' ? asks.args.flatMap(({ name, value }) => (name === undefined ? [value] : [])) : []),
  ]
  return values.some(value => value.kind === 'name' && isRewritten(value.name, module))
}
