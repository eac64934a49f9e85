import type { Measured, MeasuredPair, Pair, Version } from '../model/change.ts'
import type { Measurement, Part } from '../model/measurement.ts'
import type { Model, TokenizerName } from '../model/model.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Range, Sure } from '../model/quantity.ts'
import { hiddenOfMessage, hiddenOfRequest } from './hidden/hidden-parts.ts'
import { measureRuns } from './measure-runs.ts'
import type { Tokenizer } from './tokenizer.ts'
import { tokenizerNamed } from './tokenizers.ts'

/**
 * Counts every pair's sides: `own` as the side's own model counts, `other` as the other side's does.
 * A text is counted once by each tokenizer, whatever its path or side.
 */
export function measure(pairs: readonly Pair[], open: Open = tokenizerNamed): MeasuredPair[] {
  const opened = new Map<TokenizerName, Tokenizer>()
  const tokenizerOf = ({ model }: Version): Tokenizer => {
    const tokenizer = opened.get(model.tokenizer) ?? remembering(open(model.tokenizer))
    opened.set(model.tokenizer, tokenizer)
    return tokenizer
  }
  const side = (version: Version | undefined, opposite: Version | undefined): Measured | undefined => {
    if (!version) return undefined
    const own = measurePrompt(version.prompt, version.model, tokenizerOf(version))
    if (!opposite || countsAlike(opposite.model, version.model)) return { ...version, own, other: own }
    return { ...version, own, other: measurePrompt(version.prompt, opposite.model, tokenizerOf(opposite)) }
  }
  return pairs.map(pair => {
    const head = side(pair.head, pair.base)
    const base = head && isSame(pair.base, head) ? { ...head, model: pair.base.model } : side(pair.base, pair.head)
    return { ...pair, base, head }
  })
}

/** A prompt that both sides share, for a model that is known alike on both, is measured once. */
function isSame(base: Version | undefined, head: Version): base is Version {
  return base?.prompt === head.prompt && countsAlike(base.model, head.model) && base.model.match === head.model.match
}

/**
 * A name that only its family is known of may have another vocabulary than the family's: an exact count of the wrong one is
 * an estimate. The band is a judgement, no measurement.
 */
function sureFor({ match }: Model, { sure }: Tokenizer): Sure {
  const isGuess = match === 'family' || match === 'unknown'
  return isGuess && sure.kind === 'exact' ? { kind: 'estimate', band: 0.1 } : sure
}

type Open = (name: TokenizerName) => Tokenizer

/** Two models with one tokenizer may still count images and tools differently. */
function countsAlike(one: Model, other: Model): boolean {
  return one.tokenizer === other.tokenizer && one.id === other.id
}

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

function measurePrompt(prompt: Prompt, model: Model, tokenizer: Tokenizer): Measurement {
  const total = { low: 0, expected: 0, high: 0 }
  const parts = prompt.messages.map(message => {
    const hidden = hiddenOfMessage(message, prompt, model, tokenizer)
    const { role, runs } = message
    const counted = measureRuns(runs.expected, role, tokenizer)
    const tokensOf = (end: typeof runs.low) =>
      end === runs.expected ? counted.tokens : measureRuns(end, role, tokenizer).tokens
    add(total, hidden.total)
    add(total, { low: tokensOf(runs.low), expected: counted.tokens, high: tokensOf(runs.high) })
    return [hidden.parts, counted.parts]
  })
  const hidden = hiddenOfRequest(prompt, model, tokenizer)
  add(total, hidden.total)
  const all: Part[] = [...parts.flat(2), ...hidden.parts]
  return { tokenizer: tokenizer.name, sure: sureFor(model, tokenizer), parts: all, total }
}

/** Of several arms the longest by characters is expected, and the shortest the least: in tokens it may be the other way round. */
function add(to: Range, { low, expected, high }: Range): void {
  to.low += Math.min(low, expected)
  to.expected += expected
  to.high += Math.max(high, expected)
}
