import { type Limit, tokensMeasured } from './limit.ts'

const amount = { like: 'a number of tokens such as 500', most: 1e9, whole: true }

/** Tokens per call. */
export const tokens = {
  growth: {
    amount,
    percent: {},
    description: 'Growth in tokens per call, as a percentage of the base or as a number of tokens.',
    examples: ['20%', 500],
  },
  since: {
    amount,
    percent: {},
    description: 'Growth in tokens per call since then, as a percentage or as a number of tokens.',
    examples: ['30%', 1000],
  },
  size: {
    amount: { like: 'a number of tokens such as 4000', most: 1e9, whole: true },
    description: 'Size in tokens per call. Not a percentage, because there is nothing to grow from.',
    examples: [4000],
  },
  cap: {
    amount: { like: 'a number of tokens such as 8000', most: 1e9, whole: true },
    description: 'Size in tokens per call.',
    examples: [8000],
  },
  perRequest: false,
  needs: 'nothing',
  toPass: { of: 'tokens', times: 1n },
  setByFlag: true,
  defaults: { growth: { percent: 20 } },
  units: {
    tokens: {
      form: 'amount',
      rank: 20,
      floor: 'none',
      measure: ({ amounts }) => tokensMeasured(amounts.tokens.delta, amounts.tokens.base),
      approvable: change => String(change.tokens.delta.expected),
    },
    tokens_percent: {
      form: 'percent',
      rank: 30,
      floor: 'tokens',
      measure: ({ percents }) => tokensMeasured(percents.tokens.delta, percents.tokens.base),
      approvable: change => String(change.tokens.delta.expected),
    },
  },
} satisfies Limit
