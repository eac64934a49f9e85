import { entriesOf, entryOf } from '../detect/shapes.ts'
import { classAround, type OpenModule, ofClass, resolve } from '../fold/resolve.ts'
import type { Call, Expr } from '../outline.ts'
import { scopeFor } from '../scopes.ts'
import { type Asked, opened } from './asked.ts'
import { isGivenModel, isModelName, looksLikeModel, MAKES, NAMES } from './model-words.ts'
import { type At, firstOf, objectOf, paramNamed } from './objects.ts'
import { isRewritten } from './rewritten.ts'
import { type AskingOf, DEEPEST, type Steps } from './steps.ts'
import { environmentDefault, textOf } from './text-of.ts'

/** Finds the models that expressions name, as far as they are written out: under names, in fields and as defaults. */
export class ModelsOfValues {
  private readonly open: OpenModule
  private readonly steps: Steps
  private readonly asking: AskingOf

  constructor(open: OpenModule, steps: Steps, asking: AskingOf) {
    this.open = open
    this.steps = steps
    this.asking = asking
  }

  /** The model that an expression names. `strict`: it may as well be something else, so only a name that looks like a model's counts. */
  value(expr: Expr, at: At, depth: number, strict: boolean): Asked | undefined {
    if (depth > DEEPEST || this.steps.left-- <= 0) return undefined
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
    const made = this.madeOfText(call, at, depth, strict)
    if (made !== undefined) return made ?? undefined
    const found = !strict || MAKES.test(call.name) ? this.asking(call, at, depth + 1) : undefined
    const first = strict ? undefined : call.args.find(({ name }) => name === undefined)?.value
    if (found || first?.kind !== 'text') return found
    const { text } = first.spelled
    const held =
      call.on?.kind === 'name' && resolve(`${call.on.name}.${text}`, call.from, at.scope, at.module, this.open)
    if (held) return this.value(held.expr, held, depth + 1, false)
    return isGivenModel(text, call.name) ? this.value(first, at, depth + 1, false) : undefined
  }

  /** What a method makes of a model's name that is written out: another name, or nobody knows which; undefined where it is no such name. */
  private madeOfText(call: Call, at: At, depth: number, strict: boolean): Asked | null | undefined {
    const made = call.on && textOf(call, at, this.open)
    if (made !== undefined) return this.asName(made, call, at, strict) ?? null
    const isText = call.on && textOf(call.on, at, this.open) !== undefined
    return isText && call.on ? opened(this.value(call.on, at, depth + 1, strict)) : undefined
  }

  /** A variable, an attribute of an object whose class is known, or a parameter by its default. */
  private named(
    { name, from }: Extract<Expr, { kind: 'name' }>,
    at: At,
    depth: number,
    strict: boolean,
  ): Asked | undefined {
    const found = resolve(name, from, at.scope, at.module, this.open)
    if (found) {
      const asked = this.value(found.expr, found, depth + 1, strict)
      return asked && opened(asked, isRewritten(name, at.module) || isRewritten(found.target, found.module))
    }
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
