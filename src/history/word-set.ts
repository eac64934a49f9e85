/** Which words stand in some texts, by four kilobytes and without the texts. */
export interface WordSet {
  /** Whether all words of a name may stand there. It may say so of one that does not, and never misses one that does. */
  mayHold(name: string): boolean
}

/** One bit for each hash of a word. */
const BITS = 1 << 15

export function wordSet(texts: readonly string[]): WordSet {
  const bits = new Uint8Array(BITS / 8)
  for (const text of texts)
    for (const [word] of text.matchAll(/\w+/g)) {
      const hash = hashOf(word)
      bits[hash >> 3] = (bits[hash >> 3] ?? 0) | (1 << (hash & 7))
    }
  const holds = (word: string) => {
    const hash = hashOf(word)
    return (((bits[hash >> 3] ?? 0) >> (hash & 7)) & 1) === 1
  }
  return { mayHold: name => (name.match(/\w+/g) ?? []).every(holds) }
}

/** FNV-1a (https://datatracker.ietf.org/doc/draft-eastlake-fnv/), cut to the number of bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % BITS
}
