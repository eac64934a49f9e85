import type { Spelled } from './spelled.ts'

/**
 * Source code as far as prompts need it, the same for every language: what is bound to which name, what is called with what, what a
 * function returns. Nothing of it is ever run. Offsets are those of the file's text.
 */
export interface Outline {
  body: Statement[]
  /** By local name what a file imports. */
  imports: ReadonlyMap<string, Import>
  /** The docstring of the whole file. */
  doc?: Expr | undefined
  /** The offset at which text is nested deeper than is looked at. */
  tooDeep?: number | undefined
}

/** `name` is undefined where the whole module goes by the local name. */
export interface Import {
  module: string
  name: string | undefined
}

interface Span {
  from: number
  to: number
}

export type Statement = Bind | Returns | Does | Define | Block

/** The target is dotted: `self.prompt`, `PROMPTS.summary` for a literal key. `appends`: the value becomes an item of a list. */
export interface Bind extends Span {
  kind: 'bind'
  target: string
  how: 'is' | 'adds' | 'appends'
  value: Expr
  /** The type that the target is declared to have. */
  type?: Expr | undefined
}

export interface Returns extends Span {
  kind: 'returns'
  value: Expr
}

export interface Does extends Span {
  kind: 'does'
  value: Expr
}

/** A function or a class. */
export interface Define extends Span {
  kind: 'function' | 'class'
  name: string
  params: Param[]
  /** What a class extends. */
  bases: Expr[]
  decorators: Expr[]
  doc: Expr | undefined
  body: Statement[]
}

export interface Param {
  name: string
  /** The names that an object is taken apart into. */
  keys?: readonly string[] | undefined
  /** What these names are where nothing is given. */
  defaults?: ReadonlyMap<string, Expr> | undefined
  type: Expr | undefined
  value: Expr | undefined
}

/** Statements that run under a condition, or more often than once. `arms` exclude each other; `complete`: one of them always runs. */
export interface Block extends Span {
  kind: 'block'
  by: 'condition' | 'loop' | 'other'
  arms: Statement[][]
  complete: boolean
  /** What a loop takes one after the other, where that is written. */
  over?: Expr | undefined
}

/** An expression, as far as it can make a text. */
export type Expr = Span &
  (
    | { kind: 'text'; spelled: Spelled }
    /** A text is one that a library writes, and not the file. */
    | { kind: 'constant'; value: number | boolean | null | string }
    /** A variable, dotted: `prompts.SYSTEM`. */
    | { kind: 'name'; name: string }
    /** Texts one behind the other: by `+`, side by side, or in a string with slots. */
    | { kind: 'joined'; parts: Expr[] }
    /** One of several. */
    | { kind: 'either'; options: Expr[] }
    | Call
    | { kind: 'list'; items: Expr[] }
    | { kind: 'map'; entries: Entry[] }
    /** Sent under a condition, or for each of several. `least`: at least once. */
    | { kind: 'maybe'; value: Expr; loop: boolean; over?: Expr | undefined; least?: 1 }
    /** A function without a name. */
    | { kind: 'lambda'; define: Define }
    /** Anything else. `mute`: what is within is shown to people or compared, and never sent. */
    | { kind: 'other'; inner: Expr[]; mute: boolean }
  )

export interface Call extends Span {
  kind: 'call'
  /** Dotted where that is plain, else the last name: `client.chat.completions.create`. */
  name: string
  /** What the method is called on. */
  on: Expr | undefined
  args: Arg[]
}

export interface Arg {
  name: string | undefined
  value: Expr
}

export interface Entry {
  key: string | undefined
  value: Expr
}
