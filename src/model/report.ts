import * as z from 'zod'
import { explainedCache } from './cache-findings.ts'
import { finding } from './finding.ts'
import { count, decimal, loc, name, path, text, word } from './finding-parts.ts'
import { groupState } from './group-state.ts'
import { sentBill } from './report-bill.ts'
import { cause, change, sure } from './report-change.ts'
import { totals } from './report-totals.ts'
import { trend } from './report-trend.ts'

const side = z
  .object({
    label: text.describe('A branch, a short commit id, `work tree` or a folder.'),
    sha: z
      .string()
      .regex(/^[0-9a-f]{40,64}$/)
      .optional()
      .describe('The full commit id, if the side is a commit.'),
    how: text.describe('How the side was found, such as "the merge base with origin/main".'),
  })
  .meta({ id: 'Side', description: 'One side of the comparison.' })

const billPart = z
  .object({
    kind: z.enum(['text', 'partial', 'slot', 'framing', 'tool', 'image', 'schema']),
    role: text.describe('`system`, `user` and so on; `prompt` if the file has no roles.'),
    name: name.optional().describe('The name of a slot or a tool.'),
    at: loc,
    tokens: z.int().describe('0 if only the base has the part.'),
    since: z.int().nullable().describe('Tokens added since the base. Null if there is no base.'),
    turns: count.optional().describe('Number of messages, for a conversation.'),
    estimate: z.literal(true).optional().describe("Set if the provider's formula is not public."),
  })
  .meta({ id: 'BillPart', description: 'A part of the request.' })

const explained = z
  .object({
    id: name,
    side: z.enum(['base', 'head']).describe('The head, unless the prompt was removed.'),
    parts: z.array(billPart).describe("In the order they are sent. They add up to that side's tokens."),
    slots: z.array(z.object({ name, from: z.enum(['config', 'sample', 'undeclared']) })),
    outputTokens: z.number().nullable().describe('Expected output tokens per call. Null if none are declared.'),
    history: z.number().min(0).optional().describe("Tokens of history that a task's calls carry on average."),
    cache: explainedCache.optional(),
    price: z
      .object({
        input: decimal,
        cacheRead: decimal.optional(),
        output: decimal,
        above: count.describe('Input tokens at which this tier starts.'),
        next: count.optional().describe('Input tokens above which the next tier starts, if there is one.'),
      })
      .nullable()
      .describe('USD per 1M tokens at the price tier that the input reaches. Null if the model has no price.'),
  })
  .meta({ id: 'Explained', description: "One prompt's bill, part by part, without its text." })

const basis = z
  .object({
    config: z.object({
      path: path.nullable(),
      from: z.enum(['base', 'head', 'defaults']).describe('Whose limits apply.'),
    }),
    approvals: z
      .object({
        allow: z.array(name).max(100).nullable(),
        byAuthor: z.boolean(),
        byCommitter: z.boolean(),
        minApprovers: z.int().min(1).max(100),
        resetOnPush: z.boolean(),
      })
      .optional()
      .describe(
        'Who may approve a broken limit. Left out for the default: one person with write permission who neither opened the pull request nor committed to it.',
      ),
    fingerprint: word
      .optional()
      .describe(
        "Fingerprint of the head's prompts that the change adds or edits. Present only with `reset_on_push`; it changes when one of them does.",
      ),
    ignoreBelow: z
      .object({ tokens: count, usdPerThousandCalls: decimal, usdPerMonth: decimal.nullable() })
      .describe('Growth up to these amounts is ignored, per prompt and cause.'),
    prices: z.object({
      catalogue: word,
      version: word,
      asOf: word,
      later: z
        .object({ catalogue: word, version: word, asOf: word })
        .optional()
        .describe('A later list, which has the prices of models that the catalogue lacks.'),
      confirmed: z
        .object({ catalogue: word, version: word, asOf: word })
        .optional()
        .describe(
          'The later list, where it has the same price for each model of the report that the catalogue prices.',
        ),
      list: z
        .object({
          file: path,
          source: name,
          asOf: word,
          unlisted: z
            .object({ models: count, of: count })
            .optional()
            .describe('With `--prices`: how many models the list does not price, of how many.'),
        })
        .optional()
        .describe("The repository's own price list, or that of `--prices`, which comes before the catalogue."),
      overridden: z.array(name).describe('Names under `prices` in the config that were applied.'),
    }),
    caching: z
      .object({
        declared: count,
        recorded: count.optional().describe('For how many the hit rate comes from the usage file.'),
        prompts: count,
      })
      .optional()
      .describe(
        'How many prompts of the head have a declared cache hit rate that counts in their amounts, of how many. Left out if none has.',
      ),
    usage: z
      .object({
        file: path,
        from: word.describe('First day with records.'),
        to: word.describe('Last day with records.'),
        days: count.describe('Days from the last record to the check.'),
      })
      .optional()
      .describe('The usage file that volumes come from. Left out if there is none.'),
    tokenizers: z.array(z.object({ name: word, sure, prompts: count })),
    hidden: z
      .object({ tokens: count, estimated: count })
      .describe(
        'Tokens of the head beyond its text (framing, tools, images, schemas), and how many of them are estimated.',
      ),
    models: z.array(z.object({ name, prompts: count })).describe('How many prompts of the head go to each model.'),
  })
  .meta({ id: 'Basis', description: 'What the figures and the verdict are based on.' })

/** The whole outcome as one versioned value, the only input of every renderer and publisher. It contains no prompt text. */
export const report = z.object({
  version: z.literal(1).describe('Version of this format. A breaking change increments it.'),
  promptcost: text.describe('The version of promptcost that wrote it.'),
  docs: text
    .optional()
    .describe("The page that explains findings. A finding's section is `#` and its `kind`: docs/findings.md#unpriced."),
  verdict: z.enum(['pass', 'warn', 'fail']),
  enforce: z.enum(['fail', 'report']).describe('Whether broken limits fail the check or are only reported.'),
  directory: text.describe('The checked directory within its repository. Empty for the root.'),
  base: side.nullable().describe('Null if there was nothing to compare with.'),
  head: side,
  basis,
  totals,
  changes: z.array(change).describe('Every prompt, changed or not.'),
  groups: z
    .array(groupState)
    .max(400)
    .optional()
    .describe('The groups below `limits.groups`, in the order of the config. Left out if there is none.'),
  since: z
    .object({
      ref: name.describe('As the config names it.'),
      sha: z
        .string()
        .regex(/^[0-9a-f]{40,64}$/)
        .optional(),
      without: count.describe('How many of the prompts that the change touches did not exist then.'),
    })
    .optional()
    .describe('The revision that `limits.since` measures growth from. Left out if there is none.'),
  trend: trend.optional().describe('Left out where no history was at hand. Only the action looks.'),
  causes: z.array(cause).describe('Every edit that changes a cost, the largest first.'),
  explained: explained.optional().describe('For `promptcost explain`.'),
  bills: z
    .array(sentBill)
    .max(100)
    .optional()
    .describe(
      'What the prompts are made of that the change touches, the largest difference first. Only where `--format html` is among the formats.',
    ),
  findings: z.array(finding),
})

export type Report = z.infer<typeof report>
export type ReportExplained = z.infer<typeof explained>
export type { Money, ReportCause, ReportChange, ReportEffect } from './report-change.ts'
