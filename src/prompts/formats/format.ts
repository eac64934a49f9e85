import type { Finding } from '../../model/finding.ts'
import type { Prompt } from '../../model/prompt.ts'

/** A readable file of one side. */
export interface PromptFile {
  path: string
  /** The object id of its content. */
  id: string
  text: string
  side: 'base' | 'head'
}

export interface Parsed {
  /** Ids may still clash with other files'; a file's only prompt without a declared id has the path as its id. */
  prompts: Prompt[]
  findings: Finding[]
}

/** How a file holds prompts. Parsing takes time linear in the text and never throws: what it cannot read is one plain prompt, and a finding. */
export interface Format {
  name: string
  claims(path: string, text: string): boolean
  parse(file: PromptFile): Parsed
}
