import type { Shape } from './shape.ts'

const cached = ['input_cached_tokens', 'cache_read_input_tokens', 'input_cache_read', 'cached_tokens']
const written = ['cache_creation_input_tokens', 'input_cache_creation', 'input_cache_write']
const usage = (keys: readonly string[]) => keys.flatMap(key => [`usageDetails/${key}`, `usage_details/${key}`])

/** Observations of Langfuse. Input is meant without what a cache had to do with, but some senders put it in. */
export const langfuse: Shape = {
  summary: 'Langfuse observations (API, batch export, table)',
  has: [
    ['usageDetails', 'usage_details'],
    ['providedModelName', 'provided_model_name', 'promptName', 'prompt_name', 'model', 'type'],
  ],
  about: usage(['input', 'output', 'total']),
  only: { path: ['type'], values: ['generation', 'embedding'] },
  includes: 'none',
  reasoningApart: true,
  failures: ['error'],
  fields: {
    at: ['startTime', 'start_time'],
    end: ['endTime', 'end_time'],
    prompt: ['promptName', 'prompt_name', 'promptId', 'prompt_id'],
    tags: ['tags', 'traceTags', 'trace_tags'],
    model: ['providedModelName', 'provided_model_name', 'model'],
    input: [usage(['input'])],
    cached: [usage(cached)],
    written: [usage(written)],
    forMinutes: usage(['input_cache_creation_5m']),
    forHour: usage(['input_cache_creation_1h']),
    output: [usage(['output'])],
    reasoning: usage(['output_reasoning_tokens', 'output_reasoning']),
    total: usage(['total']),
    usd: ['totalCost', 'total_cost', 'calculatedTotalCost'],
    error: ['level'],
    tenant: ['userId', 'user_id'],
    task: ['traceId', 'trace_id'],
  },
}
