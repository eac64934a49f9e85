import type { Note } from '../../model/note.ts'
import type { Draft } from '../draft.ts'

/** A readable file of a revision. */
export interface PromptFile {
  path: string
  /** The object id of its content. */
  id: string
  text: string
  /** The template syntax that the config declares, which is above what the format and the path say. */
  syntax?: string | undefined
  /** The files of the same revision that the format asked for with `beside`, by path; those that are not there are left out. */
  beside?: ReadonlyMap<string, { id: string; text: string }> | undefined
}

export interface Parsed {
  /** Ids may still clash with other files'; a file's only prompt without a declared id has the path as its id. */
  prompts: Draft[]
  findings: Note[]
}

/** How a file holds prompts. Parsing takes time linear in the text and never throws: what it cannot read is one plain prompt, and a finding. */
export interface Format {
  name: string
  claims(path: string, text: string): boolean
  /** Loads what parsing needs, once. Awaited before the first file is parsed; what no file needs is not loaded. */
  prepare?(): Promise<void>
  /**
   * Paths of other files that parsing wants, such as a config that stands beside the text; `listed` are all that there are. It is
   * asked again with what was read, as that may name more.
   */
  beside?(file: PromptFile, listed: readonly string[]): string[]
  parse(file: PromptFile): Parsed
}
