import type { FindingOf } from './finding.ts'
import type { LimitUnit } from './limits/limits.ts'

/** A limit that is broken, and by how much. */
export interface Broken {
  /** How the workflow names the project. */
  project: string
  scope: FindingOf<'limit'>['scope']
  unit: LimitUnit
  /** The prompt that breaks it; undefined for prompts together. */
  prompt: string | undefined
  /** The group that breaks it, where the limit is on groups. */
  group?: string | undefined
  /**
   * A plain decimal: growth in tokens or USD also where the limit is a percentage, so that a base that moves on makes nothing
   * worse. Of a context window it is the share, in per cent.
   */
  actual: string
}

/** How fine ceilings are: one for each prompt, or for each limit of a project, or for each unit. */
export type Detail = 'prompts' | 'limits' | 'units'

/** The most that an approval lets through: plain decimals, by the key of the measure compared with it. */
export interface Ceilings {
  detail: Detail
  most: readonly (readonly [key: string, actual: string])[]
}

/** What a comment of ours showed. */
export interface Shown {
  ceilings: Ceilings
  /** Names the prompts that were changed, as they were; `''` where no project asks for that. */
  prompts: string
}

/**
 * What was broken at a time, as the comment showed it. `at` is when that could first be read, by GitHub's clock; undefined for
 * the newest entry, by the comment's own time.
 */
export interface LedgerEntry extends Shown {
  at: string | undefined
}

/** What an approval was found to be bound to. `comment` is its number. */
export interface Binding extends Shown {
  comment: number
}

/** What a run leaves behind for the next ones, within its own comment. Newest first. */
export interface Ledger {
  entries: readonly LedgerEntry[]
  bindings: readonly Binding[]
}

/** Why an approval cannot be bound to anything. */
export type Unbound = 'no-comment' | 'no-ledger' | 'ledger-edited' | 'too-early'

/** What a run has to add to the ledger. */
export interface LedgerRecord extends Shown {
  bindings: readonly Binding[]
}

/** Whether somebody may approve, else why not. */
export type May =
  | 'yes'
  | 'no-permission'
  | 'not-named'
  | 'team-unread'
  | 'author'
  | 'author-unknown'
  | 'committer'
  | 'committer-unknown'
  | 'bot'
  | 'unknown'

/** A comment that begins with a command. */
export interface Command {
  pull: number
  comment: number
  by: string
  /** When it was posted, by GitHub's clock. */
  at: string
  asks: 'approve' | 'revoke'
  /** Empty where none was given. */
  reason: string
  edited: boolean
}
