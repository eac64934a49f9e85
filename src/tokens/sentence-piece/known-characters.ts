import { LABEL_BITS, LABEL_MASK, type Table } from '../table.ts'

/** Whether the character whose UTF-8 begins at `i` is a token. One that is not stands for as many tokens as it has bytes. */
export type KnownCharacter = (utf8: Uint8Array, i: number) => boolean

export function knownCharacters({ trie }: Table): KnownCharacter {
  return (utf8, start) => {
    const lead = utf8[start] as number
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    let slot = 0
    let word = 0
    for (let i = start; i < start + length; i++) {
      const byte = utf8[i] as number
      slot = (trie[2 * slot] as number) + byte
      word = trie[2 * slot + 1] as number
      if ((word & LABEL_MASK) !== byte) return false
    }
    return word >>> LABEL_BITS > 0
  }
}
