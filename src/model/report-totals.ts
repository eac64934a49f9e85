import * as z from 'zod'
import { doubtNames } from './doubts.ts'
import { count, decimal } from './finding-parts.ts'
import { effect, money, tokens } from './report-change.ts'

const prompts = z.object({
  base: count,
  head: count,
  added: count,
  removed: count,
  edited: count,
  renamed: count,
  unchanged: count,
})

export const totals = z
  .object({
    prompts: prompts.describe('How many prompts there are, by side and by state.'),
    tokens: tokens.describe('Per call, summed over prompts.'),
    usdPerThousandCalls: money.nullable().describe('For 1,000 calls of each prompt that has a price.'),
    usdPerMonth: money.nullable().describe('Null if no prompt has a call volume.'),
    effects: z
      .array(effect)
      .describe(
        'In USD per month if volumes are known, otherwise per 1,000 calls. They add up to the delta of that total.',
      ),
    doubts: z
      .array(
        z.object({
          from: z.enum(doubtNames),
          low: decimal.describe('At most 0.'),
          high: decimal.describe('At least 0.'),
        }),
      )
      .max(4)
      .optional()
      .describe(
        'How much lower or higher the difference in USD may be, by cause, the largest first: estimated counts, branches and slots, an unknown cache hit rate, recorded answers that differ in length. In the unit of `effects`. Left out if nothing is in doubt.',
      ),
    promptsWithoutVolume: count,
    promptsUnpriced: count,
  })
  .meta({ id: 'Totals', description: 'All prompts together.' })
