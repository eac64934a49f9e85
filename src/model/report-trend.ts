import * as z from 'zod'
import { count, decimal, word } from './finding-parts.ts'

/** How the cost of all prompts grew before a change. */
export const trend = z
  .object({
    from: word.describe('The day that it starts.'),
    days: count.describe('Days from then to the base.'),
    changes: count.describe('How many commits changed the cost.'),
    unit: z.enum(['usdPerMonth', 'usdPerThousandCalls', 'tokens']).describe('What the values are.'),
    points: z
      .array(z.object({ day: word, value: decimal }))
      .min(2)
      .max(60)
      .describe('The oldest first. A value holds until the next one; the last is that of the base.'),
  })
  .meta({ id: 'Trend', description: "How the cost of all prompts grew before a change, at today's prices." })

export type ReportTrend = z.infer<typeof trend>
