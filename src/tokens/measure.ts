import type { Measured, MeasuredPair, Pair, Version } from '../model/change.ts'
import type { Measurement, Part } from '../model/measurement.ts'
import { type Model, routes, type TokenizerName } from '../model/model.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Range, Sure } from '../model/quantity.ts'
import { hiddenOfMessage, hiddenOfRequest } from './hidden/hidden-parts.ts'
import { uncountedWords } from './hidden/uncounted-words.ts'
import { measureRuns } from './measure-runs.ts'
import { offsOf, together } from './offs.ts'
import { sureFor } from './other-vocabularies.ts'
import type { Tokenizer } from './tokenizer.ts'
import { tokenizerNamed } from './tokenizers.ts'

/** Counts a prompt as a model does. */
export interface Measure {
  (prompt: Prompt, model: Model): Measurement
  /** Lets those tokenizers prepare that ask ahead, for prompts that are about to be counted. For any other it costs nothing. */
  prepare(wanted: Iterable<readonly [Prompt, Model]>): Promise<void>
}

/** Counts each prompt once for models that count alike, and each text once by each tokenizer, whatever its path or side. */
export function createMeasure(open: Open = tokenizerNamed): Measure {
  const opened = new Map<TokenizerName, Opened>()
  const known = new Map<string, Map<Prompt, Measurement>>()
  const openedOf = ({ tokenizer: name }: Model): Opened => {
    const before = opened.get(name)
    if (before) return before
    const bare = open(name)
    const made = { bare, tokenizer: remembering(bare) }
    opened.set(name, made)
    return made
  }
  const tokenizerOf = (model: Model): Tokenizer => openedOf(model).tokenizer
  const byModel = new Map<Model, Map<Prompt, Measurement>>()
  const measuredBy = (model: Model) => {
    const before = byModel.get(model)
    if (before) return before
    const key = [model.tokenizer, model.match, model.id, model.asked].join(' ')
    const measured = known.get(key) ?? new Map<Prompt, Measurement>()
    known.set(key, measured)
    byModel.set(model, measured)
    return measured
  }
  const sures = new Map<Model, Sure>()
  const sureOf = (model: Model) => {
    const sure = sures.get(model) ?? sureFor(model, tokenizerOf(model).sure)
    sures.set(model, sure)
    return sure
  }
  const measure = (prompt: Prompt, asked: Model) => {
    // What stands for several models is counted by the first.
    const model = asked.split?.[0]?.model ?? asked
    const measured = measuredBy(model)
    const before = measured.get(prompt)
    if (before) return before
    const made = measurePrompt(prompt, model, openedOf(model), sureOf(model))
    measured.set(prompt, made)
    return made
  }
  const prepare = async (wanted: Iterable<readonly [Prompt, Model]>) => {
    const texts = new Map<Tokenizer, Set<string>>()
    for (const [prompt, model] of wanted) {
      const tokenizer = tokenizerOf(model)
      if (!tokenizer.prepare || measuredBy(model).has(prompt)) continue
      const noted = texts.get(tokenizer) ?? new Set()
      texts.set(tokenizer, noted)
      measurePrompt(prompt, model, { bare: tokenizer, tokenizer: noting(tokenizer, noted) }, sureOf(model))
    }
    for (const [tokenizer, noted] of texts) if (noted.size > 0) await tokenizer.prepare?.([...noted])
  }
  return Object.assign(measure, { prepare })
}

/** Each pair's prompts with every model that will count them. What both sides share has been counted for its own side. */
export function* countsOf(pairs: readonly Pair[]): Generator<readonly [Prompt, Model]> {
  for (const { base, head } of pairs) {
    if (base && head && base.prompt === head.prompt && base.model === head.model) continue
    const sides = [base, head].filter(side => side !== undefined)
    const models = sides.flatMap(({ model }) => routes(model))
    for (const { prompt } of sides) for (const { model } of models) yield [prompt, model]
  }
}

