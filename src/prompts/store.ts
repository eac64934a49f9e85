import { ByEntry } from '../model/by-entry.ts'
import type { SlotDeclaration } from '../model/config.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { ParsedFile } from '../parsed/prompt-file.ts'
import type { Texts } from '../templates/includes/partials.ts'
import type { Assembled } from './assemble.ts'
import type { DeclaredSlots } from './declared-slot.ts'
import type { LookedAt } from './looked-at.ts'

/**
 * What revisions share: each distinct file is read and parsed once, and each parsed prompt is assembled once for the same declarations and
 * the same included files. It only saves work: what is in it changes no result.
 */
export interface PromptStore {
  texts: Texts
  parsed: ByEntry<Parsed[]>
  /** Parsed prompts with the model that another file asks with them. */
  asked: WeakMap<ParsedPrompt, ParsedPrompt>
  /** Variants of parsed prompts, by name. */
  variants: WeakMap<ParsedPrompt, Map<string, ParsedPrompt>>
  /** The declared slots of a path, opened; by their declarations. */
  slots: Map<ReadonlyMap<string, SlotDeclaration>, DeclaredSlots>
  assembled: Map<ParsedPrompt, KnownPrompt>
}

/** A file as it was parsed under one syntax, with one choice of its texts and with what its format looked at of the files beside it. */
export interface Parsed {
  syntax: string | undefined
  take: string | undefined
  /** Undefined where the format asks for no other file. */
  beside: { tooMany: string | undefined; at: LookedAt } | undefined
  made: ParsedFile
}

/** What is known of a parsed prompt, so that the other side need not look at it again. */
export interface KnownPrompt {
  /** All of it is text, so that it is the same whatever is declared. */
  isLiteral: boolean
  hasIncludes: boolean
  /** It was read from another file too. */
  hasBeside: boolean
  hasFault: boolean
  /** As it was assembled, each under one set of declared slots and one closure of includes. */
  made: { slots: DeclaredSlots; assembled: Assembled }[]
}

export function createPromptStore(): PromptStore {
  return {
    texts: new ByEntry(),
    parsed: new ByEntry(),
    asked: new WeakMap(),
    variants: new WeakMap(),
    slots: new Map(),
    assembled: new Map(),
  }
}
