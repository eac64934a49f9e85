import type { Shape } from './shape.ts'

const details = 'metadata/usage_object/prompt_tokens_details'
const writtenFor = (key: string) => [
  `${details}/cache_creation_token_details/${key}`,
  `metadata/usage_object/cache_creation/${key}`,
]

/** Spend logs of a LiteLLM proxy. */
export const litellm: Shape = {
  summary: 'LiteLLM spend logs',
  has: [['prompt_tokens'], ['spend'], ['request_tags', 'model_group', 'call_type', 'api_key', 'startTime']],
  includes: 'all',
  fields: {
    at: ['startTime', 'start_time', 'date'],
    end: ['endTime', 'end_time'],
    prompt: ['metadata/prompt_id', 'metadata/prompt_name', 'metadata/requester_metadata/prompt_id'],
    tags: ['request_tags'],
    model: ['model'],
    input: [['prompt_tokens']],
    cached: [['cache_read_input_tokens', `${details}/cached_tokens`, 'metadata/usage_object/cache_read_input_tokens']],
    written: [
      [
        'cache_creation_input_tokens',
        `${details}/cache_creation_tokens`,
        'metadata/usage_object/cache_creation_input_tokens',
      ],
    ],
    forMinutes: writtenFor('ephemeral_5m_input_tokens'),
    forHour: writtenFor('ephemeral_1h_input_tokens'),
    output: [['completion_tokens']],
    reasoning: ['metadata/usage_object/completion_tokens_details/reasoning_tokens'],
    total: ['total_tokens'],
    usd: ['spend'],
    error: ['status'],
    retries: ['metadata/attempted_retries'],
    tenant: ['end_user', 'team_id'],
    task: ['session_id'],
  },
}
