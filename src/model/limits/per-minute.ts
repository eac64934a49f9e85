import type { Rates } from '../rates.ts'
import type { Limit, Unit } from './limit.ts'

const most = 1e12

/** A rate limit of a provider: so much in a minute, where the calls at peak are known. */
function perMinute<U extends keyof Rates>(
  unit: U,
  rank: number,
  what: string,
  like: string,
  example: number,
): Omit<Limit, 'units'> & { units: { [K in U]: Unit } } {
  const measured: Unit = {
    form: 'amount',
    rank,
    floor: 'none',
    measure: ({ rates }) => rates && { actual: rates[unit].delta, decimals: 0, of: rates[unit].base },
    // Only groups have rate limits, and an approval covers what the change adds to them.
    approvable: () => undefined,
  }
  return {
    growth: undefined,
    size: undefined,
    rate: { amount: { like, most, whole: true }, description: what, examples: [example] },
    perRequest: false,
    needs: 'peak',
    toPass: undefined,
    setByFlag: false,
    defaults: {},
    units: { [unit]: measured } as { [K in U]: Unit },
  }
}

const tokens = 'a number of tokens such as 450000'

export const tokensPerMinute = perMinute(
  'tokens_per_minute',
  12,
  'Input and output tokens per minute, as OpenAI counts them.',
  tokens,
  450_000,
)

export const inputTokensPerMinute = perMinute(
  'input_tokens_per_minute',
  13,
  'Input tokens per minute, as Anthropic counts them: without those that a declared or recorded hit rate reads from the cache.',
  tokens,
  450_000,
)

export const outputTokensPerMinute = perMinute(
  'output_tokens_per_minute',
  14,
  'Output tokens per minute.',
  tokens,
  90_000,
)

export const requestsPerMinute = perMinute(
  'requests_per_minute',
  15,
  'Requests per minute.',
  'a number of requests such as 500',
  500,
)
