import type { Taking } from '../model/declarations.ts'
import type { Note } from '../model/note.ts'
import type { Loc } from '../model/quantity.ts'
import type { ParsedPrompt, Stretch } from './parsed-prompt.ts'

/** A readable file of a revision. */
export interface PromptFile {
  path: string
  /** The object id of its content. */
  id: string
  text: string
  /** Which document of a YAML file of several is meant, from 0. */
  document?: number | undefined
  /** The template syntax that the config declares, which is above what the format and the path say. */
  syntax?: string | undefined
  /** Which of its texts the config names as prompts; undefined where those are prompts that are found. */
  take?: Taking | undefined
  /** The files of the same revision that the format asked for with `beside`, by path; those that are not there are left out. */
  beside?: ReadonlyMap<string, { id: string; text: string }> | undefined
}

export interface ParsedFile {
  /** Ids may still clash with other files'; a file's only prompt without a declared id has the path as its id. */
  prompts: ParsedPrompt[]
  findings: Note[]
  /** True where the whole text counts as it stands. */
  isWholeText?: true
  /** Which model requests of source code ask that are made of the literals of other files alone, or with what is written in stretches of files. */
  asks?: readonly Ask[] | undefined
  /** The texts that source code hands to a function at once. */
  together?: readonly HandedTogether[] | undefined
  /** What could be named as a prompt, where the config names any. */
  names?: readonly string[] | undefined
}

export interface Ask {
  model: ParsedPrompt['model']
  literals: readonly string[]
  /** As prompts have it. */
  sentWith?: readonly Stretch[]
  stretches: readonly Stretch[]
}

/** Texts of one call: the literals that each is made of, as prompts have them, with their lengths, and the characters that are certain. */
export type HandedTogether = readonly {
  literals: readonly string[]
  lengths: readonly number[]
  characters: number
}[]

/** The texts that code hands on. `cut`: where there was more to follow than any program has. */
export interface HandedTexts {
  texts: HandedOn[]
  cut?: Loc | undefined
}

/** An expression as it is written. `wraps`: what a function of another file is given there, and nothing else. */
export interface Elsewhere {
  what: string
  wraps?: string | undefined
}

/** A text that code hands on: an argument of a call, a value under a key or a name, or what a function returns. */
export interface HandedOn {
  /** Whatever is there: `create instructions`, `ask 0`, `system content`. */
  place: string
  /** The functions and classes that it stands in, joined by dots. */
  within: string
  at: Loc
  /** Whether the place by itself says that a model is asked; `perhaps`: its call may ask one, or it is taken from another file as it is. */
  asks: 'surely' | 'perhaps' | undefined
  /** The literals that it is made of, as prompts have them. */
  literals: string[]
  /** Characters that are certain. */
  certain: number
  /** What of it is only known at run time, as it is written. */
  unknown: string[]
  /** What of that may be all of the text, with nothing certain beside it: any other is a slot of the text. */
  alone: string[]
  /** What of it other files or packages alone decide, where it is said to a model. */
  elsewhere?: readonly Elsewhere[] | undefined
  /** Whether something else binds the name of a text, too: an import, a loop, a function. */
  rebinds?: true | undefined
  /** The function whose callers alone decide what is unknown: what it is given, and has no default for. */
  givenTo?: string | undefined
}
