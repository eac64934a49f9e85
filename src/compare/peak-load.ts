import type { Change, Costed } from '../model/change.ts'
import type { Grouping } from '../model/limits/groupings.ts'
import { allCalls, routes } from '../model/model.ts'
import type { PeakLoad, Rate, Rates } from '../model/rates.ts'
import { widen } from './band.ts'

/** A prompt of a group. `was`: whether it was in the group before. */
export interface Loading {
  change: Change
  was: boolean
}

/** The tokens and calls that the prompts of a group send in a minute at peak. Each prompt is counted with its own tokenizer. */
export function peakLoadOf(members: readonly Loading[], grouping: Grouping): PeakLoad | undefined {
  const atHead = members.filter(({ change }) => change.head !== undefined)
  const known = members.filter(({ change }) => change.workload.peakCallsPerMinute !== undefined)
  if (known.length === 0) return undefined
  const [then, now] = [zero(), zero()]
  let [size, grown] = [0, 0]
  for (const { change, was } of known) {
    const load = loadOf(change, was, grouping)
    add(then, load.then)
    add(now, load.now)
    size += load.now.off
    grown += load.off
  }
  return {
    size: ratesOf(zero(), now, size),
    grown: ratesOf(then, now, grown),
    recorded: known.filter(({ change }) => change.head !== undefined && change.workload.peakIsRecorded).length,
    without: atHead.filter(({ change }) => change.workload.peakCallsPerMinute === undefined).length,
  }
}

function loadOf(change: Change, was: boolean, grouping: Grouping): { then: Sent; now: Sent; off: number } {
  const { base, head, workload } = change
  const peak = workload.peakCallsPerMinute ?? 0
  const [before, after] = [base && shareIn(grouping, base), head && shareIn(grouping, head)]
  // A prompt that the change takes out of the group leaves it with the merge.
  const now = side(head, peak, after || before || 0)
  const then = was ? side(base, peak, before || after || 0) : nothing
  return { then, now, off: then === nothing ? now.off : offBetween(change, then, now) }
}

/**
 * What one side sends in a minute. `requests`: those of its calls that are requests, as a tool in code goes with the request of another prompt.
 * `off`: by how many tokens the count may be off.
 */
interface Sent {
  calls: number
  requests: number
  input: number
  uncached: number
  output: number
  off: number
}

const zero = (): Sent => ({ calls: 0, requests: 0, input: 0, uncached: 0, output: 0, off: 0 })
const nothing = zero()

function add(sum: Sent, sent: Sent): void {
  sum.calls += sent.calls
  sum.requests += sent.requests
  sum.input += sent.input
  sum.uncached += sent.uncached
  sum.output += sent.output
}

function side(costed: Costed | undefined, peak: number, share: number): Sent {
  if (!costed) return nothing
  const calls = (peak * share) / allCalls
  const input = calls * (costed.own.total.expected + (costed.history?.mean ?? 0))
  return {
    calls,
    requests: costed.prompt.toolsFrame === 'elsewhere' ? 0 : calls,
    input,
    uncached: input - calls * (costed.cacheRead ?? 0),
    output: calls * (costed.output?.perCall ?? 0),
    off: calls * costed.own.off,
  }
}

/** If both sides have the same tokenizer, its error is the same on both and mostly cancels out. */
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
    requests_per_minute: rate(({ requests }) => requests, 0),
  }
}

/** The share of a prompt's calls that count for a group. With `split`, a model has only its part. */
function shareIn({ by, name }: Grouping, { model }: Costed): number {
  if (by !== 'model' || !model.split) return allCalls
  const own = routes(model).filter(({ model: one }) => one.asked === name || one.id === name)
  return own.reduce((sum, { share }) => sum + share, 0)
}
