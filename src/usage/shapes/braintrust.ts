import type { Shape } from './shape.ts'

/** Spans of Braintrust, whose SDK adds cached and written tokens to the input. */
export const braintrust: Shape = {
  summary: 'Braintrust spans',
  has: [['metrics/prompt_tokens'], ['span_attributes', 'span_id', 'root_span_id', 'metadata/model']],
  about: ['metrics/prompt_tokens'],
  only: { path: ['span_attributes/type'], values: ['llm'] },
  includes: 'all',
  fields: {
    at: ['metrics/start', 'created'],
    end: ['metrics/end'],
    prompt: ['metadata/prompt/id', 'metadata/prompt/key', 'metadata/prompt_name', 'span_attributes/name'],
    tags: ['tags'],
    model: ['metadata/model'],
    input: [['metrics/prompt_tokens']],
    cached: [['metrics/prompt_cached_tokens']],
    written: [['metrics/prompt_cache_creation_tokens']],
    output: [['metrics/completion_tokens']],
    reasoning: ['metrics/completion_reasoning_tokens'],
    total: ['metrics/tokens'],
    usd: ['metrics/estimated_cost'],
    error: ['error'],
    task: ['root_span_id'],
  },
}
