import { LABEL_MASK } from '../table.ts'

/**
 * The fewest tokens that make up a chunk: the shortest way from its beginning to its end, where each token of the vocabulary
 * is a step of one, and so is any single byte. Each place is left once along the vocabulary's trie, so the work grows with the chunk's
 * length times that of the longest token.
 */
export function createTiling(trie: Int32Array): (chunk: string) => number {
  let utf8 = new Uint8Array(256)
  let fewest = new Int32Array(256 + 1)

  return chunk => {
    if (3 * chunk.length > utf8.length) {
      utf8 = new Uint8Array(3 * chunk.length)
      fewest = new Int32Array(3 * chunk.length + 1)
    }
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

const encoder = new TextEncoder()
