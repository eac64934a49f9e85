import type { Beside } from './read-besides.ts'

type Files = Beside['files']
type Text = { id: string; text: string }

/** The files beside one that was parsed, by what its format looked at of them: their object ids, undefined where one was not there. */
export interface LookedAt {
  ids: ReadonlyMap<string, string | undefined>
  /** It went through all of them, in this order. */
  all: boolean
}

/** Hands out the files beside one that is parsed, and notes which of them its format looks at: others may change without changing what it read. */
export class NotedFiles implements Files {
  private readonly ids = new Map<string, string | undefined>()
  private readonly files: Files
  private all = false

  constructor(files: Files) {
    this.files = files
  }

  looked(): LookedAt {
    const { ids, all } = this
    return { ids: all ? new Map([...this.files].map(([path, { id }]) => [path, id])) : ids, all }
  }

  get(path: string): Text | undefined {
    const found = this.files.get(path)
    this.ids.set(path, found?.id)
    return found
  }

  has(path: string): boolean {
    return this.get(path) !== undefined
  }

  get size(): number {
    return this.everything().size
  }

  keys() {
    return this.everything().keys()
  }

  values() {
    return this.everything().values()
  }

  entries() {
    return this.everything().entries()
  }

  [Symbol.iterator]() {
    return this.everything()[Symbol.iterator]()
  }

  forEach(visit: Parameters<Files['forEach']>[0]): void {
    this.everything().forEach(visit)
  }

  private everything(): Files {
    this.all = true
    return this.files
  }
}

/** Whether a format that looked at these files would find the same among others. */
export function looksTheSame({ ids, all }: LookedAt, files: Files): boolean {
  if (!all) return [...ids].every(([path, id]) => files.get(path)?.id === id)
  if (ids.size !== files.size) return false
  const now = [...files]
  return [...ids].every(([path, id], i) => now[i]?.[0] === path && now[i]?.[1].id === id)
}
