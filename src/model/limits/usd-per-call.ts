import type { Limit } from './limit.ts'

const written = {
  amount: { like: 'an amount of USD such as 0.05', most: 1e6, whole: false },
  description: 'Cost in USD per call.',
  examples: [0.05],
}

/** USD of one call, as a size. Growth per call is limited in per cent, by `usd`. */
export const usdPerCall = {
  growth: undefined,
  size: written,
  cap: written,
  perRequest: true,
  needs: 'price',
  toPass: { of: 'usdPerThousandCalls', times: 1000n },
  setByFlag: false,
  defaults: {},
  units: {
    usd_per_call: {
      form: 'amount',
      rank: 15,
      floor: 'none',
      measure: ({ amounts: { usd } }) => usd && { actual: usd.delta, decimals: 12, of: usd.base },
      approvable: change => change.usdPerThousandCalls?.delta.expected,
    },
  },
} satisfies Limit
