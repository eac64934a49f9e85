import type { Change, Costed, CostedPair, Effect } from '../model/change.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Cost } from '../model/price.ts'
import type { Range, Sure, Usd } from '../model/quantity.ts'
import { widen, widenUsd } from './band.ts'
import { causeOf } from './cause-of.ts'
import { perMonth, withMonths } from './per-month.ts'

/**
 * Says what changed between a prompt's sides, and gives every dollar of the difference one cause.
 *
 * With C(text, model) the cost of one call, and b and h for base and head:
 * tokens = 1/2 [(C(h, mh) - C(b, mh)) + (C(h, mb) - C(b, mb))], model = the rest. This is the Shapley value of the two
 * causes: it favours neither order of the two edits. Within tokens, `text` is the mean change at the first tier's rate,
 * `output` what changed settings do, `tier` the remainder: what crossing a price tier costs.
 */
export function explain(pair: CostedPair): Change {
  const { base, head } = pair
  const usd = usdOf(base, head)
  const tokens = tokensOf(base, head)
  const effects = usd === undefined ? [] : effectsOf(base, head)
  return {
    ...pair,
    cause: causeOf(pair, tokens.delta.expected, effects),
    tokens,
    usd,
    usdPerMonth: usd && perMonth(usd, pair.workload.callsPerMonth),
    effects: withMonths(effects, pair.workload.callsPerMonth),
  }
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
  const oneTokenizer = !base || !head || base.own.tokenizer === head.own.tokenizer
  const input = oneTokenizer
    ? widenUsd(inputs.head - inputs.base, sureOf(base, head))
    : apart(widenUsd(inputs.base, base.own.sure), widenUsd(inputs.head, head.own.sure))
  return { low: input.low + outputs, expected: input.expected + outputs, high: input.high + outputs }
}

/** Two tokenizers err independently, so the ends of the difference are the farthest ends of the two. */
function apart(base: Range<Usd>, head: Range<Usd>): Range<Usd> {
  return { low: head.low - base.high, expected: head.expected - base.expected, high: head.high - base.low }
}

type PerCall = Omit<Effect, 'usdPerMonth'>

function effectsOf(base: Costed | undefined, head: Costed | undefined): PerCall[] {
  const delta = total(head?.cost) - total(base?.cost)
  // A prompt that came or went is all tokens: there is no model or setting that changed.
  if (!base || !head) return withoutZeros([{ cause: 'tokens', part: 'text', usd: delta }])
  const { cost: bb, atOther: bh } = base
  const { cost: hh, atOther: hb } = head
  if (!bb || !bh || !hh || !hb) return []
  const tokens = half(total(hh) - total(bh) + total(hb) - total(bb))
  const text = half(hh.inputAtFirstTier - bh.inputAtFirstTier + hb.inputAtFirstTier - bb.inputAtFirstTier)
  const output = half(hh.output - bh.output + hb.output - bb.output)
  return withoutZeros([
    { cause: 'tokens', part: 'text', usd: text },
    { cause: 'tokens', part: 'tier', usd: tokens - text - output },
    { cause: 'tokens', part: 'output', usd: output },
    { cause: 'model', part: 'model', usd: delta - tokens },
  ])
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
