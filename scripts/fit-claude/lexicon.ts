import english from 'js-tiktoken/ranks/gpt2'
import ranks from 'js-tiktoken/ranks/o200k_base'
import { classOfRank } from '../../src/tokens/estimate/lexicon.ts'

/** Words that come later in the vocabulary count as uncommon: the old generation's vocabulary seems to end about here. */
const LIMIT = 64_000

/** Packs how common words are, by the order in which o200k_base (js-tiktoken, MIT) learnt them, for `src/tokens/estimate/lexicon.ts`. */
function packLexicon(): string {
  const ranked = rankedWords()
  const folded = new Map<string, number>()
  for (const [word, rank] of ranked) {
    const small = word.toLowerCase()
    folded.set(small, Math.min(rank, folded.get(small) ?? LIMIT))
  }
  const letter = (rank: number | undefined) => (rank === undefined ? '[' : String.fromCharCode(65 + classOfRank(rank)))
  let last = ''
  let packed = ''
  for (const [word, rank] of [...folded].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0
    while (shared < 9 && shared < last.length && word[shared] === last[shared]) shared++
    const capitalised = ranked.get(word.slice(0, 1).toUpperCase() + word.slice(1))
    packed += `${shared}${word.slice(shared)}${letter(rank)}${letter(capitalised)}${letter(ranked.get(word.toUpperCase()))}`
    last = word
  }
  return packed
}

/** The source of `src/tokens/estimate/lexicon.data.ts`. */
export function lexiconSource(): string {
  const lines = packLexicon().match(/.{1,116}/g) ?? []
  return `// Made by scripts/fit-claude.ts from the order of o200k_base's tokens in js-tiktoken (MIT).\nexport const lexicon = [\n${lines.map(line => `  '${line}',\n`).join('')}].join('')\n`
}

function rankedWords(): Map<string, number> {
  const known = new Set([...wordsOf(english.bpe_ranks)].map(([word]) => word.toLowerCase()))
  return new Map([...wordsOf(ranks.bpe_ranks)].filter(([word, rank]) => rank < LIMIT && known.has(word.toLowerCase())))
}

/** The tokens that are a space and ASCII letters, with their place in the vocabulary. */
function* wordsOf(packed: string): Iterable<[string, number]> {
  for (const line of packed.split('\n')) {
    const [, first, ...tokens] = line.split(' ')
    for (const [nth, token] of tokens.entries()) {
      const text = Buffer.from(token, 'base64').toString('latin1')
      if (/^ [A-Za-z]+$/.test(text)) yield [text.slice(1), Number(first) + nth]
    }
  }
}
