import { LABEL_MASK } from '../table.ts'

/**
 * The fewest tokens that make up a chunk: the shortest way from its beginning to its end, where each token of the vocabulary
 * is a step of one, and so is any single byte. Each place is left once along the vocabulary's trie, so the work grows with the chunk's
 * length times that of the longest token.
 */
export function createTiling(trie: Int32Array): (chunk: string) => number {
  const kept = { utf8: new Uint8Array(KEPT), fewest: new Int32Array(KEPT + 1) }

  return chunk => {
    const most = 3 * chunk.length
    const { utf8, fewest } = most <= KEPT ? kept : { utf8: new Uint8Array(most), fewest: new Int32Array(most + 1) }
    const { written: end } = encoder.encodeInto(chunk, utf8)
    fewest.fill(end, 0, end + 1)
    fewest[0] = 0
    for (let from = 0; from < end; from++) {
      const tokens = (fewest[from] as number) + 1
      if (tokens < (fewest[from + 1] as number)) fewest[from + 1] = tokens
      for (let slot = 0, to = from; to < end; to++) {
        const byte = utf8[to] as number
        slot = (trie[2 * slot] as number) + byte
        const word = trie[2 * slot + 1] as number
        if ((word & LABEL_MASK) !== byte) break
        if (word > LABEL_MASK && tokens < (fewest[to + 1] as number)) fewest[to + 1] = tokens
      }
    }
    return fewest[end] as number
  }
}

/** Nearly all chunks are shorter, and share their room. */
const KEPT = 1 << 10

const encoder = new TextEncoder()
