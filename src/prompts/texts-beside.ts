import { appendTo } from '../model/long-lists.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { HandedTogether } from '../parsed/prompt-file.ts'

/**
 * Gives how many characters code hands to functions beside a prompt, in texts that are part of none themselves. A text counts once, however
 * many calls have it.
 */
export function textsBeside(
  all: readonly HandedTogether[],
  isCounted: (literal: string) => boolean,
): (parsed: ParsedPrompt) => number {
  const byLiteral = new Map<string, HandedTogether[]>()
  for (const together of all)
    for (const literal of new Set(together.flatMap(({ literals }) => literals))) {
      appendTo(byLiteral, literal, together)
    }
  return ({ literals = [] }) => {
    const beside = new Map<string, number>()
    for (const together of new Set(literals.flatMap(literal => byLiteral.get(literal) ?? [])))
      for (const text of together) {
        const { key, characters } = uncounted(text, isCounted)
        if (characters >= LONG) beside.set(key, Math.max(characters, beside.get(key) ?? 0))
      }
    return [...beside.values()].reduce((sum, characters) => sum + characters, 0)
  }
}

/** Characters under which what is not counted of a text is a name, a separator or a word for nothing. */
const LONG = 100

/** What of a text is part of no prompt: all of it, or the literals that are none of a prompt's. */
function uncounted(
  { literals, lengths, characters }: HandedTogether[number],
  isCounted: (literal: string) => boolean,
): { key: string; characters: number } {
  const left = new Map(literals.flatMap((literal, i) => (isCounted(literal) ? [] : [[literal, lengths[i] ?? 0]])))
  const written = [...left.values()].reduce((sum, length) => sum + length, 0)
  return { key: [...left.keys()].join('\n'), characters: literals.some(isCounted) ? written : characters }
}
