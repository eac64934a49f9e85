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
          'A model in the catalogue. Its tokenizer, context window and prices apply unless this entry sets them.',
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
      .meta({ description: 'Percentage taken off every price.', otherwise: 'none', examples: ['12%'] }),
    context_window: wholeNumber('a number of tokens such as 128000', 1e9)
      .optional()
      .meta({
        description: 'Most tokens that input and output may have together.',
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
      'has neither "base_model" nor "input".\nName a model in the catalogue (base_model: gpt-4.1-mini) or a price per 1M tokens (input: 0.80).',
  })
})
