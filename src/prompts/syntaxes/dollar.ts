import type { Mark } from './mark.ts'
import { nest } from './nest.ts'
import type { TemplateSyntax } from './template-syntax.ts'

const SLOT = /\$\{\s{0,9}([A-Za-z_][\w.-]{0,199})\s{0,9}\}/g

/** `${name}` is replaced, and nothing else is: a `${` before anything but a name is text. */
export const dollar: TemplateSyntax = {
  name: 'dollar',
  owns: () => false,
  looksAlike: text => text.search(SLOT) !== -1,
  parse: (text, place) => nest(scan(text), text, place),
}

function* scan(text: string): Generator<Mark> {
  let at = 0
  for (const match of text.matchAll(SLOT)) {
    yield { kind: 'text', text: text.slice(at, match.index), at }
    yield { kind: 'slot', name: match[1] ?? '', raw: match[0], at: match.index }
    at = match.index + match[0].length
  }
  yield { kind: 'text', text: text.slice(at), at }
}
