import { createRequire } from 'node:module'

/** One of OpenAI's encodings as js-tiktoken carries it: each token's bytes (as a latin1 string) by its rank. */
export interface Vocabulary {
  tokens: Map<number, string>
  ranks: Map<string, number>
  specials: string[]
}

/** Reads the lines `! <first rank> <base64> <base64> ...` of the js-tiktoken package. */
export function readVocabulary(name: string): Vocabulary {
  const data = createRequire(import.meta.url)(`js-tiktoken/ranks/${name}`)
  const ranks = ranksIn(data.bpe_ranks)
  const tokens = new Map([...ranks].map(([token, rank]) => [rank, token]))
  return { tokens, ranks, specials: Object.keys(data.special_tokens) }
}

/** The rank of each token, its bytes as a latin1 string, by lines of that kind. */
export function ranksIn(lines: string): Map<string, number> {
  const ranks = new Map<string, number>()
  for (const line of lines.split('\n').filter(Boolean)) {
    const [, first, ...encoded] = line.split(' ')
    for (const [index, token] of encoded.entries())
      ranks.set(Buffer.from(token, 'base64').toString('latin1'), Number(first) + index)
  }
  return ranks
}

/**
 * The two tokens that byte pair encoding joins last to make the token of these parts (its bytes, or its characters), or undefined
 * where it never makes it. Found by running the merges that come before it on its own parts.
 */
export function lastMerge(
  characters: readonly string[],
  ranks: ReadonlyMap<string, number>,
): [left: number, right: number] | undefined {
  const own = ranks.get(characters.join('')) ?? 0
  const parts = [...characters]
  while (parts.length > 2) {
    let lowest = own
    let index = -1
    for (let i = 0; i + 1 < parts.length; i++) {
      const rank = ranks.get(`${parts[i]}${parts[i + 1]}`) ?? own
      if (rank < lowest) [lowest, index] = [rank, i]
    }
    if (index < 0) return undefined
    parts.splice(index, 2, `${parts[index]}${parts[index + 1]}`)
  }
  const [left, right] = parts.map(part => ranks.get(part))
  return left === undefined || right === undefined ? undefined : [left, right]
}
