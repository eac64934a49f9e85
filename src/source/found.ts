import type { Candidate } from './detect/candidate.ts'
import type { Why } from './detect/judge.ts'
import type { Used } from './fold/fold.ts'
import type { Piece } from './fold/piece.ts'
import type { Mark } from './marks.ts'
import type { Expr } from './outline.ts'
import type { Scope } from './scopes.ts'

/** A prompt or a tool as it stands in source code. */
export interface Found {
  /** Class, function and name, in unique order: what the prompt goes by beside its path. */
  key: string
  /** The name by which it may be taken. */
  name: string
  /** What asks a model with it, where that is not its own candidate. */
  asked?: { expr: Expr | undefined; scope: Scope }
  mark: Mark | undefined
  why: Why
  candidate: Candidate
  messages: { role: string; pieces: Piece[] }[]
  /** Every literal of it, also those of other files. */
  used: Used[]
  /** What describes a tool and its parameters. */
  described: Piece[][]
  from: number
  /** How often the code around it uses its text beyond the first time. */
  furtherUses?: number
}
