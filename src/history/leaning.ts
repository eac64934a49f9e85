import type { PricedPrompt } from '../judging/priced-prompt.ts'
import type { LookedAt } from '../prompts/looked-at.ts'
import type { Tree } from './tree.ts'

/** What else than its own text a file's prompts may depend on. Undefined for a file that stands alone, as most do. */
export interface Leaning {
  /** Files that are in its prompts, or that its format has looked for, also where they were not there. */
  on: ReadonlySet<string>
  /** A file that comes or goes may be one that it looks for, whatever its name. */
  onAny: boolean
}

/** @param besides the files that were read for its format, which need not have looked at all of them */
export function leaningOf(
  path: string,
  prompts: readonly PricedPrompt[],
  { looked, besides }: { looked: LookedAt | undefined; besides: readonly string[] },
  tree: Pick<Tree, 'get'>,
): Leaning | undefined {
  const included = prompts.flatMap(({ closure }) => closure.files.map(file => file.path))
  const images = prompts.flatMap(({ prompt }) =>
    prompt.messages.some(each => each.images) ? prompt.sources.map(source => source.path) : [],
  )
  const includes = prompts.some(({ closure }) => closure.steps.length > 0) || images.length > 0
  if (!includes && !looked && included.length === 0) return undefined
  const ids = [...(looked?.ids ?? [])]
  // A file that is there and was too far away to be read is read as soon as another one names it.
  const isCut = ids.some(([each, id]) => id === undefined && tree.get(each) !== undefined)
  const on = new Set([...included, ...images, ...ids.map(([each]) => each), ...(isCut ? besides : [])])
  on.delete(path)
  return { on, onAny: includes || (looked?.all ?? false) }
}

/** The files that do not stand alone, by what they lean on: a commit asks for what it may have changed, and never goes through all. */
export interface Leanings {
  put(path: string, leaning: Leaning | undefined): void
  has(path: string): boolean
  /** Whether any file leans on this one. */
  isLeantOn(path: string): boolean
  /** The files whose prompts a commit that changed these paths, some of which it made or took away, may have changed. */
  touched(changed: Iterable<string>, comeOrGone: readonly string[]): Set<string>
}

export function leanings(): Leanings {
  const all = new Map<string, Leaning>()
  const by = new Map<string, Set<string>>()
  const onAny = new Set<string>()
  return {
    has: path => all.has(path),
    isLeantOn: path => by.has(path),
    put(path, leaning) {
      for (const on of all.get(path)?.on ?? []) {
        const leaning = by.get(on)
        leaning?.delete(path)
        if (leaning?.size === 0) by.delete(on)
      }
      onAny.delete(path)
      if (!leaning) return void all.delete(path)
      all.set(path, leaning)
      if (leaning.onAny) onAny.add(path)
      for (const on of leaning.on) {
        const known = by.get(on)
        if (known) known.add(path)
        else by.set(on, new Set([path]))
      }
    },
    touched(changed, comeOrGone) {
      const found = new Set(comeOrGone.length > 0 ? onAny : [])
      for (const path of changed) for (const each of by.get(path) ?? []) found.add(each)
      return found
    },
  }
}
