import type { Pair } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Entry, Rename } from '../model/revision.ts'
import { linesOf } from '../prompts/note-lost-texts.ts'
import type { Selected } from '../prompts/parse-files.ts'
import { peeking, readInto } from '../prompts/read-into.ts'
import type { Texts } from '../templates/includes/partials.ts'

const MOST_NAMED = 5
/** The most files that are read for it. */
const MOST_FILES = 1000
const MOST_LINES = 50
/** Shorter sentences are in many files by chance. */
const SHORTEST = 40
/** The most characters that are searched. */
const MOST_WORK = 200_000_000
const MEDIA =
  /\.(?:png|jpe?g|gif|webp|avif|ico|pdf|zip|gz|tar|t?bz2|xz|7z|woff2?|ttf|otf|mp[34]|wav|ogg|mov|webm|wasm|so|dll|exe|bin|onnx|parquet|pack|jar|class)$/i

interface Moved {
  from: string
  to: string
}

/**
 * Prompts that count as removed, though their text is now in another file, from which nothing counts it: they may still be sent. A text
 * that was already there at the base is no matter of this change.
 */
export async function movedOut(
  pairs: readonly Pair[],
  renames: readonly Rename[],
  base: Selected,
  head: Selected,
  texts: Texts,
): Promise<Finding[]> {
  const gone = pairs.flatMap(({ base, head }) => (base && !head ? [base.prompt] : []))
  if (gone.length === 0) return []
  const now = pairs.flatMap(({ head }) => head?.prompt ?? [])
  const counted = new Set(now.flatMap(({ sources }) => sources.map(({ path }) => path)))
  const before = new Map((base.listing ?? base.entries).map(entry => [entry.path, entry]))
  const whole = new Set(now.flatMap(({ id, at }) => (id === at.path ? [id] : [])))
  const all = (head.listing ?? head.entries).filter(
    // A file that is one prompt as a whole is counted, whatever it has of another.
    ({ path, id }) => before.get(path)?.id !== id && !MEDIA.test(path) && !whole.has(path),
  )
  const looked = all.slice(0, MOST_FILES)
  const changed = looked.flatMap(({ path }) => before.get(path) ?? [])
  await readInto(texts, peeking(head), looked)
  await readInto(texts, peeking(base), changed)
  const byName = renames.filter(({ to }) => !counted.has(to))
  const byText = foundAgain(gone, new Set(sentencesOf([...linesOf(now)])), looked, { before, texts })
  const removed = new Set(gone.map(({ at }) => at.path))
  const moved = onceEach([...byName.filter(({ from }) => removed.has(from)), ...byText])
  const [first] = moved
  const cut = all[MOST_FILES]
  const left: Finding[] = cut ? [{ kind: 'search-cut', severity: 'warn', at: { path: cut.path }, for: 'text' }] : []
  if (!first) return left
  const files = [...new Set(moved.map(({ to }) => to))]
  return [
    {
      kind: 'moved-out',
      severity: 'warn',
      at: { path: first.from },
      files: files.slice(0, MOST_NAMED),
      count: files.length,
    },
    ...left,
  ]
}

/** Files that have most of the long lines of a prompt, had them not at the base, and of which no other prompt has them. */
function foundAgain(
  gone: readonly Prompt[],
  kept: ReadonlySet<string>,
  looked: readonly Entry[],
  { before, texts }: { before: ReadonlyMap<string, Entry>; texts: Texts },
): Moved[] {
  const textOf = (entry: Entry | undefined) => (entry && texts.get(entry)) ?? ''
  let work = MOST_WORK
  return gone.flatMap(prompt => {
    const from = prompt.at.path
    const lines = sentencesOf([...linesOf([prompt])])
      .filter(line => !kept.has(line))
      .slice(0, MOST_LINES)
    if (lines.length === 0) return []
    const file = looked.find(entry => {
      const text = entry.path === from ? '' : textOf(entry)
      work -= text.length * lines.length
      if (work < 0 || text === '') return false
      const was = textOf(before.get(entry.path))
      return lines.filter(line => text.includes(line) && !was.includes(line)).length * 2 > lines.length
    })
    return file ? [{ from, to: file.path }] : []
  })
}

/** A paragraph on one line is known again where one of its sentences was edited. */
function sentencesOf(lines: readonly string[]): string[] {
  return lines.flatMap(line => {
    const long = line.split(/(?<=[.!?])\s+/).filter(sentence => sentence.length >= SHORTEST)
    return long.length > 0 ? long : [line]
  })
}

function onceEach(moved: readonly Moved[]): Moved[] {
  const known = new Set<string>()
  return moved.filter(({ from }) => !known.has(from) && known.add(from))
}
