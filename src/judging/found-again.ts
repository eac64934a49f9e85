import type { Pair } from '../model/change.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Entry } from '../model/revision.ts'
import { linesOf } from '../prompts/lines-of.ts'
import type { Selected } from '../prompts/parse-files.ts'
import { peeking, readInto } from '../prompts/read-into.ts'
import type { Texts } from '../templates/includes/partials.ts'
import type { Snapshot } from './snapshot.ts'

/** Files of the change that are searched. */
const MOST_FILES = 1000
/** Lines of a prompt that are searched for. */
const MOST_LINES = 50
/** The most characters that are searched. */
const MOST_WORK = 200_000_000

type Head = Pick<Snapshot, 'selected' | 'assembled' | 'besides'>

/**
 * Where the text of prompts that are gone is now, by the path that each had: in a file that the change adds or edits and that is part of no prompt,
 * whatever its name and place. What is gone from one file and counted in another is not gone.
 */
export async function foundAgain(
  gone: readonly Prompt[],
  pairs: readonly Pair[],
  base: Selected,
  head: Head,
  texts: Texts,
): Promise<Map<string, string>> {
  const counted = linesOf(pairs.flatMap(({ head: now }) => now?.prompt ?? []))
  const wanted = gone.flatMap(prompt => {
    const lines = [...linesOf([prompt])].filter(line => !counted.has(line)).slice(0, MOST_LINES)
    return lines.length === 0 ? [] : [{ path: prompt.at.path, lines }]
  })
  const found = new Map<string, string>()
  if (wanted.length === 0) return found
  const files = changedBeside(base, head)
  await readInto(texts, peeking(head.selected), files)
  let work = MOST_WORK
  for (const entry of files) {
    const text = texts.get(entry)
    if (text === undefined) continue
    for (const { path, lines } of wanted) {
      if (found.has(path) || path === entry.path) continue
      work -= text.length * lines.length
      if (work < 0) return found
      if (lines.filter(line => text.includes(line)).length * 2 > lines.length) found.set(path, entry.path)
    }
  }
  return found
}

/** What the change adds or edits and is part of no prompt. */
function changedBeside(base: Selected, { selected, assembled, besides }: Head): Entry[] {
  const sources = assembled.flatMap(({ prompt }) => prompt.sources.map(({ path }) => path))
  const counted = new Set([...sources, ...[...besides.values()].flat()])
  const before = new Map((base.listing ?? base.entries).map(({ path, id }) => [path, id]))
  const all = (selected.listing ?? selected.entries).filter(
    ({ path, id }) => before.get(path) !== id && !counted.has(path),
  )
  return all.slice(0, MOST_FILES)
}
