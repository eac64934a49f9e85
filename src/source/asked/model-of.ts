import { argumentsOf } from '../arguments-of.ts'
import { childIn } from '../children.ts'
import { entriesOf, entryOf } from '../detect/shapes.ts'
import { functionCalled } from '../fold/called.ts'
import { classAround, type Defined, defined, type OpenModule, ofClass, resolve } from '../fold/resolve.ts'
import type { Call, Expr } from '../outline.ts'
import { scopeFor } from '../scopes.ts'
import { type Asked, opened } from './asked.ts'
import { isGivenModel, isModelName, looksLikeModel, modelSaid, NAMES, SETTINGS } from './model-words.ts'
import { namingIn } from './naming-in.ts'
import { type At, firstOf, objectOf, paramNamed } from './objects.ts'
import { environmentDefault, textOf } from './text-of.ts'

const DEEPEST = 12
/** The most expressions that are looked at for the models of one file. */
const MOST_STEPS = 50_000
/** Calls whose result asks a model. Calls of other names may be for anything. */
const MAKES =
  /(?:^|\.)[A-Z]\w*$|llm|model|client|openai|anthropic|claude|google|gemini|vertex|azure|bedrock|groq|mistral|ollama|xai|deepseek|openrouter|provider|(?:^|[._])lm$/i

/** Calls that take a model's name only to count or cut text, and send it nothing. */
const MEASURES = /token|trim|truncat|count|cost|price|encod/i

/** Finds the models that a file's requests name, also in the files that it imports. */
export class Models {
  private readonly open: OpenModule
  private readonly known = new Map<Expr, Asked | undefined>()
  private steps = MOST_STEPS

  constructor(open: OpenModule) {
    this.open = open
  }

  /** The model that a call or an object asks: the one that it names itself, or that of the object or function that it goes through. */
  of(asks: Expr | undefined, at: At): Asked | undefined {
    return asks && this.asking(asks, at, 0)
  }

  /** The model that an expression names or asks; undefined if it may as well be something else. */
  certain(expr: Expr, at: At): Asked | undefined {
    return this.value(expr, at, 0, true)
  }

  private asking(asks: Expr, at: At, depth: number): Asked | undefined {
    if (asks.kind !== 'call' && asks.kind !== 'map') return undefined
    if (this.known.has(asks)) return this.known.get(asks)
    if (depth > DEEPEST || this.steps-- <= 0) return undefined
    this.known.set(asks, undefined)
    const entries = asks.kind === 'call' ? argumentsOf(asks, at, this.open) : asks.entries
    const said = modelSaid(entries)
    const found =
      (said && this.value(said, at, depth + 1, false)) ??
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
      if (asked) return asked
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

  /** The model that an expression names. `strict`: it may as well be something else, so only a name that looks like a model's counts. */
  private value(expr: Expr, at: At, depth: number, strict: boolean): Asked | undefined {
    if (depth > DEEPEST || this.steps-- <= 0) return undefined
    const inner = (each: Expr, there: At = at) => this.value(each, there, depth + 1, strict)
    switch (expr.kind) {
      case 'text':
      case 'joined':
        return this.asName(textOf(expr, at, this.open), expr, at, strict)
      case 'either':
        return opened(
          firstOf(expr.options, option => inner(option)),
          expr.options.length > 1,
        )
      case 'maybe':
        return inner(expr.value)
      case 'list':
        return expr.items[0] && inner(expr.items[0])
      case 'map': {
        const said = entryOf(expr.entries, NAMES) ?? entryOf(expr.entries, /^(?:id|name)$/)
        return said && inner(said)
      }
      case 'lambda': {
        const scope = scopeFor(expr.define)
        return scope?.returns[0] && inner(scope.returns[0], { ...at, scope })
      }
      case 'call':
        return this.called(expr, at, depth, strict)
      case 'name':
        return this.named(expr, at, depth, strict)
      default:
        return undefined
    }
  }

  private asName(text: string | undefined, { from }: Expr, { module }: At, strict: boolean): Asked | undefined {
    const asked = text?.trim() ?? ''
    return (strict ? looksLikeModel : isModelName)(asked) ? { asked, at: module.place(from) } : undefined
  }

  /** `openai('gpt-4.1')`, `ChatOpenAI(model='gpt-4.1')`, a field's default, or the result of a function. */
  private called(call: Call, at: At, depth: number, strict: boolean): Asked | undefined {
    const otherwise = environmentDefault(call)
    if (otherwise !== undefined) return opened(otherwise ? this.value(otherwise, at, depth + 1, strict) : undefined)
    const byDefault = call.args.find(({ name }) => name === 'default' || name === 'default_factory')
    if (byDefault) return this.value(byDefault.value, at, depth + 1, strict)
    const found = !strict || MAKES.test(call.name) ? this.asking(call, at, depth + 1) : undefined
    const first = strict ? undefined : call.args.find(({ name }) => name === undefined)?.value
    if (found || first?.kind !== 'text') return found
    const { text } = first.spelled
    const held =
      call.on?.kind === 'name' && resolve(`${call.on.name}.${text}`, call.from, at.scope, at.module, this.open)
    if (held) return this.value(held.expr, held, depth + 1, false)
    return isGivenModel(text, call.name) ? this.value(first, at, depth + 1, false) : undefined
  }

  /** A variable, an attribute of an object whose class is known, or a parameter by its default. */
  private named(
    { name, from }: Extract<Expr, { kind: 'name' }>,
    at: At,
    depth: number,
    strict: boolean,
  ): Asked | undefined {
    const found = resolve(name, from, at.scope, at.module, this.open)
    if (found) return this.value(found.expr, found, depth + 1, strict)
    const words = name.split('.')
    const own =
      words.length === 2 && /^(?:self|this|cls)$/.test(words[0] ?? '')
        ? words[1]
        : words.length === 1
          ? name
          : undefined
    if (own !== undefined) {
      const around = words.length === 2 ? (classAround(at.scope) ?? at.scope) : at.scope
      const param = paramNamed(own, { ...at, scope: around })
      return param?.value && this.value(param.value, { ...at, scope: param.scope }, depth + 1, strict)
    }
    const last = words.pop() ?? ''
    const made = objectOf({ kind: 'name', from, to: from, name: words.join('.') }, at, this.open)
    const given = made?.by && entriesOf(made.by.call).find(({ key }) => key === last)
    if (given && made?.by) return this.value(given.value, made.by.at, depth + 1, strict)
    const held = made && ofClass(made.of.scope, [last], made.of.module)
    return held && this.value(held.expr, held, depth + 1, strict)
  }
}
