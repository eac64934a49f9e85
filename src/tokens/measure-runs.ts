import type { Part } from '../model/measurement.ts'
import type { Run } from '../model/prompt.ts'
import type { Tokenizer } from './tokenizer.ts'

/**
 * Counts runs as they are sent: joined, as the border between two of them is no border for a tokenizer and a token may span
 * it. A run that is declared to cost so many tokens stands apart. What joining saves or costs is the longest run's.
 */
export function measureRuns(
  runs: readonly Run[],
  role: string,
  tokenizer: Tokenizer,
): { parts: Part[]; tokens: number } {
  const [only] = runs
  if (only && runs.length === 1 && only.tokens === undefined) {
    const whole = tokenizer.count(only.text)
    return { parts: [textPart(only, role, whole, tokenizer)], tokens: whole }
  }
  const parts: Part[][] = []
  let tokens = 0
  let joined: Run[] = []
  const flush = () => {
    const whole = tokenizer.count(joined.map(run => run.text).join(''))
    parts.push(share(joined, whole, role, tokenizer))
    tokens += whole
    joined = []
  }
  for (const run of runs) {
    if (run.tokens === undefined) {
      joined.push(run)
      continue
    }
    flush()
    parts.push([partOf(run, role, run.tokens)])
    tokens += run.tokens
  }
  flush()
  return { parts: parts.flat(), tokens }
}

/**
 * Each run's own count. What joining counts more or less is the text's that stands at the border, so that an edit elsewhere changes no part,
 * and never a partial's, which costs the same everywhere; the longest text of the prompt's own takes the rest. Where joining saves more than half of
 * that text, as in a table of short slots, all runs give in proportion.
 */
function share(runs: readonly Run[], whole: number, role: string, tokenizer: Tokenizer): Part[] {
  if (runs.length === 1) return runs.map(run => textPart(run, role, whole, tokenizer))
  const parts = runs.map(run => textPart(run, role, tokenizer.count(run.text), tokenizer))
  for (let i = 1; i < runs.length; i++) {
    const taker = takerOf(parts[i - 1], parts[i])
    const saved = taker ? savedBetween(runs[i - 1]?.text ?? '', runs[i]?.text ?? '', tokenizer) : 0
    if (taker && taker.tokens > saved) taker.tokens -= saved
  }
  const own = parts.filter(({ kind }) => kind === 'text')
  const longest = (own.length > 0 ? own : parts).reduce<Part | undefined>(
    (most, part) => (most && most.tokens >= part.tokens ? most : part),
    undefined,
  )
  const saved = parts.reduce((sum, part) => sum + part.tokens, 0) - whole
  if (longest === undefined || longest.tokens < 2 * saved) return inProportion(parts, whole)
  longest.tokens -= saved
  return parts
}

/** The text at the border of two parts; of two texts the first. */
function takerOf(first: Part | undefined, second: Part | undefined): Part | undefined {
  return [first, second].find(part => part?.kind === 'text')
}

/** Characters on each side of a border that decide which tokens span it. */
const NEAR = 32

function savedBetween(first: string, second: string, { count }: Tokenizer): number {
  const [tail, start] = [first.slice(-NEAR), second.slice(0, NEAR)]
  return count(tail) + count(start) - count(tail + start)
}

/** The parts with tokens that add up to `whole`: each its share rounded down, and one more for those that rounding took most of. */
function inProportion(parts: readonly Part[], whole: number): Part[] {
  const sum = parts.reduce((total, part) => total + part.tokens, 0)
  const exact = parts.map(part => (sum === 0 ? 0 : (part.tokens * whole) / sum))
  const left = whole - exact.reduce((total, share) => total + Math.floor(share), 0)
  const byRest = exact.map((share, i) => ({ i, rest: share % 1 })).sort((a, b) => b.rest - a.rest)
  const rounded = exact.map(Math.floor)
  for (const { i } of byRest.slice(0, left)) rounded[i] = (rounded[i] as number) + 1
  return parts.map((part, i) => ({ ...part, tokens: rounded[i] as number }))
}

/** A part of text, with how much less sure its characters make the count. */
function textPart(run: Run, role: string, tokens: number, tokenizer: Tokenizer): Part {
  const off = tokenizer.doubt?.(run.text) ?? 0
  return off === 0 ? partOf(run, role, tokens) : { ...partOf(run, role, tokens), off }
}

function partOf({ kind, at, name, turns }: Run, role: string, tokens: number): Part {
  if (name === undefined && turns === undefined) return { kind, at, role, tokens }
  return { kind, at, role, tokens, ...(name !== undefined && { name }), ...(turns !== undefined && { turns }) }
}
