import { LABEL_BITS, NO_LABEL } from '../../src/tokens/table.ts'

/**
 * All tokens as one double-array trie (Aoe, 1989): a node's child by byte b lies at `base + b`, if that slot is
 * labelled b. No two nodes share a base, so the label alone proves whose child it is. A slot is two numbers: base, and
 * (token + 1, or 0) with the label. Nodes are laid out level by level: short tokens, which are the common ones, lie together.
 */
export function buildTrie(tokens: Iterable<readonly [token: number, bytes: string]>): Int32Array {
  const sorted = [...tokens].sort(([, a], [, b]) => (a < b ? -1 : 1))
  const slots = new FreeSlots()
  const nodes = [{ slot: 0, depth: 0, from: 0, to: sorted.length }]
  for (const node of nodes) {
    const children = childrenOf(sorted, node)
    if (children.length === 0) continue
    const base = slots.place(children.map(child => child.label))
    slots.base[node.slot] = base
    for (const { label, token, from, to } of children) {
      slots.word[base + label] = ((token === undefined ? 0 : token + 1) << LABEL_BITS) | label
      nodes.push({ slot: base + label, depth: node.depth + 1, from, to })
    }
  }
  return slots.interleaved()
}

/** What the tokens that pass a node (of the sorted list those from `from` to below `to`) share: their first `depth` bytes. */
interface Node {
  depth: number
  from: number
  to: number
}

interface Child {
  label: number
  token: number | undefined
  from: number
  to: number
}

function childrenOf(sorted: readonly (readonly [number, string])[], { depth, from, to }: Node): Child[] {
  const children: Child[] = []
  for (let i = from; i < to; i++) {
    const [rank, bytes] = sorted[i] as readonly [number, string]
    if (bytes.length === depth) continue
    const label = bytes.charCodeAt(depth)
    const last = children.at(-1)
    if (last?.label === label) last.to = i + 1
    else children.push({ label, token: bytes.length === depth + 1 ? rank : undefined, from: i, to: i + 1 })
  }
  return children
}

const MOST_SLOTS = 2 ** 20

/**
 * Where families of children still fit: after the last of their size, as looking again at every hole would take minutes.
 * Slots 0 to 255 stay free: there the children of a leaf, whose base is 0, are looked for.
 */
class FreeSlots {
  readonly base = new Int32Array(MOST_SLOTS)
  readonly word = new Int32Array(MOST_SLOTS).fill(NO_LABEL)
  private readonly usedBases = new Uint8Array(MOST_SLOTS)
  private readonly nextBySize: number[] = []
  private end = 0

  place(labels: readonly number[]): number {
    const lowest = labels[0] as number
    const size = Math.min(labels.length, 8)
    let slot = Math.max(this.nextBySize[size] ?? 0, 256 + lowest)
    while (!this.fits(slot - lowest, labels)) slot++
    this.nextBySize[size] = slot
    this.usedBases[slot - lowest] = 1
    this.end = Math.max(this.end, slot - lowest + 256)
    return slot - lowest
  }

  private fits(base: number, labels: readonly number[]): boolean {
    return this.usedBases[base] === 0 && labels.every(label => this.word[base + label] === NO_LABEL)
  }

  interleaved(): Int32Array {
    return Int32Array.from({ length: 2 * this.end }, (_, i) => (i % 2 === 0 ? this.base : this.word)[i >> 1] as number)
  }
}
