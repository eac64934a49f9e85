import type { Caching } from '../model/caching.ts'
import type { Cost, Price, Task } from '../model/price.ts'
import type { Usd } from '../model/quantity.ts'
import { cacheCost } from './cache-cost.ts'
import { costOf } from './cost-of.ts'
import { divideRounded } from './usd.ts'

/**
 * What one call costs. Of a task's calls it is the mean: each carries the history of those before it, by which it may reach a tier of
 * its own.
 */
export function callCost(tokens: { input: number; output: number }, price: Price, task: Task | undefined): Cost {
  if (!task) return costOf(tokens, price)
  const steps = stepsOf(task).map(more => costOf({ ...tokens, input: tokens.input + more }, price))
  const [first = costOf(tokens, price)] = steps
  if (steps.length < 2) return first
  const mean = (of: (cost: Cost) => Usd) => meanOf(steps.map(of))
  return {
    tier: first.tier,
    input: mean(({ input }) => input),
    inputAtFirstTier: mean(({ inputAtFirstTier }) => inputAtFirstTier),
    output: mean(({ output }) => output),
  }
}

/**
 * What caching adds to one call, and to a task's calls in the mean: a later call also finds what those before it sent, where the
 * whole of a request is cached.
 */
export function callCacheCost(
  caching: Caching,
  input: number,
  price: Price,
  task: Task | undefined,
  hitRate: number,
): Usd {
  return meanOf(
    stepsOf(task).map((more, step, all) => {
      const { tier } = costOf({ input: input + more, output: 0 }, price)
      const before = input + (all[step - 1] ?? 0)
      return cacheCost(step === 0 ? caching : later(caching, before, input + more), tier.rates, hitRate)
    }),
  )
}

/** Tokens that a call reads if it hits the cache; for a task, the mean of its calls. */
export function readableTokens(caching: Caching, input: number, task: Task | undefined): number {
  const steps = stepsOf(task)
  const read = steps.map((more, step) =>
    step === 0 ? caching.cached : later(caching, input + (steps[step - 1] ?? 0), input + more).cached,
  )
  return read.reduce((sum, tokens) => sum + tokens, 0) / steps.length
}

/**
 * A later call of a task: what was sent before is the beginning of what is sent now, up to what changes from one to the next.
 */
function later(caching: Caching, before: number, now: number): Caching {
  const { carries, minimum, step, endsInTask = Number.POSITIVE_INFINITY, writesAll, keepsLong, writtenLong } = caching
  if (!carries || now < minimum) return caching
  const [read, end] = [Math.min(before, endsInTask), Math.min(now, endsInTask)]
  const cached = read < minimum ? 0 : minimum + Math.floor((read - minimum) / step) * step
  const written = writesAll ? now : end < minimum ? 0 : end
  return { ...caching, cached, written, writtenLong: keepsLong ? written : writtenLong }
}

/** How much history each call of a task carries. */
function stepsOf(task: Task | undefined): number[] {
  return Array.from({ length: task?.calls ?? 1 }, (_, step) => step * (task?.stepTokens ?? 0))
}

function meanOf(amounts: readonly Usd[]): Usd {
  const sum = amounts.reduce((total, usd) => total + usd, 0n)
  return divideRounded(sum, BigInt(amounts.length))
}
