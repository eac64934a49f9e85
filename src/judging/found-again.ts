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
/** Shorter sentences are in many files by chance. */
const SHORTEST = 40
/** The most characters that are searched. */
const MOST_WORK = 200_000_000
/** What is seldom text by its name is searched last, and only as far as there is room. */
const MEDIA =
  /\.(?:png|jpe?g|gif|webp|avif|ico|pdf|zip|gz|tar|t?bz2|xz|7z|woff2?|ttf|otf|mp[34]|wav|ogg|mov|webm|wasm|so|dll|exe|bin|onnx|parquet|pack|jar|class)$/i

type Head = Pick<Snapshot, 'selected' | 'assembled'>

export interface FoundAgain {
  /** The file that has the text now, by the path that the prompt had. */
  to: Map<string, string>
  /** The first file that was not searched, where there are too many. */
  cut?: string
}

/**
 * Where the text of prompts that are gone is now: in a file that the change adds or edits and that is part of no prompt, whatever its name and
 * place. What is gone from one file and counted in another is not gone, and what the file already had at the base is no matter of this change.
 */
export async function foundAgain(
  gone: readonly Prompt[],
  pairs: readonly Pair[],
  base: Selected,
  head: Head,
  texts: Texts,
): Promise<FoundAgain> {
  const counted = new Set(sentencesOf([...linesOf(pairs.flatMap(({ head: now }) => now?.prompt ?? []))]))
  const wanted = gone.flatMap(prompt => {
    const lines = sentencesOf([...linesOf([prompt])])
      .filter(line => !counted.has(line))
      .slice(0, MOST_LINES)
    return lines.length === 0 ? [] : [{ path: prompt.at.path, lines }]
  })
  const to = new Map<string, string>()
  if (wanted.length === 0) return { to }
  const before = new Map((base.listing ?? base.entries).map(entry => [entry.path, entry]))
  const changed = changedBeside(before, head)
  const all = changed.filter(({ path }) => !MEDIA.test(path))
  const media = changed.filter(({ path }) => MEDIA.test(path))
  const files = [...all, ...media].slice(0, MOST_FILES)
  await readInto(texts, peeking(head.selected), files)
  await readInto(
    texts,
    peeking(base),
    files.flatMap(({ path }) => before.get(path) ?? []),
  )
  const textOf = (entry: Entry | undefined) => (entry && texts.get(entry)) ?? ''
  let work = MOST_WORK
  for (const entry of files) {
    const [text, was] = [textOf(entry), textOf(before.get(entry.path))]
    for (const { path, lines } of text === '' ? [] : wanted) {
      if (to.has(path) || path === entry.path) continue
      work -= text.length * lines.length
      if (work < 0) return { to, cut: entry.path }
      const found = lines.filter(line => text.includes(line) && !was.includes(line))
      if (found.length * 2 > lines.length) to.set(path, entry.path)
    }
  }
  const cut = all[MOST_FILES]
  return cut ? { to, cut: cut.path } : { to }
}

/** What the change adds or edits and may have texts that no prompt has: a file that is one prompt as a whole, or a part of one, has none. */
function changedBeside(before: ReadonlyMap<string, Entry>, { selected, assembled }: Head): Entry[] {
  const counted = new Set(
    assembled.flatMap(({ prompt: { id, at, sources } }) =>
      sources.flatMap(({ path }) => (path !== at.path || id === path ? [path] : [])),
    ),
  )
  return (selected.listing ?? selected.entries).filter(
    ({ path, id }) => before.get(path)?.id !== id && !counted.has(path),
  )
}

/** A paragraph on one line is known again where one of its sentences was edited. */
function sentencesOf(lines: readonly string[]): string[] {
  return lines.flatMap(line => {
    const long = line.split(/(?<=[.!?])\s+/).filter(sentence => sentence.length >= SHORTEST)
    return long.length > 0 ? long : [line]
  })
}
