import type { Format } from '../formats/format.ts'
import { byPath } from '../model/by-path.ts'
import type { Entry, Revision } from '../model/revision.ts'
import { TooManyParts } from '../parsed/count-parts.ts'
import { type Listed, listedOf } from '../parsed/listed.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import type { Texts } from '../templates/includes/partials.ts'
import { readInto } from './read-into.ts'

/** The files that a format asked for; `tooMany`: the first of those beyond what it may have. */
export interface Beside {
  files: ReadonlyMap<string, { id: string; text: string }>
  tooMany: string | undefined
}

/** How often files that were read may name more, and how many of them one file may want. */
const WAVES = 3
const MOST_BESIDE = 500

export async function readBesides(
  formats: ReadonlyMap<PromptFile, Format>,
  revision: Pick<Revision, 'read'>,
  listing: readonly Entry[],
  texts: Texts,
): Promise<(file: PromptFile) => Beside | undefined> {
  const asking = [...formats].flatMap(([file, format]) => (format.beside ? [file] : []))
  const found = new Map<PromptFile, Beside>()
  if (asking.length === 0) return () => undefined
  const entries = byPath(listing)
  const listed = listedOf(entries)
  let known = -1
  for (let wave = 0; wave < WAVES && sizeOf(found) > known; wave++) {
    known = sizeOf(found)
    const wanted = asking.map((file): [PromptFile, Entry[]] => {
      const paths = new Set(askedBy({ ...file, beside: found.get(file)?.files }, formats.get(file), listed))
      return [file, [...paths].flatMap(path => entries.get(path) ?? [])]
    })
    await readInto(
      texts,
      revision,
      wanted.flatMap(([, all]) => all.slice(0, MOST_BESIDE)),
    )
    for (const [file, all] of wanted) {
      const files = textsOf(all.slice(0, MOST_BESIDE), texts)
      found.set(file, { files, tooMany: all[MOST_BESIDE]?.path })
    }
  }
  return file => found.get(file)
}

/** A file of more parts than anybody writes asks for nothing. */
function askedBy(file: PromptFile, format: Format | undefined, listed: Listed): readonly string[] {
  try {
    return format?.beside?.(file, listed) ?? []
  } catch (error) {
    if (!(error instanceof TooManyParts)) throw error
    return []
  }
}

function sizeOf(found: ReadonlyMap<PromptFile, Beside>): number {
  return [...found.values()].reduce((sum, { files }) => sum + files.size, 0)
}

function textsOf(entries: readonly Entry[], texts: Texts): Beside['files'] {
  const read = entries.flatMap((entry): [string, { id: string; text: string }][] => {
    const text = texts.get(entry)
    return text === undefined ? [] : [[entry.path, { id: entry.id, text }]]
  })
  return new Map(read)
}
