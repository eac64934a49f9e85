import * as z from 'zod'
import { count, decimal, findingOf, name, path, word } from './finding-parts.ts'

/** What is to be said of a usage file. */
export const usageFindings = [
  findingOf('usage-old', {
    file: path,
    to: name.describe('The last day with records.'),
    days: count.describe('How long ago that is.'),
  }),
  findingOf('usage-differs', {
    prompts: count,
    example: name.describe('The prompt that differs most.'),
    declared: count.describe('By the config: `calls_per_month`, or `calls_per_day` times the days of a month.'),
    recorded: count.describe('Its calls per month by the usage file.'),
  }),
  findingOf('usage-unplaced', {
    file: path,
    names: z.array(name).describe('The first few names that no prompt has.'),
    count: count.describe('How many such names there are.'),
    share: z.number().min(0).max(100).describe('Percentage of all recorded calls, those without any name included.'),
  }),
  findingOf('usage-changed', {
    file: path,
    base: count.describe('Calls per month, all prompts together.'),
    head: count.describe('Calls per month, all prompts together.'),
    lower: z.array(name).describe('The first few prompts with fewer calls than before by more than a fifth.'),
    count: count.describe('How many such prompts there are.'),
  }),
  findingOf('usage-forecast', {
    file: path,
    group: z
      .object({ by: word, name })
      .optional()
      .describe('The group that goes over its budget. Left out for all prompts.'),
    month: name.describe('The month that is forecast, such as 2027-01.'),
    usdPerMonth: z
      .object({ low: decimal, expected: decimal, high: decimal })
      .describe('Cost of that month at the prices and prompts of the head. `low` to `high` is an 80% interval.'),
    byChange: decimal.describe('The part of it that this change adds.'),
    budget: decimal.optional(),
  }),
  findingOf('outcomes-unread', { file: path, problem: name.describe('Why, in a sentence that quotes no values.') }),
  findingOf('usage-unread', { file: path, problem: name.describe('Why, in a sentence that quotes no values.') }),
] as const
