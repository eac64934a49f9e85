import type { SlotDeclaration } from '../model/config.ts'

/** What the config says of how prompts are assembled. The same for both sides, so that it can cause no growth. */
export interface AssemblyTerms {
  /** What is said of the prompt whose file has this path on either side. */
  of(path: string): PathTerms
  /** Folders in which includes are looked for after those that the including file stands in. */
  includeRoots: readonly string[]
  /** Whether a path is named as it is, without wildcards: such a file is a prompt even where others include it. */
  isNamed(path: string): boolean
}

export interface PathTerms {
  syntax: string | undefined
  slots: ReadonlyMap<string, SlotDeclaration>
}

export const noTerms: AssemblyTerms = {
  of: () => ({ syntax: undefined, slots: new Map() }),
  includeRoots: [],
  isNamed: () => false,
}
