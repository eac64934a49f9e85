/** Whether a path is one of those that a pattern of `*`, `?` and `**` folders means. Work is in proportion to both lengths, whatever the pattern is. */
export function matchesWildcards(pattern: string, path: string): boolean {
  const folders = pattern.split('/')
  const parts = path.split('/')
  return matches(folders, parts, folder => folder === '**', isPart)
}

/** Whether a text has wildcards at all. */
export function hasWildcards(text: string): boolean {
  return /[*?]/.test(text)
}

function isPart(pattern: string, part: string): boolean {
  return matches(
    [...pattern],
    [...part],
    char => char === '*',
    (char, other) => char === '?' || char === other,
  )
}

/** The one way through that needs no more than to remember the last star: what it stands for grows by one at a time. */
function matches<T>(
  pattern: readonly T[],
  text: readonly T[],
  isStar: (item: T) => boolean,
  equals: (a: T, b: T) => boolean,
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
  while (at < pattern.length && isStar(pattern[at] as T)) at++
  return at === pattern.length
}
