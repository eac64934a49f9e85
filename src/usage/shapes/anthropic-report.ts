import type { Shape } from './shape.ts'

/** Pages of Anthropic's usage report. They count no calls. */
export const anthropicReport: Shape = {
  summary: 'Anthropic usage report (organizations/usage_report/messages), which counts no calls',
  has: [['uncached_input_tokens']],
  rows: 'data?/results?',
  about: ['uncached_input_tokens'],
  includes: 'none',
  fields: {
    at: ['^starting_at', 'starting_at'],
    model: ['model'],
    service: ['service_tier'],
    calls: ['num_requests'],
    input: [['uncached_input_tokens']],
    cached: [['cache_read_input_tokens']],
    forMinutes: ['cache_creation/ephemeral_5m_input_tokens'],
    forHour: ['cache_creation/ephemeral_1h_input_tokens'],
    output: [['output_tokens']],
  },
}
