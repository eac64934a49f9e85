import { nest } from './nest.ts'
import { slotsIn } from './slots-in.ts'
import type { TemplateSyntax } from './template-syntax.ts'

declare module './template-syntax.ts' {
  interface SyntaxList {
    dollar: TemplateSyntax
  }
}

const SLOT = /\$\{\s{0,9}([A-Za-z_][\w.-]{0,199})\s{0,9}\}/g

/** `${name}` is replaced, and nothing else is: a `${` before anything but a name is text. */
export const dollar: TemplateSyntax = {
  owns: () => false,
  looksAlike: text => text.search(SLOT) !== -1,
  parse: (text, place) => nest(slotsIn(text, SLOT), text, place),
}
