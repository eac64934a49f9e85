import type { Shape } from './shape.ts'

const a = (key: string): string => `attributes/${key}`

/** Spans by OpenTelemetry's conventions for generative AI, by their names of today and of before. */
export const otel: Shape = {
  summary: 'OpenTelemetry GenAI spans (OTLP JSON)',
  has: [
    [
      a('gen_ai.usage.input_tokens'),
      a('gen_ai.usage.prompt_tokens'),
      a('gen_ai.usage.output_tokens'),
      a('gen_ai.usage.completion_tokens'),
    ],
  ],
  rows: 'resourceSpans?/scopeSpans?/spans?',
  otlp: true,
  about: [
    a('gen_ai.usage.input_tokens'),
    a('gen_ai.usage.prompt_tokens'),
    a('gen_ai.usage.output_tokens'),
    a('gen_ai.usage.completion_tokens'),
  ],
  only: {
    path: [a('gen_ai.operation.name')],
    values: ['chat', 'text_completion', 'generate_content', 'embeddings', 'responses'],
  },
  includes: 'all',
  failures: ['2', 'error', 'status_code_error'],
  fields: {
    at: ['startTimeUnixNano', 'start_time_unix_nano', 'startTime', 'start_time', 'timestamp'],
    end: ['endTimeUnixNano', 'end_time_unix_nano', 'endTime', 'end_time'],
    prompt: [a('gen_ai.prompt.name'), a('prompt.name'), a('prompt.id')],
    model: [a('gen_ai.response.model'), a('gen_ai.request.model')],
    service: [a('gen_ai.openai.response.service_tier'), a('openai.response.service_tier')],
    input: [[a('gen_ai.usage.input_tokens'), a('gen_ai.usage.prompt_tokens')]],
    cached: [
      [
        a('gen_ai.usage.cache_read.input_tokens'),
        a('gen_ai.usage.cache_read_input_tokens'),
        a('gen_ai.usage.input_tokens.cached'),
        a('gen_ai.usage.details.cache_read_tokens'),
      ],
    ],
    written: [
      [
        a('gen_ai.usage.cache_write.input_tokens'),
        a('gen_ai.usage.cache_creation.input_tokens'),
        a('gen_ai.usage.cache_creation_input_tokens'),
        a('gen_ai.usage.input_tokens.cache_write'),
      ],
    ],
    output: [[a('gen_ai.usage.output_tokens'), a('gen_ai.usage.completion_tokens')]],
    reasoning: [a('gen_ai.usage.reasoning.output_tokens'), a('gen_ai.usage.output_tokens.reasoning')],
    total: [a('gen_ai.usage.total_tokens')],
    usd: [a('gen_ai.usage.total_cost'), a('gen_ai.usage.cost'), a('gen_ai.cost.total'), a('operation.cost')],
    outcome: [a('gen_ai.response.finish_reasons')],
    error: ['status/code', 'status/status_code'],
    tenant: [a('tenant.id'), a('user.id'), a('enduser.id')],
    task: ['traceId', 'trace_id'],
  },
}
