import * as z from 'zod'
import { limitCache } from './cache-findings.ts'
import { count, decimal, findingOf, loc, name, span, word } from './finding-parts.ts'
import { unitNames } from './limits/limits.ts'
import { scopeNames } from './limits/scopes.ts'

export const limitUnit = z.enum(unitNames).meta({
  id: 'LimitUnit',
  description:
    'What a limit is measured in. Percentages are growth over the base; `context_window` is a percentage of the window; `usd_from_free` is USD per 1,000 calls of prompts that were free, which breaks any percentage.',
})

const limitScope = z
  .enum(scopeNames)
  .describe(
    'The key below `limits` in the config; `each_prompt_max` is `limits.each_prompt.max`, `group_max` and `group_budget` are `max` and `budget` of a group, `group_rate` is its `rate_limit`.',
  )

const breach = z
  .object({
    unit: limitUnit,
    limit: decimal,
    severity: z.enum(['warn', 'fail']),
    actual: span.describe('The worst figure if several prompts break the same limit.'),
    prompt: name.optional(),
    over: decimal.optional().describe('How much less would pass, in tokens or USD. Only where it fails.'),
    atRisk: z.literal(true).optional().describe('Set if the limit is where a budget begins to warn.'),
    net: decimal
      .optional()
      .describe('Where only increases count and the change as a whole comes to another figure: that figure.'),
    was: decimal
      .optional()
      .describe('For a limit on what there is: the figure at the base. What was over already fails if it grows.'),
  })
  .meta({ id: 'Breach', description: 'A broken limit and the figure that breaks it.' })

/** Why an approval does not count: its author may not approve, or it is unknown which numbers they saw. */
const whyNot = [
  'no-permission',
  'not-named',
  'team-unread',
  'author',
  'author-unknown',
  'committer',
  'committer-unknown',
  'bot',
  'unknown',
  'no-comment',
  'no-ledger',
  'ledger-edited',
  'too-early',
] as const

const excess = z
  .object({
    unit: limitUnit,
    of: z
      .enum(['each', 'count', 'worst', 'sum'])
      .describe('One prompt; or, if there are too many to list, their number, the worst of them or their sum.'),
    prompt: name.optional(),
    group: name.optional().describe('The group, for a limit on one.'),
    actual: decimal.describe('An amount in tokens or USD, even if the limit is a percentage.'),
    approved: decimal.optional().describe('Left out if the limit was not broken at the time.'),
  })
  .meta({ id: 'Excess', description: 'More than was approved.' })

/** A cause that breaks limits, or may break them: one finding per cause, for any number of prompts and limits. */
export const limitFinding = findingOf('limit', {
  scope: limitScope,
  group: z.object({ by: word, name }).optional().describe('The group, for a limit below `limits.groups`.'),
  since: name
    .optional()
    .describe('The earlier revision that growth is measured from, for a limit below `limits.since`.'),
  cause: z.enum(['text', 'model', 'output', 'tier', 'service', 'cache', 'mixed', 'new', 'request']),
  models: z
    .object({
      base: name,
      head: name,
      assumed: z
        .enum(['base', 'head'])
        .optional()
        .describe('The side on which nothing names a model, so that the default was assumed.'),
    })
    .optional(),
  prompts: z
    .array(name)
    .describe(
      'The prompts that the cause pushes over a limit. Empty for `all_prompts`; for a group those of its prompts that the change touches, the largest growth first.',
    ),
  owners: z.array(name).describe('The owners of those prompts, if the config names them.'),
  breaches: z
    .array(breach)
    .min(1)
    .describe('The most important first. For an included file, up to two prompts per limit.'),
  partial: z
    .object({ prompts: count, least: z.int(), most: z.int(), isNew: z.literal(true).optional() })
    .optional()
    .describe('For an included file: how many prompts it reaches, and the fewest and most tokens that one grows by.'),
  adds: z
    .object({ tokens: z.int().min(1), of: z.int(), at: loc.optional() })
    .optional()
    .describe('The tokens that the lines at `at` add; `of`: all tokens that the edit adds to the worst prompt.'),
  message: z.string().max(300).optional().describe('What the config says to people who break it.'),
  cache: limitCache.optional().describe('Set if the edit changes how much of the prompt is cached.'),
  toPass: z
    .object({
      tokens: z.int().min(1).optional(),
      usdPerMonth: decimal.optional(),
      usdPerThousandCalls: decimal.optional(),
      usdPerThousandSuccesses: decimal.optional(),
      perMinute: z
        .array(z.object({ unit: limitUnit, less: decimal }))
        .max(4)
        .optional(),
    })
    .optional()
    .describe(
      'By how much the tokens, the increase or the load at peak must be smaller to pass. Every field that is present must be met.',
    ),
  wouldFail: z.boolean().describe('Whether `enforce: report` turned a failure into a warning.'),
  approvedBy: name.optional().describe('Whose approval turned a failure into a warning.'),
})

/** Prompts over a cap that the change does not touch. */
export const overCapFinding = findingOf('over-cap', {
  scope: limitScope,
  unit: limitUnit,
  limit: decimal,
  prompts: z.array(name).describe('The largest of them.'),
  count,
})

/** The outcome of a comment that approves broken limits or revokes such an approval. */
export const approvalFinding = findingOf('approval', {
  state: z
    .enum([
      'valid',
      'too-few',
      'outgrown',
      'reset',
      'other-failure',
      'not-allowed',
      'edited',
      'no-reason',
      'unbound',
      'revoked',
    ])
    .describe(
      '`outgrown` and `reset` are stale: something is worse than approved, or a later push changed a prompt. `too-few`: others have to approve as well. `other-failure`: the check also fails for something that no approval can cover.',
    ),
  why: z.enum(whyNot).optional().describe('Why the approval does not count.'),
  by: name,
  on: z.iso.datetime().max(40).describe('When the comment was posted.'),
  reason: z.string().max(1000).optional(),
  pull: z.int().min(1).describe('The number of the pull request.'),
  comment: z.int().min(1).describe('The id of the comment.'),
  worse: z.array(excess).max(5).optional().describe('What is worse than was approved.'),
  more: count.optional().describe('How many more there are beyond `worse`.'),
  missing: count.optional().describe('How many more people have to approve.'),
})

export type LimitCache = z.infer<typeof limitCache>
export type Breach = z.infer<typeof breach>
export type Excess = z.infer<typeof excess>

/** Prompts that a limit could not be compared with. */
export const notJudged = findingOf('not-judged', {
  unit: limitUnit,
  reason: z.enum(['no-volume', 'unpriced']),
  prompts: count,
  models: z.array(name).optional().describe('Models of these prompts that have no price.'),
})
