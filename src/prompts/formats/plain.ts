import type { Note } from '../../model/note.ts'
import { asMessage, draftOf } from './draft-of.ts'
import type { Format, Parsed, PromptFile } from './format.ts'

/** The whole text, as stored, is the prompt: byte order mark, line endings and trailing blanks are sent too. */
export const plain: Format = {
  name: 'plain',
  claims: () => true,
  parse: file => parsePlain(file),
}

/** A file that is plain, with what kept it from being more. */
export function parsePlain(file: PromptFile, ...findings: Note[]): Parsed {
  return { prompts: [draftOf(file, [asMessage(file)])], findings }
}
