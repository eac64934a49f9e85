import type { Prompt } from '../model/prompt.ts'

/** Where a prompt stands, whatever id it declares: its path, with its name where the file holds several. */
export function placeIn(prompt: Prompt, renamedFrom?: ReadonlyMap<string, string>): string | undefined {
  const own = prompt.at.path
  const path = renamedFrom ? renamedFrom.get(own) : own
  if (path === undefined) return undefined
  return prompt.declared || prompt.id.length === own.length ? path : path + prompt.id.slice(own.length)
}

/** The same for all paths that one file system or another takes for one: macOS and Windows by default know no case, macOS composes letters. */
export function foldedPlace(prompt: Prompt): string {
  return (placeIn(prompt) ?? '').normalize('NFC').toLowerCase()
}
