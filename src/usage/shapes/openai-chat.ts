import { named, type Shape, times, within } from './shape.ts'

/** Answers of OpenAI's Chat Completions API and of those that speak like it. */
export const openaiChat: Shape = {
  summary: 'OpenAI Chat Completions answers, and batch output',
  has: [within('usage/prompt_tokens'), within('usage/completion_tokens')],
  includes: 'all',
  fields: {
    at: times,
    prompt: named,
    model: within('model'),
    service: within('service_tier'),
    input: [within('usage/prompt_tokens')],
    cached: [within('usage/prompt_tokens_details/cached_tokens')],
    written: [within('usage/prompt_tokens_details/cache_write_tokens')],
    output: [within('usage/completion_tokens')],
    reasoning: within('usage/completion_tokens_details/reasoning_tokens'),
    total: within('usage/total_tokens'),
    usd: [...within('usage/cost'), ...within('usage/cost/total_cost')],
    outcome: within('choices/0/finish_reason'),
    error: ['error', 'response/error'],
    latency: ['latency_ms', 'duration_ms'],
  },
}
