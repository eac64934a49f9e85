import type { Measured } from '../model/change.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Prompt } from '../model/prompt.ts'

/** What one edited file adds to a prompt. */
export interface EditedFile {
  /** At the head. */
  path: string
  /** By the head's tokenizer: how much of the base's text it is, and how much it grew. */
  base: number
  delta: number
  /** Its growth by the base's tokenizer. */
  deltaByBase: number
  /** True where the prompt did not include it at the base. */
  isNew?: true
}

type Sources = Prompt['sources']

/**
 * Which files' edits a prompt's growth comes from: its own file first, always there, then the partials that have part in it.
 * What a prompt includes now is a cause by itself, as far as it is more than the prompt's own file lost: text that moves to a partial
 * is no growth. What an unedited file adds or loses otherwise is the edit of the file that can have caused it.
 * The rest belongs to the prompt's own file, so that the deltas add up to that of the totals.
 */
export function editedFiles(base: Measured, head: Measured): EditedFile[] {
  const own = head.prompt.sources[0]?.path ?? head.prompt.at.path
  const names = headNames(base.prompt.sources, head.prompt.sources)
  const editOf = edits(base.prompt.sources, head.prompt.sources, names, own)
  const byHead = { base: tokensByFile(base.other, names), head: tokensByFile(head.own) }
  const byBase = { base: tokensByFile(base.own, names), head: tokensByFile(head.other) }

  const files = new Map<string, EditedFile>()
  files.set(own, { path: own, base: base.other.total.expected, ...totalDeltas(base, head) })
  for (const path of new Set([...byHead.base.keys(), ...byHead.head.keys()])) {
    const edit = editOf(path)
    if (edit === own) continue
    const tokens = byHead.base.get(path) ?? 0
    const file = files.get(edit) ?? { path: edit, base: 0, delta: 0, deltaByBase: 0 }
    const delta = (byHead.head.get(path) ?? 0) - tokens
    const deltaByBase = (byBase.head.get(path) ?? 0) - (byBase.base.get(path) ?? 0)
    files.set(edit, add(file, { base: tokens, delta, deltaByBase }, 1))
    files.set(own, add(files.get(own) ?? file, { base: tokens, delta, deltaByBase }, -1))
  }
  const before = new Set(base.prompt.sources.map(({ path }) => names.get(path) ?? path))
  for (const { path } of head.prompt.sources) if (!before.has(path)) moveTo(path, own, files)
  return [...files.values()].filter(file => file.path === own || file.delta !== 0 || file.deltaByBase !== 0)
}

/** What the prompt's own file lost is taken for what a file brought that is included now. */
function moveTo(path: string, own: string, files: Map<string, EditedFile>): void {
  const [from, to] = [files.get(own), files.get(path)]
  if (!from || !to || path === own) return
  const moved = (lost: number, came: number) => Math.max(0, Math.min(-lost, came))
  const delta = moved(from.delta, to.delta)
  const amounts = { base: delta, delta: -delta, deltaByBase: -moved(from.deltaByBase, to.deltaByBase) }
  files.set(path, { ...add(to, amounts, 1), isNew: true })
  files.set(own, add(from, amounts, -1))
}

type Amounts = Omit<EditedFile, 'path' | 'isNew'>

function add(file: EditedFile, { base, delta, deltaByBase }: Amounts, sign: 1 | -1): EditedFile {
  return {
    ...file,
    base: file.base + sign * base,
    delta: file.delta + sign * delta,
    deltaByBase: file.deltaByBase + sign * deltaByBase,
  }
}

function totalDeltas(base: Measured, head: Measured): Pick<EditedFile, 'delta' | 'deltaByBase'> {
  return {
    delta: head.own.total.expected - base.other.total.expected,
    deltaByBase: head.other.total.expected - base.own.total.expected,
  }
}

function tokensByFile({ parts }: Measurement, names?: ReadonlyMap<string, string>): Map<string, number> {
  const tokens = new Map<string, number>()
  for (const { kind, at, tokens: count } of parts) {
    // What is put around a message is no file's text, though the message may begin with a partial.
    if (kind === 'framing') continue
    const path = names?.get(at.path) ?? at.path
    tokens.set(path, (tokens.get(path) ?? 0) + count)
  }
  return tokens
}

/** What each file of the base is called at the head: the own file's counterpart is the own file, a moved partial's has its content or its name. */
function headNames(base: Sources, head: Sources): Map<string, string> {
  const names = new Map<string, string>()
  const there = new Set(head.map(({ path }) => path))
  const before = new Set(base.map(({ path }) => path))
  const free = head.slice(1).filter(({ path }) => !before.has(path))
  base.forEach((source, i) => {
    if (i === 0) names.set(source.path, head[0]?.path ?? source.path)
    else if (!there.has(source.path)) {
      const moved =
        free.find(({ id }) => id === source.id) ?? free.find(({ path }) => nameOf(path) === nameOf(source.path))
      if (moved) names.set(source.path, moved.path)
    }
  })
  return names
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Finds the edited file that moved a file's tokens: itself, also where it is included now; if it is unchanged, the prompt's file or the first edited one. */
function edits(
  base: Sources,
  head: Sources,
  names: ReadonlyMap<string, string>,
  own: string,
): (path: string) => string {
  const before = new Map(base.map(({ path, id }) => [names.get(path) ?? path, id]))
  const edited = head.filter(({ path, id }) => before.has(path) && before.get(path) !== id).map(({ path }) => path)
  const known = new Set([...edited, ...head.flatMap(({ path }) => (before.has(path) ? [] : [path]))])
  const kept = new Set(head.filter(({ path }) => before.has(path)).map(({ path }) => path))
  const fallback = known.has(own) ? own : edited[0]
  return path => (known.has(path) ? path : (fallback ?? (kept.has(path) ? own : path)))
}
