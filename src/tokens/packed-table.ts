import { firstMade, LABEL_BITS, NO_LABEL, pairsOf, type Table, UNMADE } from './table.ts'

/**
 * A packed table: the columns from which all four parts of a table can be computed. In a compressed npm package they take a third of the
 * space of the table. The nodes of the trie come level by level, and the children of each in the order of their labels.
 */
interface Columns {
  /** How many children each node has, the root first, where 0 stands for 256. */
  children: Uint8Array
  /** The byte that leads to each node but the root. */
  labels: Uint8Array
  /**
   * What each node but the root stands for: no token (0), a token that no merge makes (`UNMERGED`), or a token with this many bytes in the
   * right one of the two that it is made of.
   */
  kinds: Uint8Array
  /** The token of each node that stands for one: first the low byte of each, then the middle ones, then the high ones. */
  tokens: Uint8Array
  /**
   * By how many slots the first child of each node that has any lies behind that of the last node with as many (see `familyOf`): seven bits
   * a byte, the lowest first, and the eighth where more follow.
   */
  steps: Uint8Array
  /** Slots of the trie. */
  slots: number
  /** One more than the highest token. */
  size: number
  /** Tokens that a merge makes. */
  merged: number
}

/** First number of every packed file; then the slots, the size, the merged tokens, and the lengths of the columns. */
export const PACKED_MAGIC = 0x324b4350
export const PACKED_HEADER = 9

/** Stands in `kinds` for a token that no merge makes. */
export const UNMERGED = 255

/** Nodes are laid into the trie in families: one after the other where they have as many children, up to so many. */
export const familyOf = (children: number): number => Math.min(children, 8)

/** @throws Error if the file is cut short or is no packed table */
export function unpackTable(file: Uint8Array): Table {
  const columns = openColumns(file)
  const trie = freeSlots(columns.slots)
  const splits = new Int32Array(2 * columns.size).fill(UNMADE)
  unpackInto(trie, splits, columns)
  const { pairs, filter } = pairsOf(splits, columns.merged)
  return { trie, splits, pairs, filter, firstMerged: firstMade(splits) }
}

/** Copies what is there behind itself, again and again: a loop over all slots takes longer, as it is not yet compiled. */
function freeSlots(slots: number): Int32Array {
  const trie = new Int32Array(2 * slots)
  trie[1] = NO_LABEL
  for (let filled = 2; filled < trie.length; filled *= 2) trie.copyWithin(filled, 0, filled)
  return trie
}

export function isPacked(file: Uint8Array): boolean {
  return file.length >= 4 * PACKED_HEADER && numberAt(file, 0) === PACKED_MAGIC
}

const numberAt = (file: Uint8Array, i: number): number =>
  new DataView(file.buffer, file.byteOffset + 4 * i).getInt32(0, true)

function openColumns(file: Uint8Array): Columns {
  const header = Array.from({ length: PACKED_HEADER - 1 }, (_, i) => numberAt(file, i + 1))
  const [slots = 0, size = 0, merged = 0, ...lengths] = header
  if (file.length !== lengths.reduce((sum, length) => sum + length, 4 * PACKED_HEADER))
    throw new Error('not a table of ranks')
  let end = 4 * PACKED_HEADER
  const [children, labels, kinds, tokens, steps] = lengths.map(length => {
    end += length
    return file.subarray(end - length, end)
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array]
  return { children, labels, kinds, tokens, steps, slots, size, merged }
}

/**
 * Lays each node's children into the trie. A token's left part is where its way ends without the bytes of its right part, which is where those
 * bytes lead from the root: both are nearer to the root, and so are there already. One loop over plain arrays, as it runs once a node.
 */
function unpackInto(trie: Int32Array, splits: Int32Array, columns: Columns): void {
  const { children, labels, kinds, tokens, steps } = columns
  const slots = new Int32Array(children.length)
  const parents = new Int32Array(children.length)
  const tokenOf = new Int32Array(children.length)
  const firstOf = new Int32Array(familyOf(256) + 1)
  const way = new Uint8Array(256)
  const plane = Math.floor(tokens.length / 3)
  let known = 0
  let next = 1
  let at = 0

  function nextStep(): number {
    let step = 0
    for (let bits = 0; ; bits += 7) {
      const byte = steps[at++] as number
      step |= (byte & 127) << bits
      if (byte < 128) return step
    }
  }

  for (let node = 0; node < slots.length; node++) {
    const count = (children[node] as number) || (node === 0 ? 256 : 0)
    if (count === 0) continue
    const family = familyOf(count)
    const first = (firstOf[family] as number) + nextStep()
    firstOf[family] = first
    const base = first - (labels[next - 1] as number)
    trie[2 * (slots[node] as number)] = base
    for (const end = next + count; next < end; next++) {
      const label = labels[next - 1] as number
      const slot = base + label
      slots[next] = slot
      parents[next] = node
      const kind = kinds[next - 1] as number
      if (kind === 0) {
        trie[2 * slot + 1] = label
        continue
      }
      const low = (tokens[known] as number) | ((tokens[known + plane] as number) << 8)
      const token = low | ((tokens[known + 2 * plane] as number) << 16)
      known++
      tokenOf[next] = token
      trie[2 * slot + 1] = ((token + 1) << LABEL_BITS) | label
      if (kind === UNMERGED) continue
      let left = next
      for (let i = kind - 1; i >= 0; i--) {
        way[i] = labels[left - 1] as number
        left = parents[left] as number
      }
      let right = 0
      for (let i = 0; i < kind; i++) right = (trie[2 * right] as number) + (way[i] as number)
      splits[2 * token] = tokenOf[left] as number
      splits[2 * token + 1] = ((trie[2 * right + 1] as number) >>> LABEL_BITS) - 1
    }
  }
}
