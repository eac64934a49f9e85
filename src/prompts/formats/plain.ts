import type { Finding } from '../../model/finding.ts'
import type { Format, Parsed, PromptFile } from './format.ts'
import { asMessage, promptOf } from './prompt-of.ts'

/** The whole text, as stored, is the prompt: byte order mark, line endings and trailing blanks are sent too. */
export const plain: Format = {
  name: 'plain',
  claims: () => true,
  parse: file => parsePlain(file),
}

/** A file that is plain, with what kept it from being more. */
export function parsePlain(file: PromptFile, ...findings: Finding[]): Parsed {
  return { prompts: [promptOf(file, [asMessage(file)])], findings }
}
