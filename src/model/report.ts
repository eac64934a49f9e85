import * as z from 'zod'
import { finding } from './finding.ts'
import { count, decimal, loc, text, word } from './finding-parts.ts'
import { cause, change, effect, money, sure, tokens } from './report-change.ts'

const side = z.strictObject({
  label: text,
  sha: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/)
    .optional(),
  how: text,
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
export type ReportExplained = z.infer<typeof explained>
export type { Money, ReportCause, ReportChange, ReportEffect } from './report-change.ts'
