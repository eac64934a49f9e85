import type { Limit } from './limit.ts'

const decimals = 12
const most = 1e12
const cost = {
  amount: { like: 'an amount of USD such as 1000', most, whole: false },
  description: 'Cost in USD per month.',
  examples: [1000],
}

/** USD per month, where the calls per month are known. */
export const usdPerMonth = {
  growth: {
    amount: { like: 'an amount of USD such as 250', most, whole: false },
    percent: {},
    description: 'Growth in USD per month, as an amount or as a percentage of the base.',
    examples: [250, '20%'],
  },
  since: {
    amount: { like: 'an amount of USD such as 250', most, whole: false },
    percent: {},
    description: 'Growth in USD per month since then, as an amount or as a percentage.',
    examples: [500, '30%'],
  },
  size: cost,
  cap: cost,
  budget: cost,
  perRequest: false,
  needs: 'volume',
  toPass: { of: 'usdPerMonth', times: 1n },
  setByFlag: false,
  defaults: {},
  units: {
    usd_per_month: {
      form: 'amount',
      rank: 10,
      floor: 'none',
      measure: ({ amounts: { usdPerMonth } }) =>
        usdPerMonth && { actual: usdPerMonth.delta, decimals, of: usdPerMonth.base },
      approvable: change => change.usdPerMonth?.delta.expected,
    },
    usd_per_month_percent: {
      form: 'percent',
      rank: 60,
      floor: 'usd',
      measure: ({ percents: { usdPerMonth } }) =>
        usdPerMonth && { actual: usdPerMonth.delta, decimals, of: usdPerMonth.base },
      approvable: change => change.usdPerMonth?.delta.expected,
    },
  },
} satisfies Limit
