import { readFileSync } from 'node:fs'
import { lastMerge, ranksIn } from './vocabulary.ts'

/** A vocabulary that merges bytes: each token's bytes as a latin1 string, and the two tokens that are joined into it. */
export interface ByteLevel {
  tokens: Map<number, string>
  made: Map<number, [number, number]>
}

/** What of Hugging Face's `tokenizer.json` is used here: merges in their order, in GPT-2's letters for bytes. */
interface TokenizerFile {
  model: { merges: (string | [string, string])[] }
}

/**
 * Reads the merges of a `tokenizer.json`. A token's number is the place of its merge, behind the 256 bytes.
 * @throws Error where a token is not what its bytes merge into, which the counter takes for granted
 */
export function readMerges(path: string): ByteLevel {
  const { model }: TokenizerFile = JSON.parse(readFileSync(path, 'utf8'))
  const ranks = new Map(bytes.map((byte, rank) => [byte, rank]))
  const pairs = model.merges.map(merge => (typeof merge === 'string' ? merge.split(' ') : merge).map(latin1))
  for (const pair of pairs) ranks.set(pair.join(''), ranks.size)
  if (ranks.size !== 256 + pairs.length) throw new Error(`${path}: two merges make the same token`)
  const made = madeBy(ranks)
  for (const [left = '', right = ''] of pairs) {
    const [one, other] = made.get(ranks.get(left + right) as number) ?? []
    if (one !== ranks.get(left) || other !== ranks.get(right))
      throw new Error(`${path}: ${left}${right} is not reached`)
  }
  return { tokens: byNumber(ranks), made }
}

/** Reads Mistral's Tekken, whose tokens are numbered by rank. Only as many are used as leave room for those that control. */
export function readTekken(path: string): ByteLevel {
  const { config, bpe_ranks: lines } = JSON.parse(readFileSync(path, 'utf8'))
  const used: number = config.default_vocab_size - config.default_num_special_tokens
  const ranks = new Map([...ranksIn(lines)].filter(([, rank]) => rank < used))
  if (ranks.size !== used) throw new Error(`${path} has ${ranks.size} tokens in place of ${used}`)
  return { tokens: byNumber(ranks), made: madeBy(ranks) }
}

const byNumber = (ranks: ReadonlyMap<string, number>) => new Map([...ranks].map(([token, rank]) => [rank, token]))

function madeBy(ranks: ReadonlyMap<string, number>): Map<number, [number, number]> {
  const made = new Map<number, [number, number]>()
  for (const [token, rank] of ranks) {
    const pair = token.length > 1 && lastMerge([...token], ranks)
    if (pair) made.set(rank, pair)
    else if (token.length > 1) throw new Error(`token ${rank} is made by no merge, which the counter takes for granted`)
  }
  return made
}

const bytes = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte))

/** GPT-2 writes each byte as a letter that can be seen: those of latin1 for themselves, the rest from U+0100 on. */
const letters = new Map<string, string>()
const isSeen = (byte: string): boolean => /[!-~\u00a1-\u00ac\u00ae-\u00ff]/.test(byte)
for (const byte of bytes.filter(isSeen)) letters.set(byte, byte)
for (const [n, byte] of bytes.filter(byte => !isSeen(byte)).entries()) letters.set(String.fromCodePoint(256 + n), byte)

const latin1 = (token: string): string => [...token].map(letter => letters.get(letter) ?? '').join('')
