import { createCount, type Generation } from '../claude/count.ts'
import { createTiling } from '../claude/tile.ts'
import { readTable } from '../read-table.ts'
import type { Tokenizer } from '../tokenizer.ts'

/** How the generations spell a text, as ctok measured it (`constants.py`, `main.py`, and the `meta` of its vocabularies). */
const third: Generation = { fewestCapitals: 4, afterSpace: true, foldsQuotes: true, tail: 'line feeds' }
const fourth: Generation = { ...third, fewestCapitals: Number.POSITIVE_INFINITY, foldsQuotes: false }
const fifth: Generation = { ...fourth, afterSpace: false, tail: 'free' }

/** Claude 3 to Opus 4.6: a reconstruction, as Anthropic publishes no tokenizer. What it rests on: docs/claude.md. */
export const claude3 = (): Tokenizer => claude('claude-3', 'claude-3', third)

/** Claude Opus 4.7 to 4.9, likewise. */
export const claude47 = (): Tokenizer => claude('claude-4.7', 'claude-4.7', fourth)

/** Claude 5 and newer, likewise: the vocabulary of 4.7 in another message. */
export const claude5 = (): Tokenizer => claude('claude-5', 'claude-4.7', fifth)

/**
 * The reconstruction agrees with every recorded count of the API that it was held against; the band is a judgement, for what was not
 * recorded.
 */
function claude(name: Tokenizer['name'], vocabulary: string, generation: Generation): Tokenizer {
  const { trie } = readTable(vocabulary)
  return { name, sure: { kind: 'estimate', band: 0.01 }, count: createCount(generation, createTiling(trie)) }
}
