import { literalOf } from './expression.ts'
import { joinText } from './join-text.ts'
import type { Mark } from './mark.ts'
import { nest } from './nest.ts'
import { tagEnd } from './tag-end.ts'
import type { TemplateSyntax } from './template-syntax.ts'

declare module './template-syntax.ts' {
  interface SyntaxList {
    'semantic-kernel': TemplateSyntax
  }
}

/**
 * Semantic Kernel's own syntax (https://learn.microsoft.com/semantic-kernel, "Prompt template syntax"): `{{$name}}` is a
 * variable, `{{plugin.function $input key='value'}}` a call, `{{'text'}}` a text. There are no branches and no loops.
 */
export const semanticKernel: TemplateSyntax = {
  owns: path => /(^|\/)skprompt\.txt$/i.test(path),
  looksAlike: text => /\{\{\s{0,9}\$\w/.test(text),
  parse: (text, place) => nest(joinText(scan(text)), text, place),
}

function* scan(text: string): Generator<Mark> {
  let at = 0
  while (at < text.length) {
    const found = text.indexOf('{{', at)
    const start = found === -1 ? text.length : found
    yield { kind: 'text', text: text.slice(at, start), at }
    if (found === -1) return
    const end = tagEnd(text, start + 2, '}}', false)
    // Braces that never close are no fault here, but text.
    if (end === -1) return yield { kind: 'text', text: text.slice(start), at: start }
    at = end + 2
    const inner = text.slice(start + 2, end).trim()
    const literal = /^["']/.test(inner) ? literalOf(inner) : undefined
    if (literal !== undefined) yield { kind: 'text', text: literal, at: start }
    else if (/^[$\w]/.test(inner)) yield { kind: 'slot', name: nameOf(inner), raw: text.slice(start, at), at: start }
    else yield { kind: 'text', text: text.slice(start, at), at: start }
  }
}

/** A variable's name without its `$`, or the function that is called. */
function nameOf(inner: string): string {
  return /^\$?([\w.-]{1,200})/.exec(inner)?.[1] ?? inner.slice(0, 200)
}
