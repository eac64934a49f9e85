import type { Expr } from '../outline.ts'
import type { Asked } from './asked.ts'
import type { At } from './objects.ts'

/** Names, calls and objects that may lead to each other. */
export const DEEPEST = 12

/** Expressions that may still be looked at for the models of one file. */
export interface Steps {
  left: number
}

/** The model that a call or an object of settings asks. */
export type AskingOf = (asks: Expr, at: At, depth: number) => Asked | undefined

/** The model that an expression names. `strict`: it may as well be something else, so only a name that looks like a model's counts. */
export type ValueOf = (expr: Expr, at: At, depth: number, strict: boolean) => Asked | undefined
