import type { Change, Costed, CostedPair, Effect } from '../model/change.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Cost } from '../model/price.ts'
import type { Range, Sure, Usd } from '../model/quantity.ts'
import { widen, widenUsd } from './band.ts'
import { type EditedFile, editedFiles } from './edited-files.ts'
import { perMonth, withMonths } from './per-month.ts'
import { sharesOf } from './shares-of.ts'

/**
 * Says what changed between a prompt's sides, and gives every dollar of the difference one cause.
 *
 * With C(text, model) the cost of one call, and b and h for base and head:
 * tokens = 1/2 [(C(h, mh) - C(b, mh)) + (C(h, mb) - C(b, mb))], model = the rest. This is the Shapley value of the two
 * causes: it favours neither order of the two edits. Within tokens, `text` is the mean change at the first tier's rate,
 * split by the files that were edited, `output` what changed settings do, `tier` what crossing a price tier costs.
 */
export function explain(pair: CostedPair): Change {
  const { base, head } = pair
  const usd = usdOf(base, head)
  const whole = { tokens: tokensOf(base, head), usd, usdPerMonth: usd && perMonth(usd, pair.workload.callsPerMonth) }
  const files = base && head ? editedFiles(base, head) : newFile(pair, whole.tokens)
  const effects = usd === undefined ? [] : withMonths(effectsOf(base, head, files), pair.workload.callsPerMonth)
  const shares = sharesOf(pair, whole, files, effects)
  return { ...pair, ...whole, cause: shares[0]?.cause, shares, effects }
}

/** A prompt that came or went is one edit, whatever it includes. */
function newFile({ base, head }: CostedPair, { base: before, delta }: Change['tokens']): EditedFile[] {
  const path = (head ?? base)?.prompt.at.path ?? ''
  return [{ path, base: before, delta: delta.expected, deltaByBase: delta.expected }]
}

/** Both texts by one tokenizer, the head's: the error of an estimate is shared, so its band applies to the delta only. */
function tokensOf(base: Costed | undefined, head: Costed | undefined): Change['tokens'] {
  const from = base?.other ?? none
  const to = head?.own ?? none
  const delta = to.total.expected - from.total.expected
  return { base: from.total.expected, head: to.total.expected, delta: widen(delta, sureOf(base, head)) }
}

function sureOf(base: Costed | undefined, head: Costed | undefined): Sure {
  return (head ?? base)?.own.sure ?? { kind: 'exact' }
}

const none: Pick<Measurement, 'total'> = { total: { low: 0, expected: 0, high: 0 } }

function usdOf(base: Costed | undefined, head: Costed | undefined): Change['usd'] {
  if ((base && !base.cost) || (head && !head.cost)) return undefined
  const from = total(base?.cost)
  const to = total(head?.cost)
  return { base: from, head: to, delta: usdDelta(base, head) }
}

function usdDelta(base: Costed | undefined, head: Costed | undefined): Range<Usd> {
  const inputs = { base: base?.cost?.input ?? 0n, head: head?.cost?.input ?? 0n }
  const outputs = (head?.cost?.output ?? 0n) - (base?.cost?.output ?? 0n)
  const oneTokenizer = !base || !head || shareError(base, head)
  const input = oneTokenizer
    ? widenUsd(inputs.head - inputs.base, sureOf(base, head))
    : apart(widenUsd(inputs.base, base.own.sure), widenUsd(inputs.head, head.own.sure))
  return { low: input.low + outputs, expected: input.expected + outputs, high: input.high + outputs }
}

/** One tokenizer errs alike on both sides. Of two models that nothing is known of, not even that is known. */
function shareError(base: Costed, head: Costed): boolean {
  return (
    base.own.tokenizer === head.own.tokenizer && (head.own.tokenizer !== 'unknown' || base.model.id === head.model.id)
  )
}

/** Two tokenizers err independently, so the ends of the difference are the farthest ends of the two. */
function apart(base: Range<Usd>, head: Range<Usd>): Range<Usd> {
  return { low: head.low - base.high, expected: head.expected - base.expected, high: head.high - base.low }
}

type PerCall = Omit<Effect, 'usdPerMonth'>

function effectsOf(base: Costed | undefined, head: Costed | undefined, files: readonly EditedFile[]): PerCall[] {
  const delta = total(head?.cost) - total(base?.cost)
  // A prompt that came or went is all tokens: there is no model or setting that changed.
  if (!base || !head) return withoutZeros([{ cause: 'tokens', part: 'text', usd: delta }])
  const { cost: bb, atOther: bh } = base
  const { cost: hh, atOther: hb } = head
  if (!bb || !bh || !hh || !hb) return []
  const mean = (of: (cost: Cost) => Usd) => half(of(hh) - of(bh) + of(hb) - of(bb))
  const text = mean(cost => cost.inputAtFirstTier)
  const tier = mean(cost => cost.input - cost.inputAtFirstTier)
  const output = mean(cost => cost.output)
  return withoutZeros([
    ...splitText(text, files, rateOf(base), rateOf(head)),
    { cause: 'tokens', part: 'tier', usd: tier, ...pathOf(largest(files), files) },
    { cause: 'tokens', part: 'output', usd: output },
    // The rest, with what rounding left over. Of one model there is none: the means are of equal halves, and exact.
    { cause: 'model', part: 'model', usd: delta - text - tier - output },
  ])
}

/** What `text` is in each file: its tokens at the same rates. The last file takes what rounding leaves. */
function splitText(text: Usd, files: readonly EditedFile[], baseRate: Usd, headRate: Usd): PerCall[] {
  const edited = files.filter(file => file.delta !== 0 || file.deltaByBase !== 0)
  const rest = edited.pop()
  let left = text
  const effects = edited.map((file): PerCall => {
    const usd = half(BigInt(file.delta) * headRate + BigInt(file.deltaByBase) * baseRate)
    left -= usd
    return { cause: 'tokens', part: 'text', usd, ...pathOf(file, files) }
  })
  return [...effects, { cause: 'tokens', part: 'text', usd: left, ...pathOf(rest, files) }]
}

function rateOf({ price }: Costed): Usd {
  return price?.tiers[0]?.rates.input ?? 0n
}

/** A price tier is crossed by whichever file moved the most. */
function largest(files: readonly EditedFile[]): EditedFile | undefined {
  const sign = files.reduce((sum, file) => sum + file.delta, 0) < 0 ? -1 : 1
  return files.reduce<EditedFile | undefined>(
    (most, file) => (most && sign * most.delta >= sign * file.delta ? most : file),
    undefined,
  )
}

function pathOf(file: EditedFile | undefined, files: readonly EditedFile[]): { path?: string } {
  return file === undefined || file === files[0] ? {} : { path: file.path }
}

function total(cost: Cost | undefined): Usd {
  return cost === undefined ? 0n : cost.input + cost.output
}

/** Half of an amount, rounded half away from zero. */
function half(usd: Usd): Usd {
  return usd >= 0n ? (usd + 1n) / 2n : (usd - 1n) / 2n
}

function withoutZeros(effects: PerCall[]): PerCall[] {
  return effects.filter(effect => effect.usd !== 0n)
}
