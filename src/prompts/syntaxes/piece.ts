import type { Loc } from '../../model/quantity.ts'

/**
 * A run of a template, with its place. Data, never code that runs. `raw` is the source text, which is what an undeclared
 * slot costs. Names are as written: within a loop `item` is the name of the one at hand, and `this` and `../x` are
 * Handlebars' own.
 */
export type TemplatePiece = { at: Loc } & (
  | { kind: 'text'; text: string }
  | { kind: 'slot'; name: string; raw: string }
  /** The first arm whose condition holds is sent, else `otherwise`. */
  | { kind: 'branch'; arms: Arm[]; otherwise: TemplatePiece[] }
  /** `otherwise` is sent where there is nothing to loop over. */
  | { kind: 'loop'; over: string; item: string; body: TemplatePiece[]; otherwise: TemplatePiece[] }
  /** `blocks` take the place of the target's blocks of the same name; every line of the target is indented by `indent`. An `optional` target may be missing. */
  | { kind: 'include'; target: string; indent: string; blocks: Block[]; optional?: true }
  /** A part that a template which extends this one may replace. */
  | ({ kind: 'block' } & Block)
)

export interface Arm {
  when: Condition
  body: TemplatePiece[]
}

export interface Block {
  name: string
  body: TemplatePiece[]
}

/**
 * What an arm is sent under, as far as it can be told without running code. `truthy` is neither missing nor false, zero or
 * empty; `present` is neither missing nor false; `defined` is not missing.
 */
export type Condition =
  | { kind: 'unknown' }
  | { kind: 'truthy' | 'present' | 'defined'; name: string }
  | { kind: 'equals'; name: string; value: string | number | boolean }
  | { kind: 'not'; of: Condition }
  | { kind: 'all' | 'any'; of: Condition[] }

/** A template as pieces. With a `fault` it could not be read, and is one piece of text. */
export interface Template {
  pieces: TemplatePiece[]
  fault?: { problem: TemplateProblem; at: Loc }
}

export type TemplateProblem = 'unclosed-tag' | 'unclosed-block' | 'unexpected-tag' | 'too-deep'
