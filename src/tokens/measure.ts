import type { Measured, MeasuredPair, Pair, Version } from '../model/change.ts'
import type { Measurement, Part } from '../model/measurement.ts'
import type { TokenizerName } from '../model/model.ts'
import type { Message, Prompt } from '../model/prompt.ts'
import type { Range, Sure } from '../model/quantity.ts'
import type { Tokenizer } from './tokenizer.ts'
import { tokenizers } from './tokenizers.ts'

/**
 * Counts every pair's sides: `own` by the side's own tokenizer, `other` by the other side's.
 * A text is counted once by each tokenizer, whatever its path or side.
 */
export function measure(pairs: readonly Pair[], open: Open = name => tokenizers[name]()): MeasuredPair[] {
  const opened = new Map<TokenizerName, Tokenizer>()
  const tokenizerOf = ({ model }: Version): Tokenizer => {
    const tokenizer = opened.get(model.tokenizer) ?? remembering(open(model.tokenizer))
    opened.set(model.tokenizer, tokenizer)
    return tokenizer
  }
  const side = (version: Version | undefined, opposite: Version | undefined): Measured | undefined => {
    if (!version) return undefined
    const own = measurePrompt(version.prompt, tokenizerOf(version))
    const shared = !opposite || opposite.model.tokenizer === version.model.tokenizer
    return { ...version, own, other: shared ? own : measurePrompt(version.prompt, tokenizerOf(opposite)) }
  }
  return pairs.map(pair => ({ ...pair, base: side(pair.base, pair.head), head: side(pair.head, pair.base) }))
}

type Open = (name: TokenizerName) => Tokenizer

/** The same tokenizer, which counts no text twice. */
function remembering(tokenizer: Tokenizer): Tokenizer {
  const counts = new Map<string, number>()
  const count = (text: string): number => {
    const tokens = counts.get(text) ?? tokenizer.count(text)
    counts.set(text, tokens)
    return tokens
  }
  return { name: tokenizer.name, sure: tokenizer.sure, count }
}

function measurePrompt(prompt: Prompt, tokenizer: Tokenizer): Measurement {
  const parts = prompt.messages.map(message => measureMessage(message, prompt, tokenizer))
  const total = parts.reduce((sum, { tokens }) => add(sum, tokens), { low: 0, expected: 0, high: 0 })
  return { tokenizer: tokenizer.name, sure: tokenizer.sure, parts, total }
}

/** One part per message, as the border between two pieces is no border in what is sent: tokens may span it. */
function measureMessage(message: Message, prompt: Prompt, tokenizer: Tokenizer): Part {
  const text = message.body.map(piece => piece.text).join('')
  const tokens = spread(tokenizer.count(text), tokenizer.sure)
  return { kind: 'text', at: message.body[0]?.at ?? prompt.at, role: message.role, tokens }
}

/** What a count may be in truth, in whole tokens. */
function spread(expected: number, sure: Sure): Range {
  if (sure.kind === 'exact') return { low: expected, expected, high: expected }
  return { low: Math.floor(expected * (1 - sure.band)), expected, high: Math.ceil(expected * (1 + sure.band)) }
}

const add = (a: Range, b: Range): Range => ({
  low: a.low + b.low,
  expected: a.expected + b.expected,
  high: a.high + b.high,
})
