import { isData } from '../data/read-data.ts'
import { mayHoldPrompts as mayHoldInSource } from '../source/may-hold-prompts.ts'
import { holdsPromptValues } from './holds-prompt-values.ts'
import { holdsRequest } from './holds-request.ts'
import { javascript } from './javascript.ts'
import { literals } from './literals.ts'
import { notebook } from './notebook.ts'
import { python } from './python.ts'
import { holdsTools } from './tool-manifest.ts'

/** Whether source code or data may hold prompts or tools, by a look at its text. Any other file does not hold them as parts. */
export function mayHoldPrompts(path: string, text: string): boolean {
  if (isData(path)) return holdsTools(path, text) || holdsPromptValues(path, text) || holdsRequest(path, text)
  return (
    [python, javascript, notebook, literals].some(({ claims }) => claims(path, text)) && mayHoldInSource(path, text)
  )
}
