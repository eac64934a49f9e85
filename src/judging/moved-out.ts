import type { Pair } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Rename } from '../model/revision.ts'
import type { Selected } from '../prompts/parse-files.ts'
import type { Texts } from '../templates/includes/partials.ts'
import { foundAgain } from './found-again.ts'
import type { Snapshot } from './snapshot.ts'

const MOST_NAMED = 5

/**
 * Prompts whose file is there under another path, where nobody looks for prompts or no prompt is found: they count as removed, though they may
 * still be sent.
 */
export async function movedOut(
  pairs: readonly Pair[],
  renames: readonly Rename[],
  base: Selected,
  head: Pick<Snapshot, 'selected' | 'assembled'>,
  texts: Texts,
): Promise<Finding[]> {
  const gone = pairs.flatMap(({ base, head }) => (base && !head ? [base.prompt] : []))
  if (gone.length === 0) return []
  const counted = new Set(pairs.flatMap(({ head }) => head?.prompt.sources.map(({ path }) => path) ?? []))
  const to = new Map(renames.flatMap(({ from, to }) => (counted.has(to) ? [] : [[from, to]])))
  const others = gone.filter(({ at }) => !to.has(at.path))
  const { to: again, cut } = await foundAgain(others, pairs, base, head, texts)
  const moved = new Map(
    gone.flatMap(({ at: { path } }) => {
      const now = to.get(path) ?? again.get(path)
      return now === undefined ? [] : [[path, now]]
    }),
  )
  const [first] = moved.keys()
  const left: Finding[] =
    cut === undefined ? [] : [{ kind: 'search-cut', severity: 'warn', at: { path: cut }, for: 'text' }]
  if (first === undefined) return left
  const files = [...moved.values()]
  const at = { path: first }
  return [{ kind: 'moved-out', severity: 'warn', at, files: files.slice(0, MOST_NAMED), count: files.length }, ...left]
}
