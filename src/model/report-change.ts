import * as z from 'zod'
import { count, decimal, loc, span, text, word } from './finding-parts.ts'

/** USD as plain decimals. `delta` is a span, as counts may be estimates. */
export const money = z.strictObject({ base: decimal, head: decimal, delta: span })
export const tokens = z.strictObject({
  base: count,
  head: count,
  delta: z.strictObject({ low: z.int(), expected: z.int(), high: z.int() }),
})

export const sure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact') }),
  z.strictObject({ kind: z.literal('estimate'), band: z.number().min(0).max(1) }),
])

export const effect = z.strictObject({
  /** `tokens`, `model`, or the name of an effect that was added later. */
  cause: word,
  /** `text`, `tier` and `output` are parts of `tokens`; any other effect is a part of its own. */
  part: word,
  usd: decimal,
  /** The edited file, where it is one that the prompt includes. */
  path: text.optional(),
})

/** What one edited file has to do with a prompt's difference. */
const share = z.strictObject({
  path: text,
  partial: z.boolean(),
  tokens: z.int(),
  usdPerThousandCalls: decimal.nullable(),
  usdPerMonth: decimal.nullable(),
})

/** Lines of a file at the head that were added or rewritten, and the tokens that the prompt has more by them. */
const grownLines = z.strictObject({ path: text, from: z.int().min(1), to: z.int().min(1), tokens: z.int().min(1) })

const sideOfPrompt = z.strictObject({
  path: text,
  model: text,
  /** The catalogue's name of the model, where it differs from the one asked for. */
  pricedAs: text.nullable(),
  modelFrom: z.enum(['file', 'config', 'default']),
  tokenizer: word,
  sure,
  /** By this side's own tokenizer. */
  tokens: count,
  /** The least and most that branches, loops and slots may send; left out where they leave nothing open. */
  tokensRange: z.strictObject({ low: count, high: count }).optional(),
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
  /** By edited file, where one that the prompt includes has part in the difference; adds up to it. */
  shares: z.array(share).optional(),
  /** The lines that added most, the largest first; left out where none did. */
  grownLines: z.array(grownLines).max(3).optional(),
})

/** One edit and what it costs: a row of the table. */
export const cause = z.strictObject({
  /** The file that was edited: a prompt's, or the config's where that swaps a model. */
  at: loc,
  /** `added`, `removed`, `renamed`, or an effect's `part`. */
  what: z.array(word),
  prompts: z.array(text),
  models: z.strictObject({ base: text, head: text }).nullable(),
  /** Where the file is one that prompts include: by how much each of them grows, at least and at most. */
  partial: z.strictObject({ least: z.int(), most: z.int() }).optional(),
  tokens,
  usdPerThousandCalls: money.nullable(),
  usdPerMonth: money.nullable(),
})

export type ReportChange = z.infer<typeof change>
export type ReportCause = z.infer<typeof cause>
export type ReportEffect = z.infer<typeof effect>
export type Money = z.infer<typeof money>
