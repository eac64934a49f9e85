import * as z from 'zod'
import { count, decimal, name, word } from './finding-parts.ts'
import { limitUnit } from './limit-findings.ts'
import { money, tokens } from './report-change.ts'

/** Where a group stands, whether its limits are broken or not. */
export const groupState = z
  .object({
    by: word.describe('What makes prompts a group: `owner`, `tag`, `folder`, `model`, or a word that was added later.'),
    name,
    prompts: count.describe('How many prompts of the head are in it. A prompt is in a group if either side says so.'),
    withoutCost: count.describe('How many of them have no cost per month and are left out of the amounts in USD.'),
    touched: count.describe('How many of its prompts the change touches.'),
    tokens: tokens.describe('Per call, summed over its prompts, each side by its own tokenizer.'),
    usdPerMonth: money.nullable().describe('Null if none of its prompts has a cost per month.'),
    joined: z
      .object({ prompts: count, tokens: count, usdPerMonth: decimal.nullable() })
      .optional()
      .describe(
        'The prompts that the base has and that join the group by this change, with what they bring along: the less of what they cost before and now. It is in `tokens` and `usdPerMonth` of the group as a difference, and limits on growth do not count it. Left out if there are none.',
      ),
    budget: z
      .object({
        usdPerMonth: decimal,
        warnAt: decimal.describe('The amount from which it is at risk.'),
        state: z
          .enum(['within', 'at-risk', 'over', 'unknown'])
          .describe('`unknown` if none of its prompts has a cost per month.'),
      })
      .nullable(),
    cap: z
      .object({ tokens: count, state: z.enum(['within', 'over']) })
      .optional()
      .describe('The most tokens per call that its prompts may have together, if `max` limits them.'),
    rates: z
      .array(
        z.object({
          unit: limitUnit,
          base: count,
          head: count,
          limit: count,
          warnAt: count.describe('The amount from which it is at risk.'),
          state: z.enum(['within', 'at-risk', 'over', 'unknown']),
        }),
      )
      .max(4)
      .optional()
      .describe(
        'What the group sends in a minute at peak, for each of its rate limits. `unknown` without a known peak.',
      ),
    recordedPeak: count
      .optional()
      .describe(
        'How many of its prompts take their peak from usage records: the average minute of the busiest hour. Left out for 0.',
      ),
    withoutPeak: count.optional().describe('How many of its prompts have no known peak and are left out of `rates`.'),
  })
  .meta({ id: 'GroupState', description: 'A group of prompts: what it costs, and how that compares with its budget.' })

export type GroupState = z.infer<typeof groupState>
