/** Nobody's path is longer, and no pattern that means one. */
const LONGEST = 1_000

/** Whether a path matches a pattern of `*`, `?` and `**` folders. Work grows with the product of both lengths at most, whatever the pattern is. */
export function wildcards(pattern: string): (path: string) => boolean {
  if (pattern.length > LONGEST) return () => false
  const folders = pattern.split('/').map(folder => (folder === '**' ? folder : [...folder]))
  return path => path.length <= LONGEST && matches(folders, path.split('/'), folder => folder === '**', isPart)
}

/** Whether a text has wildcards at all. */
export function hasWildcards(text: string): boolean {
  return /[*?]/.test(text)
}

/** The folder that all paths of a pattern lie in. */
export function folderOf(pattern: string): string {
  return /^(?:[^*?/]*\/)*/.exec(pattern)?.[0] ?? ''
}

function isPart(pattern: string | readonly string[], part: string): boolean {
  return matches(
    typeof pattern === 'string' ? [...pattern] : pattern,
    [...part],
    char => char === '*',
    (char, other) => char === '?' || char === other,
  )
}

/** The one way through that needs no more than to remember the last star: what it stands for grows by one at a time. */
function matches<P, T>(
  pattern: readonly P[],
  text: readonly T[],
  isStar: (item: P) => boolean,
  equals: (a: P, b: T) => boolean,
): boolean {
  let at = 0
  let star = -1
  let from = 0
  for (let i = 0; i < text.length; ) {
    const item = pattern[at]
    const other = text[i] as T
    if (item !== undefined && isStar(item)) {
      star = at++
      from = i
    } else if (item !== undefined && equals(item, other)) {
      at++
      i++
    } else if (star === -1) return false
    else {
      at = star + 1
      i = ++from
    }
  }
  while (at < pattern.length && isStar(pattern[at] as P)) at++
  return at === pattern.length
}
