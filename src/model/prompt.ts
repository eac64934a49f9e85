import type { Loc } from './quantity.ts'

/** A run of a template, with its place. Data, never code that runs. */
export type Piece = { at: Loc } & { kind: 'text'; text: string }

export interface Message {
  /** As the file says: `system`, `user`, ... A file without roles is one message with the role `prompt`. */
  role: string
  body: Piece[]
}

/** What the request asks of the model beside its text. */
export interface Settings {
  /** Upper limit of output tokens per call. */
  maxOutput?: number | undefined
  /** Completions per call. */
  n?: number | undefined
  effort?: string | undefined
}

/** One request as a model would receive it. */
export interface Prompt {
  /** Its declared id, else `path`, else `path#name`. Pairs base with head. */
  id: string
  /** True where the file itself declares the id, so that it holds across a move. */
  declared: boolean
  at: Loc
  /** The model that the file names, and where; undefined where it names none. */
  model: { asked: string; at: Loc } | undefined
  messages: Message[]
  settings: Settings
  /** Characters of its file that are not sent, such as front matter. */
  unsent: number
  /** Object ids of everything the prompt was assembled from: equal lists and equal paths mean equal prompts. */
  sources: string[]
}
