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
      const known = byLiteral.get(literal)
      if (known) known.push(together)
      else byLiteral.set(literal, [together])
    }
  return ({ literals = [] }) => {
    const beside = new Map<string, number>()
    for (const together of new Set(literals.flatMap(literal => byLiteral.get(literal) ?? [])))
      for (const { literals, characters } of together) {
        const key = literals.join('\n')
        if (!literals.every(isCounted)) beside.set(key, Math.max(characters, beside.get(key) ?? 0))
      }
    return [...beside.values()].reduce((sum, characters) => sum + characters, 0)
  }
}
