import * as z from 'zod'
import { finding } from './finding.ts'
import { decimal, loc, span } from './finding-parts.ts'

const text = z.string().max(4096)
const count = z.int().min(0)
/** A name of ours, such as a tokenizer's: it stands in sentences as it is, so nothing that GitHub would make a link of. */
const word = z.string().regex(/^(?!.*(?:[wW]{3}\.|[gG][hH]-\d))[\w.-]{1,64}$/)

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

/** A part of what is sent; it has 0 tokens where only the base has it. */
const billPart = z.strictObject({
  kind: z.enum(['text', 'partial', 'slot', 'framing', 'tool', 'image', 'schema']),
  role: text,
  /** A slot's or a tool's name. */
  name: text.optional(),
  at: loc,
  tokens: z.int(),
  /** Tokens more than at the base; null where there is no base. */
  since: z.int().nullable(),
  /** Of how many messages it is, where it is a conversation, or what is put around them. */
  turns: count.optional(),
  /** Where the provider's formula is not public, or its input is not in the file. */
  estimate: z.literal(true).optional(),
})

/** One prompt's bill, where it was asked for: what is sent, part by part, and never its text. */
const explained = z.strictObject({
  id: text,
  /** The side that is explained: the head, unless the prompt is gone. */
  side: z.enum(['base', 'head']),
  /** In the order of sending; adds up to that side's tokens. */
  parts: z.array(billPart),
  slots: z.array(z.strictObject({ name: text, from: z.enum(['config', 'sample', 'undeclared']) })),
  /** Expected output tokens of one call, all completions together; null where nobody declared any. */
  outputTokens: z.number().nullable(),
  /** USD per 1M tokens at the price tier that the input reaches; null where the model has no price. */
  price: z.strictObject({ input: decimal, output: decimal, above: count }).nullable(),
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
    /** Who may approve what breaks a limit, as the base's config says; left out where everyone with write permission may. */
    approvals: z.strictObject({ allow: z.array(text).max(100).nullable(), byAuthor: z.boolean() }).optional(),
    /** Growth at or under these is noise; per prompt and cause. */
    ignoreBelow: z.strictObject({ tokens: count, usdPerThousandCalls: decimal, usdPerMonth: decimal.nullable() }),
    prices: z.strictObject({ catalogue: word, version: word, asOf: word, overridden: z.array(text) }),
    tokenizers: z.array(z.strictObject({ name: word, sure, prompts: count })),
    /** Tokens of the head that no text shows (framing, tools, images, schemas), and how many of them are estimated. */
    hidden: z.strictObject({ tokens: count, estimated: count }),
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
  explained: explained.optional(),
  findings: z.array(finding),
})

export type Report = z.infer<typeof report>
export type ReportChange = z.infer<typeof change>
export type ReportCause = z.infer<typeof cause>
export type ReportEffect = z.infer<typeof effect>
export type ReportExplained = z.infer<typeof explained>
export type Money = z.infer<typeof money>
