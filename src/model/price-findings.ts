import * as z from 'zod'
import { count, decimal, findingOf, name, path, word } from './finding-parts.ts'

/** What is to be said of prices, and of models that go. */
export const priceFindings = [
  findingOf('unpriced', {
    model: name,
    service: word
      .optional()
      .describe(
        'The service that has no known price, such as `priority`; `other` is one that is not known. Left out for the standard one.',
      ),
    nearest: name.optional().describe('A similar name that is known.'),
    prompts: z.array(name),
    wasPriced: z.boolean().describe('Whether one of them had a price at the base.'),
  }),
  findingOf('price-modifier', {
    prompt: name,
    key: name.describe('The field of the request.'),
    base: name.optional(),
    head: name.optional(),
  }),
  findingOf('sent-always', {
    prompt: name,
    agents: z.array(word).describe('The coding agents that send it with every request now.'),
  }),
  findingOf('model-retires', {
    model: name,
    on: word.describe('The day from which its maker no longer serves it.'),
    isPast: z.boolean(),
    prompts: count,
    source: name.describe('Who says so: an address, or the price list.'),
    assumed: z.literal(true).optional().describe('Nothing names the model: it is the default.'),
  }),
  findingOf('near-tier', {
    prompt: name,
    tokens: count.describe('Input tokens of its largest request: for a task those of the last call.'),
    above: count.describe('Input tokens above which the next price tier applies.'),
    times: z.number().min(1).describe('The price of input there, as a multiple of the price below it.'),
  }),
  findingOf('cache-not-priced', { model: name, prompts: count }),
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
