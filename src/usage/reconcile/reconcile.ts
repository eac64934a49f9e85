import { type Counter, count, percentile } from '../groups/counter.ts'
import { type Group, threeDigits } from '../groups/group.ts'

/** What a prompt was counted as, at the model that is asked. */
export interface Counted {
  id: string
  model: string
  /** Input tokens: the whole, and how far an estimate may be off. */
  tokens: number
  off: number
  isExact: boolean
  /** Tokens by kind of part: text, slot, framing, tool, image, schema. */
  kinds: ReadonlyMap<string, number>
  /** Slots with their tokens, and whether they are declared. */
  slots: readonly { name: string; tokens: number; declared: boolean }[]
  /** Calls per month by the config, where it declares any. */
  declaredCalls: number | undefined
  /** Tokens of the same text by other tokenizers. */
  others: readonly { tokenizer: string; tokens: number }[]
}

/** Why billed and counted input differ, the likeliest first. */
export type Reason =
  | { kind: 'slot'; slot: string; counted: number; declare: number }
  | { kind: 'undeclared-slots'; slots: readonly string[]; tokens: number }
  | { kind: 'not-in-file'; tokens: number }
  | { kind: 'varying'; median: number; p95: number }
  /** Calls have fewer tokens than the file: most are probably of an earlier version. */
  | { kind: 'shorter'; tokens: number }
  | { kind: 'tokenizer'; tokenizer: string }
  | { kind: 'model'; recorded: readonly string[] }

export interface Reconciled {
  id: string
  calls: number
  counted: number
  billed: { p50: number; p95: number }
  /** Billed less counted, in tokens, and in per cent of counted. */
  difference: { p50: number; p95: number; percent: number }
  cachedShare: number
  isExact: boolean
  /** True where the difference is within what the count may be off. */
  fits: boolean
  reasons: readonly Reason[]
  /** What nearly every call was billed, in tokens: the exact count behind an estimate that fits. Undefined where calls differ, and for exact counts. */
  settled: number | undefined
  volume: { declared: number; recorded: number } | undefined
}

/** Below these a difference needs no explanation. */
const smallTokens = 8
const smallPercent = 2
/** Billed tokens that spread less than this between median and 95th percentile are the same in every call. */
const constantPercent = 3
/** A declared volume that is off by more than this is worth a line. */
const volumeOff = 0.2

/**
 * Compares what a prompt was counted as with what was billed. Billed input is of single calls, so that groups without percentiles
 * are left out.
 * @param recordedCalls calls per month by the records
 * @param isSame whether two names are of one model: providers answer with a dated name
 */
export function reconcile(
  counted: Counted,
  groups: readonly Group[],
  recordedCalls: number | undefined,
  isSame: (name: string, other: string) => boolean,
): Reconciled | undefined {
  const billed = spreadOf(groups)
  if (!billed) return undefined
  const calls = groups.reduce((sum, group) => sum + group.calls, 0)
  const [input, cached] = [sumOf(groups, 'input'), sumOf(groups, 'cached')]
  const difference = billed.p50 - counted.tokens
  const percent = counted.tokens === 0 ? 0 : (100 * difference) / counted.tokens
  const fits = Math.abs(difference) <= Math.max(counted.off, smallTokens) || Math.abs(percent) <= smallPercent
  const models = [...new Set(groups.map(({ model }) => model))].filter(model => !isSame(model, counted.model)).sort()
  const { declaredCalls: declared } = counted
  const isOff =
    declared !== undefined && recordedCalls !== undefined && Math.abs(recordedCalls - declared) > volumeOff * declared
  return {
    id: counted.id,
    calls,
    counted: counted.tokens,
    billed,
    difference: { p50: difference, p95: billed.p95 - counted.tokens, percent },
    cachedShare: input === 0 ? 0 : cached / input,
    isExact: counted.isExact,
    fits,
    reasons: [
      ...(fits ? [] : reasonsOf(counted, billed)),
      ...(models.length > 0 ? [{ kind: 'model' as const, recorded: models }] : []),
    ],
    settled:
      fits && !counted.isExact && models.length === 0 ? sameInAll(billed, input / Math.max(1, calls)) : undefined,
    volume: isOff ? { declared, recorded: recordedCalls } : undefined,
  }
}

function spreadOf(groups: readonly Group[]): { p50: number; p95: number } | undefined {
  const all: Counter<number> = new Map()
  for (const { spreads } of groups) for (const [size, times] of spreads.input) count(all, size, times)
  const [p50, p95] = [percentile(all, 50), percentile(all, 95)]
  if (p50 !== undefined && p95 !== undefined) return { p50, p95 }
  // Percentiles of several months do not add up to one: those of the busiest stand for all.
  const [busiest] = groups.filter(({ known }) => known?.input).sort((a, b) => b.calls - a.calls)
  return busiest?.known?.input
}

/** The input of every call, if the percentiles (of three digits) and the mean show that it is the same in all. */
function sameInAll({ p50, p95 }: Reconciled['billed'], mean: number): number | undefined {
  return p50 === p95 && threeDigits(Math.round(mean)) === p50 ? Math.round(mean) : undefined
}

const sumOf = (groups: readonly Group[], measure: 'input' | 'cached'): number =>
  groups.reduce((sum, { sums }) => sum + sums[measure], 0)

function reasonsOf(counted: Counted, billed: { p50: number; p95: number }): Reason[] {
  const missing = billed.p50 - counted.tokens
  const isConstant = billed.p95 - billed.p50 <= Math.max(smallTokens, (constantPercent / 100) * billed.p50)
  const undeclared = counted.slots.filter(({ declared }) => !declared)
  const declared = counted.slots.filter(slot => slot.declared && slot.tokens > 0)
  const [slot, second] = declared
  const wrong = tokenizerOf(counted, billed.p50)
  if (isConstant && wrong && undeclared.length === 0) return [{ kind: 'tokenizer', tokenizer: wrong }]
  if (undeclared.length > 0 && missing > 0)
    return [
      {
        kind: 'undeclared-slots',
        slots: undeclared.map(({ name }) => name),
        // Their placeholders were counted.
        tokens: undeclared.reduce((sum, { tokens }) => sum + tokens, missing),
      },
    ]
  if (slot && !second && slot.tokens + missing > 0 && (!isConstant || missing < 0 || missing < slot.tokens))
    return [{ kind: 'slot', slot: slot.name, counted: slot.tokens, declare: Math.round(slot.tokens + missing) }]
  if (missing < 0) return [{ kind: 'shorter', tokens: -missing }]
  if (isConstant && missing > 0) return [{ kind: 'not-in-file', tokens: missing }]
  return [{ kind: 'varying', median: missing, p95: billed.p95 - counted.tokens }]
}

/** The tokenizer that gives what was billed, where the one that counted does not. */
function tokenizerOf({ others, kinds, tokens }: Counted, billed: number): string | undefined {
  const text = (kinds.get('text') ?? 0) + (kinds.get('partial') ?? 0) + (kinds.get('slot') ?? 0)
  const rest = tokens - text
  const near = others
    .map(({ tokenizer, tokens }) => ({ tokenizer, off: Math.abs(tokens + rest - billed) }))
    .sort((a, b) => a.off - b.off)[0]
  return near && near.off <= Math.max(smallTokens, 0.01 * billed) ? near.tokenizer : undefined
}
