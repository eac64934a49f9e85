/** Names that are remembered. They may be slices of the files that they stand in, which they keep from being forgotten. */
const MOST = 5000

/** Judges each name once: code calls the same few again and again. */
export function byName<T extends NonNullable<unknown> | null>(judge: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>()
  return name => {
    const before = known.get(name)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    const found = judge(name)
    known.set(name, found)
    return found
  }
}
