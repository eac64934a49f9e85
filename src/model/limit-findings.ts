import * as z from 'zod'
import { base, count, decimal, loc, name, span } from './finding-parts.ts'
import { unitNames } from './limits/limits.ts'
import { scopeNames } from './limits/scopes.ts'

/**
 * What a limit is measured in. The percentages are growth over the base; `context_window` is a share of the model's window;
 * `usd_from_free` is USD per 1,000 calls of what cost nothing before, which is over any percentage (its limit is one).
 */
export const limitUnit = z.enum(unitNames)

/** One limit and what was held against it; `actual` is the worst where several prompts break the same one. */
const breach = z.strictObject({
  unit: limitUnit,
  limit: decimal,
  severity: z.enum(['warn', 'fail']),
  actual: span,
  prompt: name.optional(),
})

/** Why an approval does not count: its author may not, or nothing tells what they saw. */
const whyNot = [
  'no-permission',
  'not-named',
  'team-unread',
  'author',
  'author-unknown',
  'bot',
  'unknown',
  'no-comment',
  'no-ledger',
  'ledger-edited',
  'too-early',
] as const

/**
 * More than was approved: of one prompt, or where there are too many to list, the number of prompts, the worst of them, or
 * their sum. Amounts as in a breach, but growth in percent is told as tokens or USD.
 */
const excess = z.strictObject({
  unit: limitUnit,
  of: z.enum(['each', 'count', 'worst', 'sum']),
  prompt: name.optional(),
  actual: decimal,
  /** Left out where the limit was not broken then. */
  approved: decimal.optional(),
})

/** One cause breaks limits, or may: one finding per cause, however many prompts and limits it reaches. */
export const limitFinding = z.strictObject({
  ...base,
  kind: z.literal('limit'),
  scope: z.enum(scopeNames),
  cause: z.enum(['text', 'model', 'output', 'tier', 'mixed', 'new']),
  models: z.strictObject({ base: name, head: name }).optional(),
  /** The prompts that the cause takes over a limit; empty for `all_prompts`. */
  prompts: z.array(name),
  /** Who answers for those prompts, where the config says so. */
  owners: z.array(name),
  /** Sorted by weight: the first is the one to say when there is room for one. Of a partial, up to two prompts for each limit. */
  breaches: z.array(breach).min(1),
  /** Where the edit is to a file that prompts include: how many, and by how many tokens each grows, at least and at most. */
  partial: z.strictObject({ prompts: count, least: z.int(), most: z.int() }).optional(),
  /** What the lines at `at` add, of all tokens that the edit adds to the worst prompt; with a place where they are elsewhere. */
  adds: z.strictObject({ tokens: z.int().min(1), of: z.int(), at: loc.optional() }).optional(),
  /** True where `enforce: report` turned a failure into a warning. */
  wouldFail: z.boolean(),
  /** Who approved it, where that turned a failure into a warning. */
  approvedBy: name.optional(),
})

/** What came of a comment that approves broken limits, or takes such an approval back. */
export const approvalFinding = z.strictObject({
  ...base,
  kind: z.literal('approval'),
  /** `other-failure`: the check also fails for what no approval covers. */
  state: z.enum(['valid', 'outgrown', 'other-failure', 'not-allowed', 'edited', 'no-reason', 'unbound', 'revoked']),
  why: z.enum(whyNot).optional(),
  by: name,
  /** When the comment was posted. */
  on: z.iso.datetime().max(40),
  reason: z.string().max(1000).optional(),
  pull: z.int().min(1),
  comment: z.int().min(1),
  /** What is worse than approved, and how many more than are listed. */
  worse: z.array(excess).max(5).optional(),
  more: count.optional(),
})

export type Breach = z.infer<typeof breach>
export type Excess = z.infer<typeof excess>