/** Counts every pair's sides. */
export function measure(pairs: readonly Pair[], count: Measure = createMeasure()): MeasuredPair[] {
  return pairs.map(measuring(count))
}

/** Counts a pair's sides: `own` as the side's own model counts, `other` as the other side's does. */
export function measuring(count: Measure): (pair: Pair) => MeasuredPair {
  const side = (version: Version | undefined, opposite: Version | undefined): Measured | undefined => {
    if (!version) return undefined
    const { prompt, model, own = count(prompt, model) } = version
    const alike = !opposite || countsAlike(opposite.model, model)
    const other = alike ? own : count(prompt, opposite.model)
    const by = (split: Model['split']) => split?.map(each => ({ ...each, counted: count(prompt, each.model) }))
    const [split, otherSplit] = [by(model.split), by(opposite?.model.split)]
    return { prompt, model, own, other, ...(split && { split }), ...(otherSplit && { otherSplit }) }
  }
  return pair => {
    const head = side(pair.head, pair.base)
    const isSame = head && pair.base?.prompt === head.prompt && pair.base.model === head.model
    // What both sides share is one object from here on.
    return { ...pair, base: isSame ? head : side(pair.base, pair.head), head }
  }
}

type Open = (name: TokenizerName) => Tokenizer

/** A tokenizer, and the same with all texts that it has counted. */
interface Opened {
  bare: Tokenizer
  tokenizer: Tokenizer
}

/** Two models with one tokenizer may still count images and tools differently. */
function countsAlike(one: Model, other: Model): boolean {
  return one.tokenizer === other.tokenizer && one.id === other.id && one.asked === other.asked
}

/** The same tokenizer, which counts no text twice. */
function remembering(tokenizer: Tokenizer): Tokenizer {
  const counts = new Map<string, number>()
  const count = (text: string): number => {
    const tokens = counts.get(text) ?? tokenizer.count(text)
    counts.set(text, tokens)
    return tokens
  }
  return { ...tokenizer, count }
}

/** Notes the texts that it is asked about, and counts none. */
function noting(tokenizer: Tokenizer, noted: Set<string>): Tokenizer {
  const count = (text: string): number => {
    noted.add(text)
    return 0
  }
  return { ...tokenizer, count }
}

function measurePrompt(prompt: Prompt, model: Model, { bare, tokenizer }: Opened, sure: Sure): Measurement {
  const total = { low: 0, expected: 0, high: 0 }
  const lists: Part[][] = []
  const messages = prompt.messages.map((message, index) => {
    const hidden = hiddenOfMessage(index, prompt, model, tokenizer)
    const { role, runs } = message
    const counted = measureRuns(runs.expected, role, tokenizer)
    const tokensOf = (end: typeof runs.low) =>
      end === runs.expected ? counted.tokens : measureRuns(end, role, tokenizer).tokens
    add(total, hidden.total)
    add(total, { low: tokensOf(runs.low), expected: counted.tokens, high: tokensOf(runs.high) })
    lists.push(hidden.parts, counted.parts)
    return hidden.parts.length + counted.parts.length
  })
  const hidden = hiddenOfRequest(prompt, model, tokenizer)
  add(total, hidden.total)
  lists.push(hidden.parts)
  const [first = [], ...others] = lists.filter(list => list.length > 0)
  const parts = others.length === 0 ? first : [first, ...others].flat()
  const offs = offsOf(parts, sure)
  const whole = { tokenizer: tokenizer.name, sure, offs, off: together(offs), parts, messages, total }
  // A measurement may be kept for long, and must not keep the texts of all others.
  return prompt.tools ? { ...whole, uncountedWords: () => uncountedWords(prompt, model, bare) } : whole
}

/** Of several arms the longest by characters is expected, and the shortest the least: in tokens it may be the other way round. */
function add(to: Range, { low, expected, high }: Range): void {
  to.low += Math.min(low, expected)
  to.expected += expected
  to.high += Math.max(high, expected)
}
