import * as z from 'zod'
import { mapping } from './mapping.ts'
import { percent, perMillion, text, wholeNumber } from './values.ts'

const date = { error: () => 'must be a date such as 2026-09-01.' }
const isDate = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

const discountTrouble = { error: () => 'must be at most 100%.' }

/** One price under the key `prices`. */
export const price = mapping(
  {
    base_model: text('the name of a model', 200)
      .optional()
      .meta({
        description:
          'A model of the catalogue whose tokenizer, context window and prices this one has, where it says nothing else.',
        examples: ['gpt-4.1-mini'],
      }),
    input: perMillion()
      .optional()
      .meta({ description: 'USD per 1M input tokens.', otherwise: "the base model's", examples: [0.8] }),
    cached_input: perMillion()
      .optional()
      .meta({
        description: 'USD per 1M input tokens read from the cache.',
        otherwise: "the base model's",
        examples: [0.2],
      }),
    cache_write: perMillion()
      .optional()
      .meta({
        description: 'USD per 1M input tokens written to the cache.',
        otherwise: "the base model's",
        examples: [1],
      }),
    output: perMillion()
      .optional()
      .meta({ description: 'USD per 1M output tokens.', otherwise: "the base model's", examples: [3.2] }),
    discount: percent()
      .refine(value => Number.parseFloat(value) <= 100, discountTrouble)
      .optional()
      .meta({ description: 'Taken off every price, in percent of it.', otherwise: 'none', examples: ['12%'] }),
    context_window: wholeNumber('a number of tokens such as 128000', 1e9)
      .optional()
      .meta({
        description: 'How many tokens of input and output fit.',
        otherwise: "the base model's",
        examples: [128000],
      }),
    as_of: z
      .string(date)
      .refine(isDate, date)
      .optional()
      .meta({ description: 'The day these prices were stated for. Shown in the report.', examples: ['2026-09-01'] }),
  },
  '{ base_model: gpt-4.1-mini, input: 0.80, output: 3.20 }',
).superRefine((value, context) => {
  const others = [value.cached_input, value.cache_write, value.output, value.context_window]
  const onlyDiscount = value.discount !== undefined && others.every(other => other === undefined)
  if (value.base_model !== undefined || value.input !== undefined || onlyDiscount) return
  context.addIssue({
    code: 'custom',
    message:
      'has neither "base_model" nor "input".\nName a model of the catalogue (base_model: gpt-4.1-mini) or a price per 1M tokens (input: 0.80).',
  })
})
