/** What an expression cuts, and the most that it leaves of it: in whatever unit it counts in. */
export interface Cut {
  of: string
  most: number
}

export const WHOLE = Number.POSITIVE_INFINITY
/** What a cut leaves whose size is no number. */
const SOME = 1

/** `[:200]`, also of the end; `.slice(0, 200)` and its like. */
const PART = /\[[^[\]]{0,40}:[^[\]]{0,40}\]|\.(?:slice|substring|substr|take|takeLast|head|truncate)\(([^()]{0,80})\)/g
/** An item by its number, and a part in Python, whose bounds stand behind its name: `q[:500]` is `q.500`. */
const ITEM = /\.-?\d{1,9}(?![\w.])/g
/** A larger number is the bound of a part. */
const LAST_ITEM = 20
/** `| truncate(200)`, `| truncatewords: 30`, `| first`. */
const FILTER =
  /(?<!\|)\|\s{0,9}(?:truncate\w*|slice|limit\w*|first|last|head|crop|clip|shorten|abbreviate)\b(?:\s{0,9}(?::[^|]{0,80}|\([^()]{0,80}\)))?/g
/** `truncate(doc, 200)`, `truncate doc 200`, `(limit docs 3)`. */
const CALL =
  /^\(?(?:[\w$]+\.)*(?:truncate\w*|shorten|limit\w*|slice|crop|clip|abbreviate|head|take)(?:\(|\s+)([\w$.]+)[\s,]+([^()]*)\)?$/i

/** How many results a search gives, in the call of one: `retriever.search(q, k=3)`. */
const RESULTS =
  /(["']?\b(?:k|top_?k|limit|n_results|num_results|max_results|similarity_top_k|maxResults|numResults|topResults)["']?\s{0,9}[=:]\s{0,9})(\d{1,9})/gi
const SEARCHES = /retriev|search|query|similar|store|index|vector|fetch|recall|memor/i

/** What an expression cuts, as it is written in a template or in code. */
export function cutOf(written: string): Cut {
  const [, named, given] = CALL.exec(written) ?? []
  if (named !== undefined) return { of: named, most: sizeIn(given ?? '') }
  let most = WHOLE
  const cut = (part: string) => {
    most = Math.min(most, sizeIn(part))
    return ''
  }
  const item = (part: string) => {
    const bound = sizeIn(part.slice(1))
    most = Math.min(most, bound > LAST_ITEM ? bound : SOME)
    return ''
  }
  const found = (_: string, key: string, results: string) => {
    most = Math.min(most, Number(results))
    return key
  }
  const searched = SEARCHES.test(written) ? written.replace(RESULTS, found) : written
  const of = searched.replace(PART, cut).replace(FILTER, cut).replace(ITEM, item).replace(/\s+/g, '')
  return { of, most }
}

/** The size that a cut names: of two numbers what lies between them, where the first is no place from the end. */
function sizeIn(part: string): number {
  const numbers = [...part.replace(/\blength\s*=\s*/g, '').matchAll(/-?\d{1,15}/g)].map(([digits]) => Number(digits))
  const [from, to] = numbers
  if (from === undefined) return /\[\s*:\s*\]/.test(part) ? WHOLE : SOME
  // From a place of the beginning on, nearly all is left.
  if (to === undefined)
    return /\[\s*\d+\s*:\s*\]|\.(?:slice|substring|substr)\(\s*\d+\s*\)/.test(part) ? WHOLE : Math.abs(from)
  return from >= 0 && to > from ? to - from : Math.max(Math.abs(from), Math.abs(to))
}
