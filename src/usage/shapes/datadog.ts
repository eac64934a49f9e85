import type { Shape } from './shape.ts'

/** Spans of Datadog's LLM Observability, whose SDK adds cached and written tokens to the input. */
export const datadog: Shape = {
  summary: 'Datadog LLM Observability spans',
  has: [['metrics/input_tokens'], ['ml_app', 'meta/model_name', 'meta/kind', 'meta/span/kind', 'meta/span.kind']],
  about: ['metrics/input_tokens'],
  only: { path: ['meta/kind', 'meta/span/kind', 'meta/span.kind'], values: ['llm', 'embedding'] },
  includes: 'all',
  failures: ['error'],
  fields: {
    at: ['start_ns', 'start'],
    latency: ['duration_ms'],
    prompt: ['meta/input/prompt/id', 'meta/input/prompt/name', 'name'],
    tags: ['tags'],
    model: ['meta/model_name'],
    input: [['metrics/input_tokens']],
    cached: [['metrics/cache_read_input_tokens']],
    written: [['metrics/cache_write_input_tokens']],
    forMinutes: ['metrics/ephemeral_5m_input_tokens'],
    forHour: ['metrics/ephemeral_1h_input_tokens'],
    output: [['metrics/output_tokens']],
    reasoning: ['metrics/reasoning_output_tokens'],
    total: ['metrics/total_tokens'],
    usd: ['metrics/total_cost'],
    error: ['status'],
    task: ['trace_id'],
  },
}
