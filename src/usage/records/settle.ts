import type { Includes } from '../shapes/shape.ts'

/** Token counts as a record has them. */
export interface Reported {
  input: number
  cached: number
  written: number
  /** Of `written`. */
  hourly: number
  /** All output, according to what the shape says about reasoning. */
  output: number
  reasoning: number
  /** Undefined where the record has none. */
  total: number | undefined
}

/** The same with an input that includes cached and written tokens. `corrected`: the sender does not do what its shape says. */
export interface Settled {
  input: number
  output: number
  corrected: boolean
}

/**
 * Whether `input` includes what a cache had to do with. Senders differ from what they document, so that the total decides where
 * it fits only one reading: https://github.com/langfuse/langfuse/issues/10592 and https://github.com/BerriAI/litellm/issues/26919.
 */
export function settle(reported: Reported, says: Includes, isApart = false): Settled {
  const output = outputOf(reported, isApart)
  const { input, corrected } = inputOf({ ...reported, output }, says)
  return { input, output, corrected: corrected || output !== reported.output }
}

/** Whether `output` has reasoning in it: xAI's and some instrumentations leave it out, others count it twice. */
function outputOf({ input, cached, written, output, reasoning, total }: Reported, isApart: boolean): number {
  const fits = (out: number) =>
    total !== undefined && [0, cached + written, written].some(more => total === input + more + out)
  const other = isApart ? output - reasoning : output + reasoning
  return reasoning > 0 && !fits(output) && fits(other) ? other : output
}

function inputOf(
  { input, cached, written, output, total }: Omit<Reported, 'reasoning' | 'hourly'>,
  says: Includes,
): Pick<Settled, 'input' | 'corrected'> {
  const apart = cached + written
  if (apart === 0) return { input, corrected: false }
  const fits = (sum: number) => total !== undefined && total === sum + output
  const [all, none, onlyCached] = [fits(input), fits(input + apart), written > 0 && fits(input + written)]
  // More was cached than the input has: it cannot include that.
  if (apart > input && !onlyCached) return { input: input + apart, corrected: says === 'all' }
  if (onlyCached) return { input: input + written, corrected: says === 'all' || (says === 'none' && cached > 0) }
  if (says === 'none') return all && !none ? { input, corrected: true } : { input: input + apart, corrected: false }
  return none && !all ? { input: input + apart, corrected: says === 'all' } : { input, corrected: false }
}
