import { normalize } from './normalize.ts'
import { type Spelling, spell, spellWord } from './spell.ts'

/** A generation of Claude's tokenizer, as it was measured. */
export interface Generation extends Spelling {
  readonly foldsQuotes: boolean
  /** White space at the end of a message: line feeds join the two that follow it, or all of ASCII's is free. */
  readonly tail: 'line feeds' | 'free'
}

/** Tokens of a text as the content of one message, without the message's own. `tile` counts one chunk as it is spelled. */
export function createCount(generation: Generation, tile: (chunk: string) => number): (text: string) => number {
  const costOfWord = remembering(word => tile(spellWord(word, generation)))
  const costOfOther = remembering(tile)
  return text => {
    if (text === '') return 0
    const { body, lineFeeds } = withoutTail(text, generation)
    let tokens = lineFeeds === 0 ? 0 : tile('\n'.repeat(lineFeeds + LINE_FEEDS_BEHIND)) - 1
    spell(withoutHead(text, body, generation), generation, {
      word: word => {
        tokens += costOfWord(word)
      },
      other: spelled => {
        tokens += costOfOther(spelled)
      },
    })
    return tokens
  }
}

/** The same function, which remembers what short texts cost, until they are too many. */
function remembering(cost: (text: string) => number): (text: string) => number {
  const costs = new Map<string, number>()
  return text => {
    if (text.length > LONGEST_KEPT) return cost(text)
    const known = costs.get(text)
    if (known !== undefined) return known
    if (costs.size === MOST_KEPT) costs.clear()
    const tokens = cost(text)
    costs.set(copyOf(text), tokens)
    return tokens
  }
}

/** A part of a string keeps all of it in memory; what is made of bytes stands for itself. */
const copyOf = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

/** Most chunks are words that come again and again. */
const LONGEST_KEPT = 48
const MOST_KEPT = 1 << 15

/** Behind a message's text stand so many line feeds, which are one token of the message's own. */
const LINE_FEEDS_BEHIND = 2

function withoutTail(text: string, { tail, foldsQuotes }: Generation): { body: string; lineFeeds: number } {
  if (tail === 'free')
    return { body: normalize(text.slice(0, endWithout(text, ' \t\n\r\f\v')), foldsQuotes), lineFeeds: 0 }
  const normal = normalize(text, foldsQuotes)
  const end = endWithout(normal, '\n')
  return { body: normal.slice(0, end), lineFeeds: normal.length - end }
}

function endWithout(text: string, characters: string): number {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1] as string)) end--
  return end
}

/** What is before the text ends in a space, which takes the place of one that the text begins with. */
function withoutHead(text: string, body: string, { afterSpace }: Generation): string {
  return afterSpace && text[0] === ' ' && body[0] === ' ' && body[1] !== ' ' ? body.slice(1) : body
}
