import type { Module } from '../module.ts'
import type { Call, Expr } from '../outline.ts'
import type { Scope } from '../scopes.ts'

/** A message that may be sent: who speaks, and what its text is made of. */
export interface Part {
  role: string
  exprs: Expr[]
  /** True where it is a part only if some of its text is certain: what users ask is a part of no prompt. */
  ifCertain?: true
}

/** Where a text stands that may be a prompt, before anything is known of it but its place. */
export interface Candidate {
  /** `request`: it stands where a model is asked. `text`: it is bound, returned or handed over. `tool`: it describes one. */
  kind: 'request' | 'text' | 'tool'
  scope: Scope
  /** What it is bound to, key by key. */
  names: readonly string[]
  /** The name in the object whose value it is: `{ name: 'refinePrompt', default: '...' }`. */
  beside?: string | undefined
  parts: Part[]
  /** The call that asks, which may name the model. */
  asks: Expr | undefined
  /** The function whose argument it is, the nearest first. */
  calls: readonly Call[]
  /** Whether a function returns it. */
  returned: boolean
  /** Whether its place alone does not say that a model is asked. */
  weak: boolean
  tool?: ToolShape | undefined
  /** Where the tool is written, if another file has it. */
  written?: { scope: Scope; module: Module } | undefined
  /** True where it is an argument of an unknown function, which may send it more than once. */
  through?: true | undefined
  /** True if it makes a longer text of a name: `P * 9`. */
  widens?: true | undefined
  /** True where it is a request of its own, even if another contains all of its texts. */
  whole?: true | undefined
  from: number
  to: number
}

/** A tool, as far as it is written here. */
export interface ToolShape {
  name: string
  description: Expr | undefined
  parameters: Expr | undefined
  /** Texts of parameters where they are no plain data. */
  texts: Expr[]
  /** Those that a class has from what it extends, and where each is written. */
  inherited?: readonly { expr: Expr; scope: Scope; module: Module }[] | undefined
  /** Fields of a schema that is no plain data. */
  fields?: readonly SchemaField[] | undefined
  /** True where it is no tool, but what an answer must look like. */
  answers?: true | undefined
}

/** A field of a schema as it is sent, near enough: its name and its type, or a value that it may have. */
export interface SchemaField {
  text: string
  from: number
  to: number
  module: Module
}
