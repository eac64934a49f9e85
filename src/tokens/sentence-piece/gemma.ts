import { createCache } from '../cache.ts'
import { createChunkCache } from '../chunk-cache.ts'
import { createMerge } from '../merge.ts'
import { readTable } from '../read-table.ts'
import { openTable } from '../table.ts'
import { encode } from '../text-ring.ts'
import { createGemmaSplit } from './gemma-split.ts'
import { knownCharacters } from './known-characters.ts'

/**
 * The exact counter of Gemma 3's vocabulary, which is Gemini's: Google's own SDK counts Gemini with it on the user's machine. The text
 * is what is counted, without the token that begins a sequence.
 */
export function gemmaCount(): (text: string) => number {
  const table = openTable(readTable('gemini'))
  const merge = createMerge(table, 'characters')
  const count = createChunkCache(createGemmaSplit(knownCharacters(table)), createCache(merge), wordChunkEnd)
  return text => count(encode(text.includes(SPACE_MARK) ? text.replaceAll(SPACE_MARK, ' ') : text))
}

/** SentencePiece's character for a space, which it cannot tell from one. */
const SPACE_MARK = '\u2581'

/** Where a chunk ends: before a space or line break, behind what is neither that nor `>` (of `> </`). */
function wordChunkEnd(utf8: Uint8Array, from: number, end: number): number {
  for (let i = from + SHORTEST; i < end; i++) {
    if (utf8[i] !== SPACE && utf8[i] !== LINE_FEED) continue
    const before = utf8[i - 1]
    if (before !== SPACE && before !== LINE_FEED && before !== GREATER) return i
  }
  return end
}

const SHORTEST = 96
const SPACE = 0x20
const LINE_FEED = 0x0a
const GREATER = 0x3e
