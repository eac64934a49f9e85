import * as z from 'zod'

/** As for `calls_per_month`. */
const most = 1e12
const count = z.number().int().min(0).max(most)
const tokens = z.number().min(0).max(1e9)
const day = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const name = z.string().min(1).max(300)

const spread = (what: string) =>
  z
    .strictObject({
      mean: tokens.describe('Mean per call.'),
      p50: tokens.optional().describe('Median, to three digits.'),
      p95: tokens.optional().describe('95th percentile, to three digits.'),
    })
    .describe(what)

const row = z.strictObject({
  prompt: name
    .optional()
    .describe('Id of the prompt, or the recorded name if no prompt has it. Left out if the records name none.'),
  model: name,
  service: name.describe('standard, batch, flex, priority, or what the records say.'),
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .describe('Month in UTC, such as 2026-10.'),
  calls: count,
  busiest_hour: count.optional().describe('Calls in the busiest hour. Left out where records only sum up calls.'),
  errors: count.optional().describe('Calls that failed. Left out for 0.'),
  outcomes: z.record(z.string().min(1).max(64), count).optional().describe('How calls ended, in calls.'),
  input: spread('All input tokens per call, cached and written ones included.'),
  cached: spread('Input tokens per call that were read from a cache. Left out for 0.').optional(),
  written: spread('Input tokens per call that were written to a cache. Left out for 0.').optional(),
  written_1h: tokens
    .optional()
    .describe('Of the written tokens, those that a cache keeps for an hour: the mean per call. Left out for 0.'),
  output: spread('All output tokens per call, reasoning included.'),
  usd: z
    .string()
    .regex(/^\d{1,15}(\.\d{1,12})?$/)
    .optional()
    .describe('USD as the records state it, as text.'),
})

/** The usage file. Its JSON Schema is `usage.schema.json`. */
export const usageFile = z.strictObject({
  version: z.literal(1).describe('Version of this format.'),
  from: day.describe('First day with records, in UTC.'),
  to: day.describe('Last day with records, in UTC.'),
  usage: z.array(row).max(100_000).describe('One row for each prompt, model, service and month, sorted.'),
})

export type WrittenUsage = z.infer<typeof usageFile>
