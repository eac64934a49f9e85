import type { OwnWord, Read } from './own-word.ts'
import { ownWords } from './own-words.ts'
import type { PreparedPair } from './prepare.ts'
import type { Readings } from './readings.ts'
import type { Snapshot } from './snapshot.ts'

/** Another way to read both sides, in which some of the head's words about itself do not count. */
export interface Variant extends Read {
  words: readonly Pick<OwnWord, 'what' | 'keys'>[]
}

/**
 * The ways to read both sides that could show more growth than the head's own word does: without each of its words, and without several, as one
 * may hide what another would show. Those that leave out least come first. Mostly none.
 */
export function variantsOf(prepared: PreparedPair, own: Readings, base: Snapshot, head: Snapshot): Variant[] {
  const variants: Variant[] = [{ words: [], base: own.base, head: own.head }]
  for (const words of ownWords(prepared, own, base, head)) {
    const less = words.flatMap(word =>
      variants.map(variant => ({ ...word.without(variant), words: [...variant.words, word] })),
    )
    variants.push(...less)
  }
  return variants.slice(1).sort((a, b) => a.words.length - b.words.length)
}
