import type { Measured, MeasuredPair, Pair, Version } from '../model/change.ts'
import type { Measurement, Part } from '../model/measurement.ts'
import type { TokenizerName } from '../model/model.ts'
import type { Prompt } from '../model/prompt.ts'
import { measureRuns } from './measure-runs.ts'
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
  const total = { low: 0, expected: 0, high: 0 }
  const parts: Part[] = []
  for (const { role, runs } of prompt.messages) {
    const counted = measureRuns(runs.expected, role, tokenizer)
    parts.push(...counted.parts)
    total.expected += counted.tokens
    total.low += runs.low === runs.expected ? counted.tokens : measureRuns(runs.low, role, tokenizer).tokens
    total.high += runs.high === runs.expected ? counted.tokens : measureRuns(runs.high, role, tokenizer).tokens
  }
  return { tokenizer: tokenizer.name, sure: tokenizer.sure, parts, total }
}
