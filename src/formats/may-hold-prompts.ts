import { isData } from '../data/read-data.ts'
import { mayHoldPrompts as mayHoldInSource } from '../source/may-hold-prompts.ts'
import { holdsPromptValues } from './holds-prompt-values.ts'
import { javascript } from './javascript.ts'
import { python } from './python.ts'

/** Whether source code or data may hold prompts, by a look at its text. Any other file does not hold them as parts. */
export function mayHoldPrompts(path: string, text: string): boolean {
  if (isData(path)) return holdsPromptValues(path, text)
  return (python.claims(path, text) || javascript.claims(path, text)) && mayHoldInSource(text)
}
