import { isKnown } from '../model/caching.ts'
import type { Change, Costed } from '../model/change.ts'
import type { Grouping } from '../model/limits/groupings.ts'
import { allCalls, routes } from '../model/model.ts'
import { type PeakLoad, type Rate, type Rates, rateNames } from '../model/rates.ts'
import { widen } from './band.ts'

/** A prompt of a group. `was`: whether it was in the group before. */
export interface Loading {
  change: Change
  was: boolean
}

/** What the prompts of a group send in a minute at peak, each by its own tokenizer. */
export function peakLoadOf(members: readonly Loading[], grouping: Grouping): PeakLoad | undefined {
  const atHead = members.filter(({ change }) => change.head !== undefined)
  const known = members.filter(({ change }) => change.workload.peakCallsPerMinute !== undefined)
  if (known.length === 0) return undefined
  const loads = known.map(({ change, was }) => loadOf(change, was, grouping))
  return {
    size: totalOf(loads.map(({ size }) => size)),
    grown: totalOf(loads.map(({ grown }) => grown)),
    without: atHead.filter(({ change }) => change.workload.peakCallsPerMinute === undefined).length,
  }
}

interface Load {
  size: Rates
  grown: Rates
}

function loadOf(change: Change, was: boolean, grouping: Grouping): Load {
  const { base, head, workload } = change
  const peak = workload.peakCallsPerMinute ?? 0
  const [before, after] = [base && shareIn(grouping, base), head && shareIn(grouping, head)]
  // What leaves the group by the change's own word leaves it with the merge.
  const now = side(head, peak, after || before || 0)
  const then = was ? side(base, peak, before || after || 0) : nothing
  const size = ratesOf(nothing, now, now.off)
  return { size, grown: then === nothing ? size : ratesOf(then, now, offBetween(change, then, now)) }
}

/** What one side sends in a minute. `off`: by how many tokens the count may be off. */
interface Sent {
  calls: number
  input: number
  uncached: number
  output: number
  off: number
}

const nothing: Sent = { calls: 0, input: 0, uncached: 0, output: 0, off: 0 }

function side(costed: Costed | undefined, peak: number, share: number): Sent {
  if (!costed) return nothing
  const calls = (peak * share) / allCalls
  const input = calls * (costed.own.total.expected + (costed.history?.mean ?? 0))
  return {
    calls,
    input,
    uncached: input - calls * readOf(costed),
    output: calls * (costed.output?.perCall ?? 0),
    off: calls * costed.own.off,
  }
}

/** Tokens that a call reads from the cache, where somebody says how often it finds them. */
function readOf({ caching }: Costed): number {
  return caching && isKnown(caching) ? caching.cached * caching.hitRate.low : 0
}

/** One tokenizer errs alike on both sides. */
function offBetween({ base, head, tokens }: Change, then: Sent, now: Sent): number {
  if (!base || !head || base.own.tokenizer !== head.own.tokenizer) return then.off + now.off
  const { expected, high } = tokens.delta
  return (high - expected) * Math.max(then.calls, now.calls)
}

function ratesOf(then: Sent, now: Sent, off: number): Rates {
  const rate = (of: (sent: Sent) => number, off: number): Rate => {
    const [base, head] = [Math.round(of(then)), Math.round(of(now))]
    const { low, expected, high } = widen(head - base, Math.round(off))
    return {
      base: BigInt(base),
      head: BigInt(head),
      delta: { low: BigInt(low), expected: BigInt(expected), high: BigInt(high) },
    }
  }
  return {
    tokens_per_minute: rate(({ input, output }) => input + output, off),
    input_tokens_per_minute: rate(({ uncached }) => uncached, off),
    output_tokens_per_minute: rate(({ output }) => output, 0),
    requests_per_minute: rate(({ calls }) => calls, 0),
  }
}

/** Of a prompt whose calls are split, a model has only its share. */
function shareIn({ by, name }: Grouping, { model }: Costed): number {
  if (by !== 'model' || !model.split) return allCalls
  const own = routes(model).filter(({ model: one }) => one.asked === name || one.id === name)
  return own.reduce((sum, { share }) => sum + share, 0)
}

function totalOf(all: readonly Rates[]): Rates {
  const of = (name: keyof Rates): Rate => {
    const rates = all.map(one => one[name])
    const sum = (part: (rate: Rate) => bigint) => rates.reduce((total, rate) => total + part(rate), 0n)
    return {
      base: sum(({ base }) => base),
      head: sum(({ head }) => head),
      delta: {
        low: sum(({ delta }) => delta.low),
        expected: sum(({ delta }) => delta.expected),
        high: sum(({ delta }) => delta.high),
      },
    }
  }
  return Object.fromEntries(rateNames.map(name => [name, of(name)])) as unknown as Rates
}
