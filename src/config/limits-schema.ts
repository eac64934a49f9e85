import { mapping } from './mapping.ts'
import { amountOrPercent, number, percent, percentOnly, wholeNumber } from './values.ts'

const most = 1e12

const tokens = () => amountOrPercent('a number of tokens such as 500', 1e9)
const usdPerMonth = () => amountOrPercent('an amount of USD such as 250', most)
const usd = () =>
  percentOnly('an amount of money goes under usd_per_month')
    .optional()
    .meta({ description: 'Growth in USD per call, in percent of what it is at the base.', examples: ['20%'] })
const window = () =>
  percent()
    .optional()
    .meta({
      description: "Share of the model's context window that input and expected output take.",
      examples: ['80%'],
    })

const grownTokens = () =>
  tokens()
    .optional()
    .meta({
      description: 'Growth in tokens per call: in percent of what is there at the base, or in tokens.',
      examples: ['20%', 500],
    })
const grownUsdPerMonth = () =>
  usdPerMonth()
    .optional()
    .meta({
      description: 'Growth in USD per month: in USD, or in percent of what is there at the base.',
      examples: [250, '20%'],
    })

const eachPrompt = () =>
  mapping(
    { tokens: grownTokens(), usd: usd(), usd_per_month: grownUsdPerMonth(), context_window: window() },
    '{ tokens: 20% }',
  )
const allPrompts = () =>
  mapping({ tokens: grownTokens(), usd: usd(), usd_per_month: grownUsdPerMonth() }, '{ tokens: 20% }')
const newPrompt = () =>
  mapping(
    {
      tokens: wholeNumber('a number of tokens such as 4000', 1e9)
        .optional()
        .meta({
          description: 'Size in tokens per call; never a percentage, as there is nothing to grow from.',
          examples: [4000],
        }),
      usd_per_month: number('an amount of USD such as 1000', most)
        .optional()
        .meta({ description: 'Cost in USD per month.', examples: [1000] }),
      context_window: window(),
    },
    '{ tokens: 4000 }',
  )

const warn = 'Warns when broken; breaking one of the keys is enough.'
const fail = 'Fails the check when broken; breaking one of the keys is enough.'

const floor = mapping(
  {
    tokens: wholeNumber('a number of tokens such as 50', 1e9)
      .optional()
      .meta({ description: 'Growth in tokens per call that is noise.', otherwise: 50, examples: [50] }),
    usd_per_1k_calls: number('an amount of USD such as 0.01', most)
      .optional()
      .meta({ description: 'Growth in USD per 1,000 calls that is noise.', otherwise: 0.01, examples: [0.01] }),
    usd_per_month: number('an amount of USD such as 5', most)
      .optional()
      .meta({ description: 'Growth in USD per month that is noise.', otherwise: 'none', examples: [5] }),
  },
  '{ tokens: 50 }',
)

/** What may change: the key `limits`. */
export const limits = mapping(
  {
    each_prompt: mapping(
      {
        ignore_below: floor.optional().meta({ description: 'Growth up to this is noise, whatever its percentage.' }),
        warn_above: eachPrompt().optional().meta({ description: warn, otherwise: 'context_window: 80%' }),
        fail_above: eachPrompt().optional().meta({
          description: fail,
          otherwise: 'context_window: 100%; without the key "limits" also tokens: 20%, usd: 20%',
        }),
      },
      '{ fail_above: { tokens: 20% } }',
    )
      .optional()
      .meta({ description: 'Limits on the growth of one prompt.' }),
    all_prompts: mapping(
      {
        warn_above: allPrompts().optional().meta({ description: warn, otherwise: 'none' }),
        fail_above: allPrompts()
          .optional()
          .meta({ description: fail, otherwise: 'none; without the key "limits" tokens: 20%, usd: 20%' }),
      },
      '{ fail_above: { usd_per_month: 500 } }',
    )
      .optional()
      .meta({ description: 'Limits on the growth of all prompts together.' }),
    new_prompt: mapping(
      {
        warn_above: newPrompt().optional().meta({ description: warn, otherwise: 'context_window: 80%' }),
        fail_above: newPrompt().optional().meta({ description: fail, otherwise: 'context_window: 100%' }),
      },
      '{ warn_above: { tokens: 4000 } }',
    )
      .optional()
      .meta({ description: 'Limits on the size of a prompt that the base does not have.' }),
  },
  '{ each_prompt: { fail_above: { tokens: 20% } } }',
)
