import { named, type Shape, times, within } from './shape.ts'

/** Answers of OpenAI's Responses API. */
export const openaiResponses: Shape = {
  summary: 'OpenAI Responses answers',
  has: [
    within('usage/input_tokens'),
    [
      ...within('usage/input_tokens_details'),
      ...within('usage/output_tokens_details'),
      ...within('incomplete_details'),
    ],
  ],
  includes: 'all',
  fields: {
    at: times,
    prompt: [...within('prompt/id'), ...named],
    model: within('model'),
    service: within('service_tier'),
    input: [within('usage/input_tokens')],
    cached: [within('usage/input_tokens_details/cached_tokens')],
    written: [within('usage/input_tokens_details/cache_write_tokens')],
    output: [within('usage/output_tokens')],
    reasoning: within('usage/output_tokens_details/reasoning_tokens'),
    total: within('usage/total_tokens'),
    usd: within('usage/cost'),
    outcome: [...within('incomplete_details/reason'), ...within('status')],
    error: within('error'),
    latency: ['latency_ms', 'duration_ms'],
  },
}
