import type { Argument, Computed, Condition, Expression, Given, Imports, Over, TemplateProblem } from './piece.ts'

/** What a block's opening tag begins. A `switch` is a branch whose first arm is yet to come. */
export type Opening =
  | { kind: 'branch'; when: Condition }
  | { kind: 'switch' }
  | ({ kind: 'loop' } & Over)
  | { kind: 'block'; name: string }
  | { kind: 'include'; target: string; indent: string; blockName: string }
  /** What stands within it is what a name stands for; `behind` comes after the block. */
  | { kind: 'let'; name: string; takes?: Argument[]; behind?: Behind }

/** What a block does with its own text. */
export type Behind =
  | { kind: 'slot'; name: string; raw: string; made?: Expression; given?: Argument[]; lends?: string }
  | { kind: 'let'; name: string; made: Expression }

/** One step through a template from left to right, at an offset of its text. Scanners make marks, `nest` makes pieces of them. */
export type Mark = { at: number } & (
  | { kind: 'text'; text: string }
  | { kind: 'slot'; name: string; raw: string; made?: Expression; given?: Argument[] }
  | { kind: 'let'; name: string; made: Expression }
  | {
      kind: 'include'
      target: string
      indent: string
      optional?: true | 'silent'
      given?: Given
      imports?: Imports
      computed?: Computed
    }
  /** Only the blocks of what follows are sent; they go to the target. */
  | { kind: 'extends'; target: string; computed?: Computed }
  | { kind: 'open'; name: string; opening: Opening }
  /** Goes on with the open block: another arm, another block in the place of its else, or the else itself. */
  | { kind: 'else'; opening: Opening | undefined }
  | { kind: 'close'; name: string }
  | { kind: 'fault'; problem: TemplateProblem }
)
