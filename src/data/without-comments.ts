/** A text of JSON with blanks for its comments, of a line or of several, as long as it was, so that places in it hold. */
export function withoutComments(text: string): string {
  let kept = ''
  let from = 0
  for (let at = next(text, 0); at !== -1; ) {
    if (text[at] === '"') {
      at = next(text, stringEnd(text, at))
      continue
    }
    const end = commentEnd(text, at)
    if (end === at) at = next(text, at + 1)
    else {
      kept += text.slice(from, at) + text.slice(at, end).replace(/[^\n]/g, ' ')
      from = end
      at = next(text, end)
    }
  }
  return kept + text.slice(from)
}

const SIGN = /["/]/g

function next(text: string, from: number): number {
  SIGN.lastIndex = from
  return SIGN.exec(text)?.index ?? -1
}

function stringEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end + 1
}

/** Where the comment at an offset ends; the offset itself where there is none. One that never closes takes the rest. */
function commentEnd(text: string, at: number): number {
  const sign = text[at + 1]
  if (sign !== '/' && sign !== '*') return at
  const close = text.indexOf(sign === '/' ? '\n' : '*/', at + 2)
  if (close === -1) return text.length
  return sign === '/' ? close : close + 2
}
