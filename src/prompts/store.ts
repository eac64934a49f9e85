import { ByEntry } from '../model/by-entry.ts'
import type { SlotDeclaration } from '../model/config.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { ParsedFile } from '../parsed/prompt-file.ts'
import type { Texts } from '../templates/includes/partials.ts'
import type { Assembled } from './assemble.ts'
import type { DeclaredSlots } from './declared-slot.ts'

/**
 * What revisions share: each distinct file is read and parsed once, and each parsed prompt is assembled once for the same declarations and
 * the same included files. It only saves work: what is in it changes no result.
 */
export interface PromptStore {
  texts: Texts
  /** Under each syntax, and with the files that were read beside it. */
  parsed: ByEntry<{ syntax: string | undefined; beside: string; made: ParsedFile }[]>
  /** The declared slots of a path, opened; by their declarations. */
  slots: Map<ReadonlyMap<string, SlotDeclaration>, DeclaredSlots>
  /** By parsed prompt, each under one set of declared slots and one closure of includes. */
  assembled: Map<ParsedPrompt, { slots: DeclaredSlots; made: Assembled }[]>
  /** Whether a parsed prompt includes anything. */
  includes: Map<ParsedPrompt, boolean>
}

export function createPromptStore(): PromptStore {
  return { texts: new ByEntry(), parsed: new ByEntry(), slots: new Map(), assembled: new Map(), includes: new Map() }
}
