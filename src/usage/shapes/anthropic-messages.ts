import { named, type Shape, times, within } from './shape.ts'

/** Answers of Anthropic's Messages API, whose input leaves out what a cache had to do with. */
export const anthropicMessages: Shape = {
  summary: 'Anthropic Messages answers, and batch results',
  has: [
    [...within('usage/input_tokens'), 'result/message/usage/input_tokens'],
    [
      ...within('usage/cache_read_input_tokens'),
      ...within('usage/cache_creation_input_tokens'),
      ...within('stop_reason'),
      'result/message/stop_reason',
    ],
  ],
  includes: 'none',
  fields: {
    at: times,
    prompt: named,
    model: [...within('model'), 'result/message/model'],
    service: [...within('usage/service_tier'), 'result/message/usage/service_tier'],
    input: [[...within('usage/input_tokens'), 'result/message/usage/input_tokens']],
    cached: [[...within('usage/cache_read_input_tokens'), 'result/message/usage/cache_read_input_tokens']],
    written: [[...within('usage/cache_creation_input_tokens'), 'result/message/usage/cache_creation_input_tokens']],
    forMinutes: [
      ...within('usage/cache_creation/ephemeral_5m_input_tokens'),
      'result/message/usage/cache_creation/ephemeral_5m_input_tokens',
    ],
    forHour: [
      ...within('usage/cache_creation/ephemeral_1h_input_tokens'),
      'result/message/usage/cache_creation/ephemeral_1h_input_tokens',
    ],
    output: [[...within('usage/output_tokens'), 'result/message/usage/output_tokens']],
    outcome: [...within('stop_reason'), 'result/message/stop_reason'],
    error: ['error', 'response/error'],
    latency: ['latency_ms', 'duration_ms'],
  },
}
