import * as z from 'zod'
import { decimal, finding, loc, span } from './finding.ts'

const text = z.string().max(4096)
const count = z.int().min(0)

const side = z.strictObject({
  label: text,
  sha: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .optional(),
  how: text,
})

/** USD as plain decimals. `delta` is a span, as counts may be estimates. */
export const money = z.strictObject({ base: decimal, head: decimal, delta: span })
const tokens = z.strictObject({
  base: count,
  head: count,
  delta: z.strictObject({ low: z.int(), expected: z.int(), high: z.int() }),
})

const sure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact') }),
  z.strictObject({ kind: z.literal('estimate'), band: z.number().min(0).max(1) }),
])

const effect = z.strictObject({
  cause: z.enum(['tokens', 'model']),
  part: z.enum(['text', 'tier', 'output', 'model']),
  usd: decimal,
})

const sideOfPrompt = z.strictObject({
  path: text,
  model: text,
  /** The catalogue's name of the model, where it differs from the one asked for. */
  pricedAs: text.nullable(),
  modelFrom: z.enum(['file', 'config', 'default']),
  tokenizer: text,
  sure,
  /** By this side's own tokenizer. */
  tokens: count,
  /** Share of the model's context window that input and expected output take; null where the window is unknown. */
  contextShare: z.number().nullable(),
})

/** One prompt. `tokens` counts both texts by the head's tokenizer. */
export const change = z.strictObject({
  id: text,
  state: z.enum(['added', 'removed', 'edited', 'renamed', 'unchanged']),
  base: sideOfPrompt.nullable(),
  head: sideOfPrompt.nullable(),
  owner: text.nullable(),
  tags: z.array(text),
  callsPerMonth: z.number().nullable(),
  outputTokens: z.number().nullable(),
  tokens,
  usdPerThousandCalls: money.nullable(),
  usdPerMonth: money.nullable(),
  /** USD per 1,000 calls; adds up to `usdPerThousandCalls.delta.expected`. */
  effects: z.array(effect),
})

/** One edit and what it costs: a row of the table. */
export const cause = z.strictObject({
  /** The file that was edited: a prompt's, or the config's where that swaps a model. */
  at: loc,
  what: z.array(z.enum(['text', 'model', 'output', 'tier', 'added', 'removed', 'renamed'])),
  prompts: z.array(text),
  models: z.strictObject({ base: text, head: text }).nullable(),
  tokens,
  usdPerThousandCalls: money.nullable(),
  usdPerMonth: money.nullable(),
})

/** The whole outcome as one versioned value. Every renderer and publisher starts from it alone. It holds no prompt text. */
export const report = z.strictObject({
  version: z.literal(1),
  promptcost: text,
  verdict: z.enum(['pass', 'warn', 'fail']),
  enforce: z.enum(['fail', 'report']),
  /** The checked directory within its repository; empty at the top. */
  directory: text,
  /** Null where there was nothing to compare with: the head is reported alone. */
  base: side.nullable(),
  head: side,
  basis: z.strictObject({
    config: z.strictObject({ path: text.nullable(), from: z.enum(['base', 'head', 'defaults']) }),
    /** Growth at or under these is noise; per prompt and cause. */
    ignoreBelow: z.strictObject({ tokens: count, usdPerThousandCalls: decimal, usdPerMonth: decimal.nullable() }),
    prices: z.strictObject({ catalogue: text, version: text, asOf: text, overridden: z.array(text) }),
    tokenizers: z.array(z.strictObject({ name: text, sure, prompts: count })),
    /** The models that prompts of the head are sent to, and how many are sent to each. */
    models: z.array(z.strictObject({ name: text, prompts: count })),
  }),
  totals: z.strictObject({
    prompts: z.strictObject({
      base: count,
      head: count,
      added: count,
      removed: count,
      edited: count,
      renamed: count,
      unchanged: count,
    }),
    /** Per call, summed over prompts. */
    tokens,
    /** One thousand calls of each priced prompt. */
    usdPerThousandCalls: money.nullable(),
    /** Null where no prompt has a volume. */
    usdPerMonth: money.nullable(),
    /** USD per month where volumes are known, else per 1,000 calls; adds up to that total's delta. */
    effects: z.array(effect),
    promptsWithoutVolume: count,
    promptsUnpriced: count,
  }),
  changes: z.array(change),
  causes: z.array(cause),
  findings: z.array(finding),
})

export type Report = z.infer<typeof report>
export type ReportChange = z.infer<typeof change>
export type ReportCause = z.infer<typeof cause>
export type ReportEffect = z.infer<typeof effect>
export type Money = z.infer<typeof money>
