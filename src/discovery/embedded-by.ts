import type { ByEntry } from '../model/by-entry.ts'
import type { Entry } from '../model/revision.ts'

/** Which paths a file of source code embeds as prompts. */
export type Embeds = (path: string) => boolean

/** The files that others of the same side embed as prompts. */
export function embeddedBy(read: readonly Entry[], entries: readonly Entry[], embedded: ByEntry<Embeds>): string[] {
  const embeds = read.flatMap(entry => embedded.get(entry) ?? [])
  if (embeds.length === 0) return []
  return entries.filter(({ path }) => embeds.some(each => each(path))).map(({ path }) => path)
}
