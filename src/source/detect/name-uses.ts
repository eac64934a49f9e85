import { makingOf } from '../fold/text-calls.ts'
import { eachInner } from '../inner-of.ts'
import { isPlaceholder } from '../literals/made-by.ts'
import type { Call, Expr, Statement } from '../outline.ts'
import { SHOWS } from './shows.ts'

/** How often an expression uses a name, and in how many loops and calls that may make it longer. */
export interface NameUse {
  times: number
  more: number
  at: number
  /** Where what a function returns is used. */
  call?: Call
}

type Uses = Map<string, NameUse>
type Language = 'python' | 'javascript'

/** Expressions within each other, and in all, that are looked at for names. */
const DEEPEST = 60
const MOST = 20_000

/** Methods of lists that run a function for each item. */
const EACH = /(?:^|\.)(?:map|flatMap|forEach|reduce|fill|times|from|replace|replaceAll|sub|defineProperty|Proxy)$/
const SPREADS =
  /(?:^|\.)(?:repeat|cycle|chain|fill|ljust|rjust|center|padStart|padEnd|indent|insert|Array|List|i?mul|(?:repeat|padStart|padEnd|concat)\.(?:call|apply))$/
/** Methods that leave a text as long as it is, make it shorter, fill it in, or hand it on. */
const LEAVES =
  /^(?:l?r?strip\w*|trim\w*|format\w*|lower|upper|to\w+|title|capitalize|normalize|encode|decode|valueOf|substitute|safe_substitute|partial\w*|remove\w+|split\w*|slice|substring|substr|copy|get\w*|render\w*|invoke|a?invoke|pipe|bind\w*|with\w*|set\w*|add\w*|append|push|extend|concat|join|from\w*|create\w*|send\w*|call\w*|then|catch|model\w*|compile\w*|fill\w*|build\w*|prompt\w*|index\w*|find\w*|includes|starts?_?[wW]ith|ends?_?[wW]ith|count|match\w*|search|test|keys|values|items|entries|at|charAt|length|size|update|pop|run\w*|generate\w*|stream\w*|batch\w*|a?call|parse\w*|dict|json|filter|is\w+|has\w*|equals)$/

/** What an expression uses by name, as far as it can become part of a text and is not `counted` elsewhere. `repeats`: whether a function makes more of what it is given. */
export function namesUsedIn(
  expr: Expr,
  language: Language,
  counted: (expr: Expr) => boolean = () => false,
  repeats: (call: Call) => boolean = () => false,
): ReadonlyMap<string, NameUse> {
  const found: Uses = new Map()
  const walk = new Walk(language, counted, repeats)
  walk.into(found, expr, 0, 0)
  return found
}

const known = new WeakMap<Expr, boolean>()

/** Whether an expression makes more of a name than its text: `P * 9`, `P + P`, `P.replace(" ", X)`. */
export function widensName(expr: Expr, language: Language): boolean {
  if (expr.kind !== 'call' && expr.kind !== 'joined') return false
  const before = known.get(expr)
  if (before !== undefined) return before
  const isMaking = expr.kind === 'joined' || MAKES.has(makingOf(expr, language)?.how ?? '')
  const found = isMaking && [...namesUsedIn(expr, language).values()].some(({ times, more }) => times + more > 1)
  known.set(expr, found)
  return found
}

const MAKES: ReadonlySet<string> = new Set(['repeat', 'replace', 'replace-once', 'pad', 'concat', 'join', 'indent'])

class Walk {
  private readonly language: Language
  private readonly counted: (expr: Expr) => boolean
  private readonly repeats: (call: Call) => boolean
  private left = MOST

  constructor(language: Language, counted: (expr: Expr) => boolean, repeats: (call: Call) => boolean) {
    this.language = language
    this.counted = counted
    this.repeats = repeats
  }

