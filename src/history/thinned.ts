import type { Store } from '../judging/store.ts'
import type { Entry } from '../model/revision.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'

/**
 * A store with what an old one has of the files of today's commit, so that a file which another one changes need not be read, parsed and
 * counted again. What the old one has of newer commits is let go.
 * @param isUsed whether a file, or one that leans on it, may be looked at again without having changed; of others no text is needed
 */
export function thinned(
  old: Store,
  made: Store,
  { isThere, isUsed }: { isThere(entry: Entry): boolean; isUsed(path: string): boolean },
): Store {
  const { prompts } = old
  const { asked, variants, slots } = prompts
  const next: Store = { ...made, prompts: { ...made.prompts, asked, variants, slots } }
  /** A prompt as its file has it, for the model that another file asks, and as each variant is sent. */
  const formsOf = (parsed: ParsedPrompt): ParsedPrompt[] =>
    [parsed, asked.get(parsed)].flatMap(each => (each ? [each, ...(variants.get(each)?.values() ?? [])] : []))
  for (const [entry, text] of prompts.texts.all())
    if (isUsed(entry.path) && isThere(entry)) next.prompts.texts.set(entry, text)
  for (const [entry, all] of prompts.parsed.all()) {
    const last = all.at(-1)
    if (!last || !isUsed(entry.path) || !isThere(entry)) continue
    next.prompts.parsed.set(entry, [last])
    for (const parsed of last.made.prompts.flatMap(formsOf)) {
      const known = prompts.assembled.get(parsed)
      const assembled = known?.made.at(-1)
      if (!known || !assembled) continue
      next.prompts.assembled.set(parsed, { ...known, made: [assembled] })
      const priced = old.priced.get(assembled.assembled)
      if (priced) next.priced.set(assembled.assembled, priced)
    }
  }
  return next
}
