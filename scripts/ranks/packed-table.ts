import { familyOf, PACKED_HEADER, PACKED_MAGIC, UNMERGED } from '../../src/tokens/packed-table.ts'
import { LABEL_BITS, LABEL_MASK } from '../../src/tokens/table.ts'
import type { Vocabulary } from './table.ts'
import { buildTrie } from './trie.ts'

/** A vocabulary as the file of a packed table, as `src/tokens/packed-table.ts` reads it. */
export function buildPackedTable({ tokens, made }: Vocabulary): Buffer {
  const trie = buildTrie(tokens)
  const nodes = [{ slot: 0, label: 0 }]
  const children: number[] = []
  const steps: number[] = []
  const lastOfFamily: number[] = []
  for (const { slot } of nodes) {
    const found = childrenAt(trie, slot)
    children.push(found.length)
    nodes.push(...found)
    const [first] = found
    if (!first) continue
    const family = familyOf(found.length)
    steps.push(first.slot - (lastOfFamily[family] ?? 0))
    lastOfFamily[family] = first.slot
  }
  const others = nodes.slice(1)
  const numbers = others.map(({ slot }) => ((trie[2 * slot + 1] as number) >>> LABEL_BITS) - 1)
  const kinds = numbers.map(token => {
    const [, right] = made.get(token) ?? []
    return right === undefined ? (token < 0 ? 0 : UNMERGED) : (tokens.get(right) as string).length
  })
  if ([...children.slice(1), ...kinds].some(number => number > 255)) throw new Error('a number of a column is no byte')
  const known = numbers.filter(token => token >= 0)
  const planes = [0, 8, 16].flatMap(bits => known.map(token => (token >>> bits) & 255))
  const columns = [children, others.map(({ label }) => label), kinds, planes, steps.flatMap(inSevens)]
  const size = Math.max(...[...tokens.keys()].slice(-1)) + 1
  const header = [PACKED_MAGIC, trie.length / 2, size, made.size, ...columns.map(column => column.length)]
  if (header.length !== PACKED_HEADER) throw new Error('the header has another length')
  return Buffer.concat([Buffer.from(Int32Array.from(header).buffer), ...columns.map(column => Buffer.from(column))])
}

function inSevens(number: number): number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...inSevens(number >>> 7)]
}

function childrenAt(trie: Int32Array, slot: number): { slot: number; label: number }[] {
  const base = trie[2 * slot] as number
  if (base === 0) return []
  const labels = Array.from({ length: 256 }, (_, label) => label)
  return labels
    .filter(label => ((trie[2 * (base + label) + 1] as number) & LABEL_MASK) === label)
    .map(label => ({ slot: base + label, label }))
}
