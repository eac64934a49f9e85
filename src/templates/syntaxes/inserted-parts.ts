import type { Mark } from './mark.ts'

/** A longer stretch between braces is neither a path nor a command. */
const LONGEST = 1_000

/** The marks of a command of Gemini CLI: `{{args}}`, `!{shell command}` and `@{file}`, whose braces may hold braces in pairs. */
export function* insertedParts(text: string): Generator<Mark> {
  const opening = /\{\{(args)\}\}|([!@])\{/g
  let at = 0
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const [raw, args, mark] = found
    const end = args === undefined ? closingBrace(text, found.index + 2) : found.index + raw.length
    if (end === undefined) continue
    yield { kind: 'text', text: text.slice(at, found.index), at }
    const whole = text.slice(found.index, end)
    if (mark === '@')
      yield { kind: 'include', target: whole.slice(2, -1).trim(), indent: '', optional: true, at: found.index }
    else yield { kind: 'slot', name: args ?? 'shell', raw: whole, at: found.index }
    at = end
    opening.lastIndex = end
  }
  yield { kind: 'text', text: text.slice(at), at }
}

/** Where the brace closes whose content begins at `from`; undefined if it closes nowhere near. */
function closingBrace(text: string, from: number): number | undefined {
  let depth = 1
  const most = Math.min(text.length, from + LONGEST)
  for (let at = from; at < most; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at + 1
  }
  return undefined
}
