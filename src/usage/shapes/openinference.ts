import type { Shape } from './shape.ts'

const a = (key: string): string => `attributes/${key}`

/** Spans by OpenInference, as Arize and Phoenix keep them. */
export const openinference: Shape = {
  summary: 'OpenInference spans (Arize, Phoenix)',
  has: [[a('llm.token_count.prompt'), a('llm.token_count.total'), a('llm.token_count.completion')]],
  rows: 'resourceSpans?/scopeSpans?/spans?',
  about: [a('llm.token_count.prompt'), a('llm.token_count.completion')],
  only: { path: [a('openinference.span.kind')], values: ['llm'] },
  includes: 'all',
  failures: ['2', 'error', 'status_code_error'],
  otlp: true,
  fields: {
    at: ['start_time', 'startTime', 'startTimeUnixNano'],
    end: ['end_time', 'endTime', 'endTimeUnixNano'],
    prompt: [a('prompt.id'), a('prompt.name'), a('llm.prompt_template.name')],
    tags: [a('tag.tags')],
    model: [a('llm.model_name')],
    input: [[a('llm.token_count.prompt')]],
    cached: [[a('llm.token_count.prompt_details.cache_read')]],
    written: [[a('llm.token_count.prompt_details.cache_write')]],
    output: [[a('llm.token_count.completion')]],
    reasoning: [a('llm.token_count.completion_details.reasoning')],
    total: [a('llm.token_count.total')],
    usd: [a('llm.cost.total')],
    error: ['status_code', 'status/code', 'status/status_code'],
    tenant: [a('user.id')],
    task: ['trace_id', 'traceId', 'context/trace_id'],
  },
}
