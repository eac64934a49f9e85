import type { Shape } from './shape.ts'

/** Pages of OpenAI's usage API: a bucket of time, and a result for each group. */
export const openaiReport: Shape = {
  summary: 'OpenAI usage API (organization/usage/completions)',
  has: [['num_model_requests'], ['input_tokens']],
  rows: 'data?/results?',
  about: ['input_tokens', 'output_tokens'],
  includes: 'all',
  fields: {
    at: ['^start_time', 'start_time'],
    model: ['model'],
    service: ['service_tier'],
    calls: ['num_model_requests'],
    input: [['input_tokens']],
    cached: [['input_cached_tokens']],
    written: [['input_cache_write_tokens']],
    output: [['output_tokens']],
  },
}
