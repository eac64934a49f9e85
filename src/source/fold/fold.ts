import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'
import { isCutValue } from '../versions.ts'
import { functionCalled, isAnswer, keyGot, mayBeWrapped } from './called.ts'
import { changed } from './change-text.ts'
import { dollared, type Field, formatted, percented } from './format-text.ts'
import { givenFor } from './given-for.ts'
import { type Joining, joined } from './joined.ts'
import { jsonOf } from './json-text.ts'
import { listOf } from './list-of.ts'
import { numberOf } from './number-of.ts'
import { padded, widthIn } from './pad-text.ts'
import { paddedBy, withoutTabs } from './padded-by.ts'
import { branch, certainText, type Piece } from './piece.ts'
import { argumentOf, type Place } from './place.ts'
import { type Budget, repeatedBy } from './repeated.ts'
import { replacing } from './replacing.ts'
import { type OpenModule, resolve } from './resolve.ts'
import { isSentence, saysMore, shown, slotOf } from './slot.ts'
import { makingOf } from './text-calls.ts'

/** How many names may lead to each other. */
const DEEPEST = 60

/** A literal that went into a text. */
export interface Used {
  module: Module
  from: number
  to: number
}

/** Makes the text of an expression, as far as it is certain. What is not is a slot. */
export class Folder {
  /** Every literal that went into a text, also of other files. */
  readonly used: Used[] = []
  private readonly open: OpenModule
  private readonly around = new Set<Expr>()
  private readonly budget: Budget

  constructor(open: OpenModule, budget: Budget) {
    this.open = open
    this.budget = budget
  }

  fold(expr: Expr, scope: Scope, module: Module): Piece[] {
    return this.one(expr, { scope, module, depth: 0 })
  }

  private one(expr: Expr, place: Place): Piece[] {
    if (place.depth > DEEPEST || this.budget.steps-- < 0 || isCutValue(expr)) return this.cut(expr, place)
    const inner = { ...place, depth: place.depth + 1 }
    const { module } = place
    switch (expr.kind) {
      case 'text':
        this.budget.characters -= expr.spelled.text.length
        if (this.budget.characters < 0) return this.cut(expr, place)
        this.used.push({ module, from: expr.from, to: expr.to })
        return expr.spelled.text === '' ? [] : [{ kind: 'text', spelled: expr.spelled, module }]
      case 'constant': {
        const text = shown(expr.value, module.language)
        this.budget.characters -= text.length
        if (this.budget.characters < 0) return this.cut(expr, place)
        return text === '' ? [] : [{ kind: 'text', spelled: { text, marks: [[0, expr.from]] }, module }]
      }
      case 'joined':
        return expr.parts.flatMap(part => this.one(part, inner))
      case 'name':
        return this.name(expr, inner)
      case 'either':
        return branch(expr.options.map(option => this.one(option, inner)))
      case 'maybe': {
        const body = this.one(expr.value, inner)
        return expr.loop ? this.looped(expr, body, inner) : branch([body, []])
      }
      case 'call':
        return this.call(expr, inner)
      default:
        return slotOf(expr, place)
    }
  }

  private get joining(): Joining {
    const { open, budget } = this
    return {
      open,
      budget,
      one: (expr, place) => this.one(expr, place),
      looped: (expr, body, place) => this.looped(expr, body, place),
      cut: (expr, place) => this.cut(expr, place),
    }
  }

  /** What is not followed is a slot, and reported. */
  private cut(expr: Expr, place: Place): Piece[] {
    this.budget.cut ??= { module: place.module, from: expr.from }
    return slotOf(expr, place)
  }

  private name(expr: Extract<Expr, { kind: 'name' }>, place: Place): Piece[] {
    const argument = argumentOf(expr.name, place)
    if (argument) return this.one(argument.value, { ...argument.place, depth: place.depth })
    const found = resolve(expr.name, expr.from, place.scope, place.module, this.open)
    if (!found || this.around.has(found.expr)) return slotOf(expr, place)
    this.around.add(found.expr)
    const pieces = this.one(found.expr, { ...place, scope: found.scope, module: found.module })
    this.around.delete(found.expr)
    return saysMore(pieces) ? pieces : slotOf(expr, place)
  }

