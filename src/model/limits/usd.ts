import type { Limit } from './limit.ts'

const decimals = 12

/** USD per call. */
export const usd = {
  growth: {
    percent: { else: 'an amount of money goes under usd_per_month' },
    description: 'Growth in USD per call, as a percentage of the base.',
    examples: ['20%'],
  },
  since: {
    percent: { else: 'an amount of money goes under usd_per_month' },
    description: 'Growth in USD per call since then, as a percentage.',
    examples: ['30%'],
  },
  size: undefined,
  perRequest: false,
  needs: 'price',
  toPass: { of: 'usdPerThousandCalls', times: 1000n },
  setByFlag: true,
  defaults: { growth: { percent: 20 } },
  units: {
    usd_percent: {
      form: 'percent',
      rank: 40,
      floor: 'usd',
      measure: ({ percents: { usd } }) => usd && { actual: usd.delta, decimals, of: usd.base },
      approvable: change => change.usdPerThousandCalls?.delta.expected,
    },
    /** Shown per 1,000 calls: the same number with three decimals fewer. */
    usd_from_free: {
      form: 'from-nothing',
      rank: 50,
      floor: 'usd',
      measure: ({ percents: { usd } }) => usd && { actual: usd.delta, decimals: decimals - 3, of: usd.base },
      approvable: change => change.usdPerThousandCalls?.delta.expected,
    },
  },
} satisfies Limit
