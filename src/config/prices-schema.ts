import { mapping } from './mapping.ts'
import { percent, perMillion, text, wholeNumber } from './values.ts'

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
  },
  '{ base_model: gpt-4.1-mini, input: 0.80, output: 3.20 }',
).superRefine((value, context) => {
  const others = [value.output, value.context_window]
  const onlyDiscount = value.discount !== undefined && others.every(other => other === undefined)
  if (value.base_model !== undefined || value.input !== undefined || onlyDiscount) return
  context.addIssue({
    code: 'custom',
    message:
      'has neither "base_model" nor "input".\nName a model of the catalogue (base_model: gpt-4.1-mini) or a price per 1M tokens (input: 0.80).',
  })
})
