import { readFileSync } from 'node:fs'
import { wholeEnd } from '../../src/tokens/sentence-piece/whole-tokens.ts'

/** What of Hugging Face's `tokenizer.json` is used here. */
interface TokenizerFile {
  model: { vocab: Record<string, number> }
  added_tokens: { content: string }[]
}

export interface SentencePieces {
  /** Each token's bytes as a latin1 string, a space for `▁`: single characters first, then merged ones in order of their merges. */
  tokens: Map<number, string>
  made: Map<number, [number, number]>
}

const BYTE = /^<0x[0-9A-F]{2}>$/
/** Runs of one white space, which are tokens of their own in some vocabularies. */
const RUN = /^(?:\n+|\t+|▁+)$/

/**
 * A vocabulary of SentencePiece's kind "BPE". A merge comes earlier the lower the token that it makes. Bytes, which stand for
 * characters that are no tokens and never merge, are left out, and so are tokens that no merge makes.
 */
export function readSentencePieces(path: string): SentencePieces {
  const { model, added_tokens: added }: TokenizerFile = JSON.parse(readFileSync(path, 'utf8'))
  const notMerged = new Set(added.map(token => token.content).filter(content => !RUN.test(content)))
  const whole = [...notMerged].filter(content => wholeEnd(Buffer.from(`${content} `), 0) === content.length)
  const pieces = Object.entries(model.vocab)
    .filter(([piece]) => !notMerged.has(piece) && !BYTE.test(piece))
    .sort(([, a], [, b]) => a - b)
    .map(([piece]) => piece)
  const single = pieces.filter(piece => [...piece].length === 1)
  const pairs = new Map(
    pieces
      .filter(piece => [...piece].length > 1)
      .flatMap(piece => {
        const pair = lastPair(piece, model.vocab)
        return pair ? [[piece, pair] as const] : []
      }),
  )
  const kept = [...single, ...inOrder(pairs, model.vocab)]
  const idOf = new Map(kept.map((piece, id) => [piece, id]))
  const made = new Map(
    kept.flatMap((piece, id) => {
      const pair = pairs.get(piece)
      return pair ? [[id, pair.map(part => idOf.get(part)) as [number, number]] as const] : []
    }),
  )
  const tokens = new Map([...kept, ...whole].map((piece, id) => [id, bytesOf(piece)]))
  return { tokens, made }
}

type Pair = readonly [left: string, right: string]

/** The two pieces that merging joins last to make this one of its characters, or undefined where it never makes it. */
function lastPair(piece: string, ranks: Record<string, number>): Pair | undefined {
  const parts = [...piece]
  while (parts.length > 2) {
    let lowest = Number.POSITIVE_INFINITY
    let index = -1
    for (let i = 0; i + 1 < parts.length; i++) {
      const rank = ranks[`${parts[i]}${parts[i + 1]}`] ?? Number.POSITIVE_INFINITY
      if (rank < lowest) [lowest, index] = [rank, i]
    }
    if (index < 0) return undefined
    parts.splice(index, 2, `${parts[index]}${parts[index + 1]}`)
  }
  return [parts[0] as string, parts[1] as string]
}

/**
 * Pieces in the order in which they can be merged. A few come before a part of theirs in the vocabulary: they are merged as soon as that
 * part is there, so they are put right behind it.
 */
function inOrder(pairs: ReadonlyMap<string, Pair>, ranks: Record<string, number>): string[] {
  const times = new Map<string, [rank: number, depth: number]>()
  const timeOf = (piece: string): [number, number] => {
    const pair = pairs.get(piece)
    if (pair === undefined) return [-1, 0]
    const known = times.get(piece)
    if (known !== undefined) return known
    const [one, other] = pair.map(timeOf) as [[number, number], [number, number]]
    const latest = one[0] > other[0] || (one[0] === other[0] && one[1] > other[1]) ? one : other
    const rank = ranks[piece] as number
    const time: [number, number] = rank > latest[0] ? [rank, 0] : [latest[0], latest[1] + 1]
    times.set(piece, time)
    return time
  }
  return [...pairs.keys()].sort((a, b) => {
    const [one, other] = [timeOf(a), timeOf(b)]
    return one[0] - other[0] || one[1] - other[1] || (ranks[a] as number) - (ranks[b] as number)
  })
}

const bytesOf = (piece: string): string => Buffer.from(piece.replaceAll('▁', ' ')).toString('latin1')
