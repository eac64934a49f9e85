import { formatOf } from '../formats/formats.ts'
import type { PricedPrompt } from '../judging/priced-prompt.ts'
import type { Entry } from '../model/revision.ts'
import type { Texts } from '../templates/includes/partials.ts'
import type { Tree } from './tree.ts'

/** What else than its own text a file's prompts may depend on. Undefined for a file that stands alone, as most do. */
export interface Leaning {
  /** Files that are in its prompts, or that its format has read. */
  on: ReadonlySet<string>
  /** `any`: a file that comes or goes may be one that it looks for. `imports`: only one whose name stands in one of these texts. */
  looksFor: 'any' | 'imports'
  /** Itself, and what it imports. */
  texts: readonly Entry[]
}

const source = /\.(?:pyi?|ipynb|[cm]?[jt]sx?)$/i

export function leaningOf(
  entry: Entry,
  text: string | undefined,
  prompts: readonly PricedPrompt[],
  besides: readonly string[],
  tree: Pick<Tree, 'get'>,
): Leaning | undefined {
  const included = prompts.flatMap(({ closure }) => closure.files.map(({ path }) => path))
  const images = prompts.flatMap(({ prompt }) =>
    prompt.messages.some(each => each.images) ? prompt.sources.map(({ path }) => path) : [],
  )
  const includes = prompts.some(({ closure }) => closure.steps.length > 0) || images.length > 0
  const looksBeside = text === undefined || formatOf({ path: entry.path, text }).beside !== undefined
  if (!includes && !looksBeside && included.length === 0) return undefined
  const imports = source.test(entry.path) && !includes
  const read = [entry, ...besides.flatMap(path => tree.get(path) ?? [])]
  return {
    on: new Set([...included, ...besides, ...images].filter(path => path !== entry.path)),
    looksFor: imports ? 'imports' : 'any',
    texts: imports ? read : [],
  }
}

/** Whether a commit that changed these paths, some of which it made or took away, may have changed a file's prompts. */
export function isTouched(
  { on, looksFor, texts: read }: Leaning,
  changed: ReadonlySet<string>,
  comeOrGone: readonly string[],
  texts: Texts,
): boolean {
  for (const path of on) if (changed.has(path)) return true
  if (comeOrGone.length === 0) return false
  if (looksFor === 'any') return true
  const names = comeOrGone.filter(path => source.test(path)).map(nameOf)
  // A text that has been let go may say anything.
  return names.length > 0 && read.some(entry => names.some(name => texts.get(entry)?.includes(name) ?? true))
}

/** What an import calls a file: its name without the ending, or its folder's where the file stands for that. */
function nameOf(path: string): string {
  const parts = path.replace(source, '').split('/')
  const name = parts.at(-1) ?? ''
  return name === '__init__' || name === 'index' ? (parts.at(-2) ?? name) : name
}
