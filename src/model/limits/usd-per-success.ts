import type { Limit } from './limit.ts'

/** USD per success of an evaluation: the cost of a call by the share of its cases that pass. */
export const usdPerSuccess = {
  growth: {
    percent: { else: 'an amount of money goes under usd_per_month' },
    description:
      'Growth in USD per success, by the results that `outcomes` names. Judged only where the growth is larger than the sampling error.',
    examples: ['10%'],
  },
  size: undefined,
  perRequest: true,
  needs: 'price',
  toPass: { of: 'usdPerThousandSuccesses', times: 1000n },
  setByFlag: false,
  defaults: {},
  units: {
    usd_per_success_percent: {
      form: 'percent',
      rank: 45,
      floor: 'none',
      onlyBeyondDoubt: true,
      measure: ({ success }) => success && { actual: success.delta, decimals: 12, of: success.base },
      approvable: change => change.outcomes?.usdPerThousandSuccesses.delta.expected,
    },
  },
} satisfies Limit
