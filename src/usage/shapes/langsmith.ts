import type { Shape } from './shape.ts'

const inputDetail = (key: string) => [
  `usage_metadata/input_token_details/${key}`,
  `outputs/usage_metadata/input_token_details/${key}`,
  `prompt_token_details/${key}`,
]

/** Runs of LangSmith. Chains sum up the runs below them, and are passed over. */
export const langsmith: Shape = {
  summary: 'LangSmith run export',
  has: [
    ['usage_metadata/input_tokens', 'outputs/usage_metadata/input_tokens', 'prompt_tokens'],
    ['run_type', 'extra/metadata/ls_model_name', 'dotted_order'],
  ],
  about: ['usage_metadata/input_tokens', 'outputs/usage_metadata/input_tokens', 'prompt_tokens'],
  only: { path: ['run_type'], values: ['llm'] },
  includes: 'all',
  fields: {
    at: ['start_time'],
    end: ['end_time'],
    prompt: ['extra/metadata/lc_hub_repo', 'extra/metadata/prompt_name', 'name'],
    tags: ['tags'],
    model: ['extra/metadata/ls_model_name', 'extra/invocation_params/model'],
    input: [['usage_metadata/input_tokens', 'outputs/usage_metadata/input_tokens', 'prompt_tokens']],
    cached: [inputDetail('cache_read')],
    written: [inputDetail('cache_creation')],
    forMinutes: inputDetail('ephemeral_5m_input_tokens'),
    // The SDK for JavaScript spells it otherwise.
    forHour: [...inputDetail('ephemeral_1h_input_tokens'), ...inputDetail('ephemeral_1hr_input_tokens')],
    output: [['usage_metadata/output_tokens', 'outputs/usage_metadata/output_tokens', 'completion_tokens']],
    reasoning: [
      'usage_metadata/output_token_details/reasoning',
      'outputs/usage_metadata/output_token_details/reasoning',
    ],
    total: ['usage_metadata/total_tokens', 'outputs/usage_metadata/total_tokens', 'total_tokens'],
    usd: ['total_cost', 'usage_metadata/total_cost'],
    error: ['status'],
    task: ['trace_id'],
  },
}
