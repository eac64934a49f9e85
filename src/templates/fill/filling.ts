import type { Run, Slot } from '../../model/prompt.ts'
import type { TemplatePiece } from '../syntaxes/piece.ts'
import type { Bound, Declared, Declaring } from './declared.ts'
import type { Scope } from './scope.ts'

/** Work that no file's prompts need: pieces that are visited, and characters that are made, on any way through their templates. */
const MOST_VISITS = 300_000
const MOST_CHARACTERS = 16 * 1024 * 1024

/** What filling has taken so far: all prompts of a file share it. */
export interface Work {
  visits: number
  characters: number
}

/** About what a token is worth in characters, to tell which of two arms is the longer. */
const CHARACTERS_PER_TOKEN = 4

/** Blocks in blocks, over all files; more would end on the call stack. */
export const DEEPEST = 500

export type Mode = 'low' | 'expected' | 'high'

export interface Surroundings {
  /** The prompt's own file: text of any other is a partial's. */
  path: string
  syntax: string
  declared: ReadonlyMap<string, Declared>
  /** True where the language makes a value safe for HTML, unless a tag says otherwise. */
  escapes?: true | undefined
  /** True where of a branch that stays open every arm is sent, which no request does, to see what any of them gains. */
  everyArm?: true | undefined
  /** The file that an include sends, and undefined where it sends none. */
  open(
    include: Extract<TemplatePiece, { kind: 'include' }>,
  ): { path: string; pieces: readonly TemplatePiece[] } | undefined
}

export interface Filling extends Omit<Surroundings, 'declared'>, Work {
  declared: Declaring
  mode: Mode
  depth: number
  /** Macros that are being called. */
  calling: Set<TemplatePiece>
  slots: Map<string, Slot>
  /** True once low and high differ for something. */
  differs: boolean
  /** What pieces send at a place. */
  all(pieces: readonly TemplatePiece[], place: Place): Run[]
}

/** A block's filling, with the surroundings of the template that gives it. */
export interface Given {
  body: TemplatePiece[]
  place: Place
}

export interface Place {
  scopes: readonly Scope[]
  /** What a template, or one time through a loop, calls by names of its own; the innermost of the scopes. */
  lets: Map<string, Bound>
  blocks: ReadonlyMap<string, Given>
  above: Given | undefined
  /** The files that are being sent, outermost first. */
  files: readonly string[]
}

/** A place with names of its own. */
export function withNames(
  scopes: readonly Scope[],
  lets: Map<string, Bound>,
  context?: Bound,
): Pick<Place, 'scopes' | 'lets'> {
  return { lets, scopes: [{ names: lets, context }, ...scopes] }
}

export function isSpent({ visits, characters }: Work): boolean {
  return visits > MOST_VISITS || characters > MOST_CHARACTERS
}

export function timesOf(bound: Bound, filling: Filling): number {
  if (bound.kind === 'unknown' || !bound.times) return 1
  if (differs(bound.times)) filling.differs = true
  return bound.times[filling.mode]
}

export function differs({ low, expected, high }: { low: number; expected: number; high: number }): boolean {
  return low !== expected || high !== expected
}

/** Items and counters of a loop are no variables of the prompt. */
export function note(name: string, at: Slot['at'], bound: Bound, { slots }: Filling): void {
  if (slots.has(name) || name.startsWith('@') || (bound.kind === 'unknown' && bound.item)) return
  const part = bound.kind === 'tokens' ? bound.part : undefined
  const from = bound.kind === 'unknown' ? 'undeclared' : bound.from
  slots.set(name, { name, at, from, ...(part !== undefined && { part }) })
}

/** Notes that a loop takes so many items of a slot at the most; of several loops the one that takes most counts. */
export function noteItems(name: string, most: number, { slots }: Filling): void {
  const slot = slots.get(name)
  if (slot && (slot.items ?? 0) < most) slots.set(name, { ...slot, items: most })
}

/** Notes that what a slot sends is more than what is known of it. */
export function noteUnsure(name: string, { slots }: Filling): void {
  const slot = slots.get(name)
  if (slot && slot.from !== 'undeclared') slots.set(name, { ...slot, unsure: true })
}

export function lengthOf(runs: readonly Run[]): number {
  return runs.reduce(
    (sum, run) => sum + (run.tokens === undefined ? run.text.length : run.tokens * CHARACTERS_PER_TOKEN),
    0,
  )
}
