import { createCache } from '../cache.ts'
import { createCounter } from '../create-counter.ts'
import { createMerge } from '../merge.ts'
import { readTable } from '../read-table.ts'
import { createGemmaSplit } from './gemma-split.ts'
import { knownCharacters } from './known-characters.ts'

/**
 * The exact counter of Gemma 3's vocabulary, which is Gemini's: Google's own SDK counts Gemini with it on the user's machine. The text
 * is what is counted, without the token that begins a sequence.
 */
export function gemmaCount(): (text: string) => number {
  const table = readTable('gemini')
  const merge = createMerge(table, 'characters')
  const count = createCounter(createGemmaSplit(knownCharacters(table)), createCache(merge))
  return text => count(text.includes(SPACE_MARK) ? text.replaceAll(SPACE_MARK, ' ') : text)
}

/** SentencePiece's character for a space, which it treats as a space. */
const SPACE_MARK = '\u2581'
