import type { Declarations } from '../model/declarations.ts'
import { variantId } from '../model/variant-id.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import { placeOf } from '../parsed/place-of.ts'
import type { PromptStore } from './store.ts'

/** Parsed prompts as they are sent: one for each variant in the config, or the prompt itself. */
export function inVariants(
  parsedPrompts: readonly ParsedPrompt[],
  declarations: Declarations,
  { variants }: PromptStore,
): readonly ParsedPrompt[] {
  if (!declarations.mayVary) return parsedPrompts
  return parsedPrompts.flatMap(parsed => {
    const { path, names } = placeOf(parsed)
    const declared = declarations.of(path, names).variants
    if (!declared || declared.size === 0) return [parsed]
    const known = variants.get(parsed) ?? new Map<string, ParsedPrompt>()
    variants.set(parsed, known)
    return [...declared.keys()].map(variant => {
      // Both sides share the object, so that it is assembled once.
      const made = known.get(variant) ?? { ...parsed, id: variantId(parsed.id, variant), variant }
      known.set(variant, made)
      return made
    })
  })
}
