import type { Change, Costed, CostedPair } from '../model/change.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Cost } from '../model/price.ts'
import type { Range, Usd } from '../model/quantity.ts'
import { offBetween, usdOff, usdOffBetween, widen, widenUsd } from './band.ts'
import { type EditedFile, editedFiles } from './edited-files.ts'
import { effectsOf, total } from './effects/effects.ts'
import { perMonth, withMonths } from './per-month.ts'
import { sharesOf } from './shares-of.ts'
import { tierDoubt } from './tier-doubt.ts'

/** Says what changed between a prompt's sides, and gives every dollar of the difference one cause. */
export function explain(pair: CostedPair): Change {
  const { base, head } = pair
  if (head && base === head) return unchanged(pair, head)
  const usd = usdOf(base, head)
  const whole = { tokens: tokensOf(base, head), usd, usdPerMonth: usd && perMonth(usd, pair.workload.callsPerMonth) }
  const files = base && head ? editedFiles(base, head) : newFile(pair, whole.tokens)
  const effects = usd === undefined ? [] : withMonths(effectsOf(base, head, files), pair.workload.callsPerMonth)
  const shares = sharesOf(pair, whole, files, effects)
  return { cause: shares[0]?.cause, shares, effects, ...whole, ...pair }
}

/** A prompt that both sides share has no difference, and no cause. */
function unchanged(pair: CostedPair, { own, cost }: Costed): Change {
  const tokens = own.total.expected
  const usd = cost && unmoved(total(cost))
  return {
    tokens: { base: tokens, head: tokens, delta: still.tokens },
    usd,
    usdPerMonth: usd && perMonth(usd, pair.workload.callsPerMonth),
    cause: undefined,
    shares: [],
    effects: [],
    ...pair,
  }
}

const still = { tokens: { low: 0, expected: 0, high: 0 }, usd: { low: 0n, expected: 0n, high: 0n } }

const unmoved = (usd: Usd) => ({ base: usd, head: usd, delta: still.usd })

/** A prompt that came or went is one edit, whatever it includes. */
function newFile({ base, head }: CostedPair, { base: before, delta }: Change['tokens']): EditedFile[] {
  const path = (head ?? base)?.prompt.at.path ?? ''
  return [{ path, base: before, delta: delta.expected, deltaByBase: delta.expected }]
}

/** Both texts by one tokenizer, the head's: the error of an estimate is shared, so its band applies to the delta only. */
export function tokensOf(base: Costed | undefined, head: Costed | undefined): Change['tokens'] {
  const from = base?.other ?? none
  const to = head?.own ?? none
  const delta = widen(to.total.expected - from.total.expected, offBetween(base?.other, head?.own))
  // Nothing is sent in less than no tokens, however unsure they are.
  const low = base ? delta.low : Math.max(0, delta.low)
  return { base: from.total.expected, head: to.total.expected, delta: { ...delta, low } }
}

const none: Pick<Measurement, 'total'> = { total: { low: 0, expected: 0, high: 0 } }

export function usdOf(base: Costed | undefined, head: Costed | undefined): Change['usd'] {
  if ((base && !base.cost) || (head && !head.cost)) return undefined
  const from = total(base?.cost)
  const to = total(head?.cost)
  return { base: from, head: to, delta: usdDelta(base, head) }
}

function usdDelta(base: Costed | undefined, head: Costed | undefined): Range<Usd> {
  const inputs = { base: base?.cost?.input ?? 0n, head: head?.cost?.input ?? 0n }
  const rest = (cost: Cost | undefined) => (cost?.output ?? 0n) + (cost?.cache ?? 0n)
  const outputs = rest(head?.cost) - rest(base?.cost)
  const oneTokenizer = !base || !head || shareError(base, head)
  const input = oneTokenizer
    ? widenUsd(inputs.head - inputs.base, usdOffBetween(base, head))
    : apart(widenUsd(inputs.base, usdOff(base)), widenUsd(inputs.head, usdOff(head)))
  const [before, after] =
    base === head ? [tierDoubt(undefined), tierDoubt(undefined)] : [tierDoubt(base), tierDoubt(head)]
  const high = input.high + outputs + after.more + before.less
  const doubt = cacheDoubt(base?.cost, head?.cost)
  const least = !base && input.low < 0n ? 0n : input.low
  return {
    low: least + outputs - after.less - before.more,
    expected: input.expected + outputs,
    // A saving that a cache makes smaller is a saving still.
    high: high + doubt > 0n ? high + doubt : high,
  }
}

/**
 * How much more the head may cost by a cache whose hit rate nobody declares. It may only add: a hit rate that is guessed makes no growth
 * smaller, and as it moves the high end alone, it fails no check.
 */
function cacheDoubt(base: Cost | undefined, head: Cost | undefined): Usd {
  const rises = (['none', 'most'] as const).map(end => (head?.cacheIf?.[end] ?? 0n) - (base?.cacheIf?.[end] ?? 0n))
  return rises.reduce((most, rise) => (rise > most ? rise : most), 0n)
}

/** One tokenizer errs alike on both sides. Of two models that nothing is known of, not even that is known. */
function shareError(base: Costed, head: Costed): boolean {
  if ((base.routed ?? head.routed) && base.model.id !== head.model.id) return false
  return (
    base.own.tokenizer === head.own.tokenizer && (head.own.tokenizer !== 'unknown' || base.model.id === head.model.id)
  )
}

/** Two tokenizers err independently, so the ends of the difference are the farthest ends of the two. */
function apart(base: Range<Usd>, head: Range<Usd>): Range<Usd> {
  return { low: head.low - base.high, expected: head.expected - base.expected, high: head.high - base.low }
}
