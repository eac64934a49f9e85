import type { Shape } from './shape.ts'

/** Requests as Helicone exports them. Input is as the provider reports it. */
export const helicone: Shape = {
  summary: 'Helicone request export',
  has: [['prompt_tokens'], ['request_id', 'response_status', 'request_created_at', 'helicone_url', 'request_model']],
  includes: 'unsaid',
  fields: {
    at: ['request_created_at', 'created_at'],
    prompt: [
      'prompt_id',
      'request_properties/Helicone-Prompt-Id',
      'properties/Helicone-Prompt-Id',
      'request_properties/prompt_id',
      'properties/prompt_id',
    ],
    model: ['response_model', 'model', 'request_model'],
    input: [['prompt_tokens']],
    cached: [['prompt_cache_read_tokens']],
    written: [['prompt_cache_write_tokens']],
    output: [['completion_tokens']],
    reasoning: ['reasoning_tokens'],
    total: ['total_tokens'],
    usd: ['cost', 'costUSD', 'cost_usd'],
    error: ['response_status', 'status'],
    latency: ['latency', 'delay_ms'],
    tenant: ['user_id', 'request_user_id'],
    task: ['properties/Helicone-Session-Id', 'request_properties/Helicone-Session-Id'],
  },
}