  private call(expr: Call, place: Place): Piece[] {
    const making = makingOf(expr, place.module.language)
    if (!making) return this.returned(expr, place) ?? this.wrapped(expr, place) ?? slotOf(expr, place)
    if (making.how === 'join') return joined(expr, making, place, this.joining)
    if (making.how === 'json') return this.json(expr, place)
    const product = making.how === 'repeat' ? numberOf(expr, place, this.open) : undefined
    if (product !== undefined) return this.one({ ...expr, kind: 'constant', value: product }, place)
    const of = this.one(making.of, place)
    if (making.how === 'pad') return paddedBy(expr, of, place, this.open, this.budget) ?? this.cut(expr, place)
    if (of.every(piece => piece.kind === 'slot')) return slotOf(expr, place)
    const field: Field = (name, raw, from, module) => this.field(expr, { kind: 'slot', name, raw, from, module }, place)
    const simply = changed(making.how, of, expr)
    if (simply) return simply
    const at = { from: expr.from, module: place.module }
    switch (making.how) {
      case 'f-string':
        return of.map(piece => (piece.kind === 'text' ? { ...piece, syntax: 'f-string' as const } : piece))
      case 'format':
        return formatted(of, field)
      case 'dollar':
        return dollared(of, field)
      case 'percent':
        return percented(of, field)
      case 'concat':
        return [...of, ...expr.args.flatMap(({ value }) => this.one(value, place))]
      case 'repeat':
        return repeatedBy(numberOf(making.times, place, this.open), of, at, this.budget) ?? this.cut(expr, place)
      case 'pattern':
        return [...of, { kind: 'loop', body: this.one(making.into, place), ...at }]
      case 'tabs':
        return withoutTabs(expr, of, place, this.open, this.budget) ?? this.cut(expr, place)
      default:
        return replacing(expr, of, making.how === 'replace-once', at, to => this.one(to, place))
    }
  }

  /** What a function of the module returns, where it is one text. */
  private returned(call: Call, place: Place): Piece[] | undefined {
    const key = keyGot(call)
    const found = functionCalled(call, place, this.open)
    const [value, ...more] = found?.scope.returns ?? (key ? [key] : [])
    if (!value || more.length > 0 || this.around.has(value)) return undefined
    this.around.add(value)
    const given = found && new Map([...(place.given ?? []), [found.scope, { call, place }] as const])
    const pieces = this.one(value, { ...place, ...found, ...(given && { given }) })
    this.around.delete(value)
    return pieces.some(piece => piece.kind !== 'slot') ? pieces : undefined
  }

  /** The argument of an unknown function, if it is a text of some length. It may be sent more than once. What a model answers is another text. */
  private wrapped({ name, args, from }: Call, place: Place): Piece[] | undefined {
    if (isAnswer(name.slice(name.lastIndexOf('.') + 1))) return undefined
    for (const { value } of mayBeWrapped(args)) {
      const body = this.one(value, place)
      if (isSentence(certainText(body))) return [{ kind: 'loop', body, least: 1, from, module: place.module }]
    }
    return undefined
  }

  /** A text for each of what a loop takes, where that is written out; once where it is not known. */
  private looped(expr: Extract<Expr, { kind: 'maybe' }>, body: Piece[], place: Place): Piece[] {
    const items = expr.over && listOf(expr.over, place, this.open, this.budget)
    const at = { from: expr.from, module: place.module, ...(expr.least && { least: expr.least }) }
    return repeatedBy(items?.length, body, at, this.budget) ?? this.cut(expr, place)
  }

  /** What an argument puts in the place of a field. An argument that is not certain is a slot by the field's name. */
  private field(call: Call, slot: Extract<Piece, { kind: 'slot' }>, place: Place): Piece[] {
    const given = givenFor(call, slot.name)
    const named = /^\d+$/.test(slot.name) && given?.kind === 'name' ? { ...slot, name: given.name } : slot
    const pieces = given ? this.one(given, place) : []
    const shown = pieces.some(piece => piece.kind !== 'slot') ? pieces : [named]
    const wide = widthIn(slot.raw)
    return wide ? (padded(shown, wide.width, wide.fill, slot, this.budget) ?? this.cut(call, place)) : shown
  }

  private json(call: Call, place: Place): Piece[] {
    if (this.budget.characters < 0) return this.cut(call, place)
    const found = jsonOf(call, place, this.open)
    if (!found) return slotOf(call, place)
    this.budget.characters -= found.spelled.text.length
    if (this.budget.characters < 0) return this.cut(call, place)
    this.used.push(found.used)
    return [{ kind: 'text', spelled: found.spelled, module: found.used.module }]
  }
}
