import type { Mark } from './mark.ts'

/** The marks of a command of Gemini CLI: `{{args}}`, `!{shell command}` and `@{file}`, whose braces may hold braces in pairs. */
export function* insertedParts(text: string): Generator<Mark> {
  const closing = closingBraces(text)
  const opening = /\{\{(args)\}\}|([!@])\{/g
  let at = 0
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const [raw, args, mark] = found
    const end = args === undefined ? closing.get(found.index + 1) : found.index + raw.length
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

/** Where each brace closes that does, by where it opens. */
function closingBraces(text: string): Map<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index)
    else {
      const start = open.pop()
      if (start !== undefined) ends.set(start, index + 1)
    }
  }
  return ends
}
