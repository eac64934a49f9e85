import type { Prompt } from '../model/prompt.ts'
import { plainId, variantId } from '../model/variant-id.ts'

/** Where a prompt stands, whatever id it declares: its path, with its name where the file holds several. */
export function placeIn(prompt: Prompt, renamedFrom?: ReadonlyMap<string, string>): string | undefined {
  const own = prompt.at.path
  const path = renamedFrom ? renamedFrom.get(own) : own
  if (path === undefined) return undefined
  const id = plainId(prompt)
  const place = prompt.declared || id.length === own.length ? path : path + id.slice(own.length)
  return prompt.variant === undefined ? place : variantId(place, prompt.variant)
}

/** The same for all paths that one file system or another takes for one: macOS and Windows by default know no case, macOS composes letters. */
export function foldedPlace(prompt: Prompt): string {
  return (placeIn(prompt) ?? '').normalize('NFC').toLowerCase()
}
