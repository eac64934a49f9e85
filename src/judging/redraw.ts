import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { OwnWord } from './own-word.ts'

type Redraw = ((parsed: ParsedPrompt) => ParsedPrompt) | undefined

/** Reads both sides with their parsed prompts changed, over what is changed of them already. */
export function redrawn(what: OwnWord['what'], ofBase: Redraw, ofHead: Redraw): OwnWord {
  const over = (before: Redraw, after: Redraw): Redraw =>
    before && after ? parsed => after(before(parsed)) : (after ?? before)
  return {
    what,
    keys: () => [],
    without: ({ base, head, ...rest }) => ({
      ...rest,
      base: { ...base, redraw: over(base.redraw, ofBase) },
      head: { ...head, redraw: over(head.redraw, ofHead) },
    }),
  }
}

/** The same parsed prompt is redrawn into the same, so that it is assembled once. */
export function redrawing(redraw: (parsed: ParsedPrompt) => ParsedPrompt): (parsed: ParsedPrompt) => ParsedPrompt {
  const known = new WeakMap<ParsedPrompt, ParsedPrompt>()
  return parsed => {
    const made = known.get(parsed) ?? redraw(parsed)
    known.set(parsed, made)
    return made
  }
}
