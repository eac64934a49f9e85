import * as z from 'zod'
import { mapping } from './mapping.ts'
import { percent, perMillion, text, wholeNumber } from './values.ts'

const longestName = 200
const discountTrouble = { error: () => 'must be at most 100%.' }

/** One price under the key `prices`. */
const price = mapping(
  {
    base_model: text('the name of a model', 200)
      .optional()
      .meta({
        description:
          'A model in the catalogue. Its tokenizer, context window and prices apply unless this entry sets them.',
        examples: ['gpt-5.4-mini'],
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
    markup: percent()
      .optional()
      .meta({
        description: 'Percentage added to every price, after the discount.',
        otherwise: 'none',
        examples: ['5%'],
      }),
    context_window: wholeNumber('a number of tokens such as 128000', 1e9)
      .optional()
      .meta({
        description: 'Most tokens that input and output may have together.',
        otherwise: "the base model's",
        examples: [128000],
      }),
  },
  '{ base_model: gpt-5.4-mini, input: 0.80, output: 3.20 }',
).superRefine((value, context) => {
  const others = [value.output, value.context_window]
  const onlyDiscount =
    (value.discount !== undefined || value.markup !== undefined) && others.every(other => other === undefined)
  if (value.base_model !== undefined || value.input !== undefined || onlyDiscount) return
  context.addIssue({
    code: 'custom',
    message:
      'has neither "base_model" nor "input".\nName a model in the catalogue (base_model: gpt-5.4-mini) or a price per 1M tokens (input: 0.80).',
  })
})

/** The key `prices`: a price list of the repository's own, and beside it prices by the names of models. */
export const prices = z
  .object(
    {
      file: text('the path of a price list such as promptcost-prices.json', 500)
        .optional()
        .meta({
          description:
            'A price list that `promptcost prices update` writes, relative to the checked directory. It is used for both sides, before the built-in list.',
          otherwise: 'the built-in list alone',
          examples: ['promptcost-prices.json'],
        }),
    },
    { error: () => 'must be a mapping from names.\nWrite for example: { gpt-5.4: { discount: 12% } }' },
  )
  .catchall(price)
  .superRefine((value, context) => {
    for (const name of Object.keys(value))
      if (name === '' || name.length > longestName)
        context.addIssue({ code: 'custom', path: [name], message: 'is a name that is empty or too long.' })
  })
  .transform(({ file, ...names }) => ({ file, names: names as Record<string, z.infer<typeof price>> }))
