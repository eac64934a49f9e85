import type { Rename } from '../model/revision.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'

/** A path of the head as the base has it. */
export type PathAtBase = (path: string) => string

export function pathAtBase({ renames }: { renames: readonly Rename[] }): PathAtBase {
  const before = new Map(renames.map(({ from, to }) => [to, from]))
  return path => before.get(path) ?? path
}

/** Names a prompt on both sides: by the id it declares, else by the base's path and its place in the file. */
export function keyOf(
  { id, declared, at: { path } }: Pick<ParsedPrompt, 'id' | 'declared' | 'at'>,
  at: (path: string) => string,
): string {
  return declared ? `id ${id}` : `at ${at(path)}${id.startsWith(path) ? id.slice(path.length) : id}`
}
