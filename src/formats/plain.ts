import type { Note } from '../model/note.ts'
import { asMessage } from '../parsed/parse-message.ts'
import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import type { Format } from './format.ts'
import { promptOf } from './prompt-of.ts'
import { repeatsIn } from './repeats-in.ts'

declare module './format.ts' {
  interface FormatList {
    plain: Format
  }
}

/** The whole text, as stored, is the prompt: byte order mark, line endings and trailing blanks are sent too. */
export const plain: Format = {
  claims: () => true,
  parse: file => parsePlain(file),
}

/** A file that is plain, with what kept it from being more. */
export function parsePlain(file: PromptFile, ...findings: Note[]): ParsedFile {
  const furtherUses = repeatsIn(file.path, file.text)
  const prompt = { ...promptOf(file, [asMessage(file)]), ...(furtherUses > 0 && { furtherUses }) }
  return { prompts: [prompt], findings, isWholeText: true }
}
