import { explain } from '../../../src/compare/explain.ts'
import type { Change, CostedPair, Measured } from '../../../src/model/change.ts'
import type { Price } from '../../../src/model/price.ts'
import type { Sure, Usd } from '../../../src/model/quantity.ts'
import { price } from '../../../src/prices/price.ts'

/** One side of a made-up pair. */
export interface SideOf {
  path?: string
  model?: string
  /** Where the model is named; the prompt's own file if left out. */
  modelAt?: string
  /** Tokens by this side's own tokenizer, and by the other side's. */
  tokens: number
  other?: number
  tokenizer?: string
  sure?: Sure
  maxOutput?: number
  n?: number
  unsent?: number
  contextWindow?: number
  /** Tokens of the partials, by path; they are among `tokens`, and by either tokenizer the same. */
  partials?: Record<string, number>
  /** The band of the other side's tokenizer, where it is another. */
  otherBand?: number
  /** The least and most that is sent. */
  range?: { low: number; high: number }
}

export function side(of: SideOf): Measured {
  const path = of.path ?? 'a.md'
  const partials = Object.entries(of.partials ?? {})
  const included = partials.reduce((sum, [, tokens]) => sum + tokens, 0)
  const band = of.sure?.kind === 'estimate' ? of.sure.band : 0
  const measured = (tokens: number, share = band) => ({
    offs: new Map([['text', tokens * share]]),
    off: Math.round(tokens * share),
    tokenizer: of.tokenizer ?? 'o200k_base',
    sure: of.sure ?? ({ kind: 'exact' } as const),
    parts: [
      { kind: 'text' as const, at: { path }, role: 'prompt', tokens: tokens - included },
      ...partials.map(([at, count]) => ({ kind: 'partial' as const, at: { path: at }, role: 'prompt', tokens: count })),
    ],
    total: { low: tokens, expected: tokens, high: tokens, ...of.range },
  })
  return {
    prompt: {
      id: path,
      declared: false,
      at: { path },
      model: undefined,
      messages: [],
      settings: { maxOutput: of.maxOutput, n: of.n },
      unsent: of.unsent ?? 0,
      slots: [],
      sources: [
        { path, id: `${path}:${of.tokens - included}` },
        ...partials.map(([at, count]) => ({ path: at, id: `${at}:${count}` })),
      ],
    },
    model: {
      asked: of.model ?? 'm1',
      id: of.model ?? 'm1',
      from: 'config',
      at: { path: of.modelAt ?? path, line: 2 },
      tokenizer: of.tokenizer ?? 'o200k_base',
      contextWindow: of.contextWindow,
      match: 'exact',
    } as Measured['model'],
    own: measured(of.tokens),
    other: measured(of.other ?? of.tokens, of.otherBand ?? band),
  }
}

/** USD per 1M tokens to a price of one tier, or of two. */
export function flat(input: number, output = 0, above?: { tokens: number; input: number }): Price {
  const rates = (usd: number) => ({
    input: pico(usd),
    cacheRead: pico(usd),
    cacheWrite: pico(usd),
    output: pico(output),
  })
  return {
    model: 'made up',
    provider: 'test',
    tiers: [{ above: 0, rates: rates(input) }, ...(above ? [{ above: above.tokens, rates: rates(above.input) }] : [])],
    source: 'config',
    asOf: undefined,
  }
}

function pico(usdPerMillion: number): Usd {
  return BigInt(Math.round(usdPerMillion * 1e6))
}

export const prices: Record<string, Price> = {
  m1: flat(2, 8),
  m2: flat(0.4, 1.6),
  // An odd number of units a token, so that halves are rounded.
  odd: flat(0.000003, 0.000005),
  tiered: flat(1, 2, { tokens: 1000, input: 4 }),
}

export function changeOf(
  base: SideOf | undefined,
  head: SideOf | undefined,
  workload: { calls?: number; output?: number } = {},
  priceOf: (model: string) => Price | undefined = model => prices[model],
): Change {
  const pair: Omit<CostedPair, 'base' | 'head'> & { base: Measured | undefined; head: Measured | undefined } = {
    id: (head ?? base)?.path ?? 'a.md',
    state: base && head ? 'edited' : base ? 'removed' : 'added',
    base: base && side(base),
    head: head && side(head),
    workload: { callsPerMonth: workload.calls, outputTokens: workload.output },
    owner: undefined,
    tags: [],
  }
  const [costed] = price([pair], model => priceOf(model.id))
  if (!costed) throw new Error('no pair')
  return explain(costed)
}
