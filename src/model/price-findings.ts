import * as z from 'zod'
import { count, decimal, findingOf, name, path, word } from './finding-parts.ts'

/** What is to be said of prices, and of models that go. */
export const priceFindings = [
  findingOf('model-retires', {
    model: name,
    on: word.describe('The day from which its maker no longer serves it.'),
    isPast: z.boolean(),
    prompts: count,
    source: name.describe('Who says so: an address, or the price list.'),
  }),
  findingOf('prices-old', { list: name, asOf: word, days: count }),
  findingOf('prices-change', {
    file: path,
    models: z.array(name).describe('The first of those whose prompts it reprices.'),
    prompts: count,
    usdPerMonth: decimal.optional().describe('Difference per month of the prompts as they are now.'),
  }),
  findingOf('price-list-broken', {
    file: path,
    problem: name.describe('What is wrong, in a sentence that quotes no values.'),
  }),
] as const
