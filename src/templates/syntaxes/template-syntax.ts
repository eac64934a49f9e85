import type { Loc } from '../../model/quantity.ts'
import type { Template } from './piece.ts'

/** Finds the place of an offset in a template's text. */
export type Place = (offset: number) => Loc

/** A template language: text in, pieces out, in time linear in the text. Never throws, and nothing of the text is ever run. */
export interface TemplateSyntax {
  /** True for a path that promises this syntax, whatever the text is. */
  owns(path: string): boolean
  /** True for a text that looks like this syntax and like none of those listed before it. Only asked of texts with a `{`. */
  looksAlike(text: string): boolean
  parse(text: string, place: Place): Template
  /** How many includes may follow each other before the next is left out; no bound of its own where it is left out. */
  hops?: number
}

/** The names of all template languages. Each one's file adds its own, and the list in `templates.ts` must have each of them. */
// biome-ignore lint/suspicious/noEmptyInterface: template languages add to it
export interface SyntaxList {}
