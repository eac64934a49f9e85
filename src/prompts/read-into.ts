import type { Entry, Revision, Source, Unreadable } from '../model/revision.ts'
import type { Texts } from '../templates/includes/partials.ts'

/** Reads what is not known yet, in one batch. Returns what could not be read. */
export async function readInto(
  texts: Texts,
  revision: Pick<Revision, 'read'>,
  entries: readonly Entry[],
): Promise<Map<string, Unreadable>> {
  const unreadable = new Map<string, Unreadable>()
  const distinct = new Set(entries.filter(entry => !texts.has(entry)))
  if (distinct.size === 0) return unreadable
  const all: Source[] = []
  for await (const source of revision.read([...distinct])) all.push(source)
  // Reads may finish in any order, and findings must not depend on it.
  for (const source of all.sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1))) {
    if ('text' in source) texts.set(source.entry, source.text)
    else unreadable.set(source.entry.path, source.unreadable)
  }
  return unreadable
}

/** A revision of which files are read that are of no concern to most checks: one that is missing is not read, and ends nothing. */
export function peeking({ revision }: { revision: Pick<Revision, 'read' | 'peek'> }): Pick<Revision, 'read'> {
  return { read: entries => (revision.peek ? revision.peek(entries) : revision.read(entries)) }
}
