/** The paths of a side. Most who look for a file ask for it by name, and only few go through all. */
export interface Listed {
  has(path: string): boolean
  all(): readonly string[]
}

export function listedOf(files: Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>): Listed {
  let all: readonly string[] | undefined
  return {
    has: path => files.has(path),
    all() {
      all ??= [...files.keys()]
      return all
    },
  }
}