  into(found: Uses, expr: Expr, more: number, depth: number): void {
    if (depth > DEEPEST || this.left-- < 0 || this.counted(expr)) return
    switch (expr.kind) {
      case 'name':
        this.note(found, expr, more)
        return
      case 'either':
        this.oneOf(found, expr.options, more, depth)
        return
      case 'maybe':
        this.into(found, expr.value, expr.loop ? more + 1 : more, depth + 1)
        return
      case 'call':
        this.call(found, expr, more, depth)
        return
      case 'other':
        if (expr.mute) return
        break
      default:
        break
    }
    eachInner(expr, inner => this.into(found, inner, more, depth + 1))
  }

  /** A call goes by its name too, for what its function returns. */
  private note(found: Uses, expr: Extract<Expr, { name: string }>, more: number): void {
    const key = expr.kind === 'call' ? `${expr.name}()` : expr.name
    const { times, more: most } = found.get(key) ?? { times: 0, more: 0 }
    const of = expr.kind === 'call' ? { call: expr } : {}
    found.set(key, { times: times + 1, more: Math.max(most, more), at: expr.from, ...of })
  }

  /** Of several that exclude each other the one that uses a name most counts. */
  private oneOf(found: Uses, options: readonly Expr[], more: number, depth: number): void {
    const most: Uses = new Map()
    for (const option of options) {
      const own: Uses = new Map()
      this.into(own, option, more, depth + 1)
      for (const [name, use] of own) {
        const { times = 0, more: before = 0 } = most.get(name) ?? {}
        most.set(name, { ...use, times: Math.max(times, use.times), more: Math.max(before, use.more) })
      }
    }
    for (const [name, use] of most) {
      const { times = 0, more: before = 0 } = found.get(name) ?? {}
      found.set(name, { ...use, times: times + use.times, more: Math.max(before, use.more) })
    }
  }

  private call(found: Uses, call: Call, more: number, depth: number): void {
    const { name, on, args } = call
    if ((SHOWS.test(name) && !/write$/.test(name)) || /^(?:len|hash|isinstance|type|id)$/.test(name)) return
    if (name !== '' && (on === undefined || on.kind === 'name' || isSuper(on))) this.note(found, call, more)
    const each = EACH.test(name) || SPREADS.test(name) || (args.length > 0 && this.repeats(call)) ? 1 : 0
    if (on) this.into(found, on, more + (this.widens(call) ? 1 : 0), depth + 1)
    const between = this.isBetween(call) ? 1 : 0
    for (const { value } of args)
      for (const run of each && value.kind === 'lambda' ? ranBy(value.define.body) : [value])
        this.into(found, run, more + each + between, depth + 1)
  }

  /** Whether what a method is called on may become longer by it. */
  private widens(call: Call): boolean {
    const { name, on, args } = call
    const last = name.slice(name.lastIndexOf('.') + 1)
    if (name === '*') return true
    const making = makingOf(call, this.language)
    // What joins texts stands between each two of them.
    if (making?.how === 'join') return making.between === on
    if (making?.how === 'replace' || making?.how === 'replace-once') return !isPlaceholder(args[0]?.value)
    if (making) return making.how === 'repeat' || making.how === 'pad' || making.how === 'pattern'
    return on?.kind === 'name' && isConstantName(on.name) && !LEAVES.test(last)
  }

  private isBetween(call: Call): boolean {
    const making = makingOf(call, this.language)
    return making?.how === 'join' && making.of === call.on
  }
}

/** What a function does and returns, as far as that stands in none of its blocks. */
function ranBy(body: readonly Statement[]): Expr[] {
  return body.flatMap(each => (each.kind === 'returns' || each.kind === 'does' ? [each.value] : []))
}

/** Objects have methods of any name, and what is written in capitals is no object. */
function isConstantName(name: string): boolean {
  return /^[A-Z][A-Z\d_]*$/.test(name.slice(name.lastIndexOf('.') + 1))
}

const isSuper = (on: Expr): boolean => on.kind === 'call' && on.name === 'super'
