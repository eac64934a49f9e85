import { joinText } from './join-text.ts'
import type { Mark } from './mark.ts'
import { nest } from './nest.ts'
import type { TemplateSyntax } from './template-syntax.ts'

declare module './template-syntax.ts' {
  interface SyntaxList {
    'f-string': TemplateSyntax
  }
}

/** A replacement field: a name with attributes and indexes, a conversion, and a format without fields of its own. */
const SLOT = /\{([A-Za-z_]\w{0,99}(?:\.\w{1,99}|\[\w{1,99}\]){0,9})(?:![ars])?(?::[^{}\n]{0,99})?\}/y
const BRACE = /[{}]/g

/**
 * Python's `str.format` (https://docs.python.org/3/library/string.html, "Format String Syntax"), as LangChain's `f-string`
 * prompts use it. A text that is a valid format as a whole sends `{{` as `{`. In any other, such as one with a JSON example
 * in it, Python would fail; those texts are filled in by replacing, so that only `{name}` is a slot and the rest is text.
 */
export const fString: TemplateSyntax = {
  owns: () => false,
  // Behind a letter it is more often LaTeX, a path or a pattern: `\begin{document}`, `\p{Letter}`.
  looksAlike: text => /(?<![\w\\$])\{[A-Za-z_]\w{0,99}\}/.test(text),
  parse: (text, place) => nest(joinText(scan(text, isFormat(text))), text, place),
}

function* scan(text: string, format: boolean): Generator<Mark> {
  let at = 0
  for (const brace of braces(text, format)) {
    yield { kind: 'text', text: text.slice(at, brace.at), at }
    at = brace.at + brace.raw.length
    if (brace.name !== undefined) yield { kind: 'slot', name: brace.name, raw: brace.raw, at: brace.at }
    else if (format && brace.raw.length === 2) yield { kind: 'text', text: brace.raw[0] ?? '', at: brace.at }
    else yield { kind: 'text', text: brace.raw, at: brace.at }
  }
  yield { kind: 'text', text: text.slice(at), at }
}

function isFormat(text: string): boolean {
  for (const brace of braces(text, true)) if (brace.name === undefined && brace.raw.length === 1) return false
  return true
}

/** Every slot, pair and single brace of a text. In a format a pair comes before a slot: `{{x}}` holds none. */
function* braces(text: string, format: boolean): Generator<{ at: number; raw: string; name?: string }> {
  let from = 0
  for (;;) {
    BRACE.lastIndex = from
    const at = BRACE.exec(text)?.index
    if (at === undefined) return
    const char = text[at] ?? ''
    const pair = text[at + 1] === char
    SLOT.lastIndex = at
    const slot = format && pair ? null : SLOT.exec(text)
    const raw = slot?.[0] ?? (pair ? char + char : char)
    yield slot?.[1] === undefined ? { at, raw } : { at, raw, name: slot[1] }
    from = at + raw.length
  }
}
