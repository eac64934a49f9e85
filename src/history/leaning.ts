import { formatOf } from '../formats/formats.ts'
import type { PricedPrompt } from '../judging/priced-prompt.ts'
import type { Entry } from '../model/revision.ts'
import type { Texts } from '../templates/includes/partials.ts'
import type { Tree } from './tree.ts'
import { type WordSet, wordSet } from './word-set.ts'

/** What else than its own text a file's prompts may depend on. Undefined for a file that stands alone, as most do. */
export interface Leaning {
  /** Files that are in its prompts, or that its format has read. */
  on: ReadonlySet<string>
  /** Words of itself and of what it imports: only a file that comes or goes under a name of these may be one that it looks for. Undefined: any. */
  imports: WordSet | undefined
}

const source = /\.(?:pyi?|ipynb|[cm]?[jt]sx?)$/i

export function leaningOf(
  entry: Entry,
  texts: Texts,
  prompts: readonly PricedPrompt[],
  besides: readonly string[],
  tree: Pick<Tree, 'get'>,
): Leaning | undefined {
  const text = texts.get(entry)
  const included = prompts.flatMap(({ closure }) => closure.files.map(({ path }) => path))
  const images = prompts.flatMap(({ prompt }) =>
    prompt.messages.some(each => each.images) ? prompt.sources.map(({ path }) => path) : [],
  )
  const includes = prompts.some(({ closure }) => closure.steps.length > 0) || images.length > 0
  const looksBeside = text === undefined || formatOf({ path: entry.path, text }).beside !== undefined
  if (!includes && !looksBeside && included.length === 0) return undefined
  const on = new Set([...included, ...besides, ...images].filter(path => path !== entry.path))
  const read = [entry, ...besides.flatMap(path => tree.get(path) ?? [])].map(each => texts.get(each))
  const known = read.filter(each => each !== undefined)
  const isImporting = source.test(entry.path) && !includes && known.length === read.length
  return { on, imports: isImporting ? wordSet(known) : undefined }
}

/** Whether a commit that changed these paths, some of which it made or took away, may have changed a file's prompts. */
export function isTouched(
  { on, imports }: Leaning,
  changed: ReadonlySet<string>,
  comeOrGone: readonly string[],
): boolean {
  for (const path of on) if (changed.has(path)) return true
  if (comeOrGone.length === 0) return false
  if (!imports) return true
  return comeOrGone.some(path => source.test(path) && imports.mayHold(nameOf(path)))
}

/** What an import calls a file: its name without the ending, or its folder's where the file stands for that. */
function nameOf(path: string): string {
  const parts = path.replace(source, '').split('/')
  const name = parts.at(-1) ?? ''
  return name === '__init__' || name === 'index' ? (parts.at(-2) ?? name) : name
}
