import type { Mark } from './mark.ts'

/** The marks of a text in which all that matches a pattern is a slot, named by the pattern's group or else `unnamed`, and the rest is text. */
export function* slotsIn(text: string, pattern: RegExp, unnamed = ''): Generator<Mark> {
  let at = 0
  for (const match of text.matchAll(pattern)) {
    yield { kind: 'text', text: text.slice(at, match.index), at }
    yield { kind: 'slot', name: match[1] ?? unnamed, raw: match[0], at: match.index }
    at = match.index + match[0].length
  }
  yield { kind: 'text', text: text.slice(at), at }
}
