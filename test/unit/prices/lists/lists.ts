/** Hand-made lists in the forms of public ones, each with the same three models and what is odd about its form. */
export const modelsDev = {
  openai: {
    id: 'openai',
    models: {
      'gpt-9': {
        id: 'gpt-9',
        cost: {
          input: 2,
          output: 8,
          cache_read: 0.5,
          tiers: [{ tier: { type: 'context', size: 200_000 }, input: 4, output: 12, cache_read: 1 }],
        },
        limit: { context: 400_000, output: 100_000 },
        experimental: {
          modes: { fast: { cost: { input: 4, output: 16 }, provider: { body: { service_tier: 'priority' } } } },
        },
      },
      'gpt-9-subscription': { id: 'gpt-9-subscription', cost: { input: 0, output: 0 } },
      'gpt-9-image': { id: 'gpt-9-image' },
    },
  },
  'amazon-bedrock': {
    id: 'amazon-bedrock',
    models: { 'us.anthropic.claude-test-9': { cost: { input: 3.3, output: 16.5, cache_write: 4.125 } } },
  },
  anthropic: {
    id: 'anthropic',
    models: {
      'claude-test-9': {
        cost: { input: 3, output: 15, context_over_200k: { input: 6, output: 22.5 } },
        limit: { context: 1_000_000 },
      },
    },
  },
}

export const litellm = {
  sample_spec: { litellm_provider: 'openai', input_cost_per_token: 1 },
  'gpt-9': {
    litellm_provider: 'openai',
    mode: 'chat',
    input_cost_per_token: 2e-6,
    output_cost_per_token: 8e-6,
    cache_read_input_token_cost: 5e-7,
    input_cost_per_token_above_200k_tokens: 4e-6,
    output_cost_per_token_above_200k_tokens: 1.2e-5,
    cache_read_input_token_cost_above_200k_tokens: 1e-6,
    input_cost_per_token_batches: 1e-6,
    output_cost_per_token_batches: 4e-6,
    input_cost_per_token_priority: 4e-6,
    output_cost_per_token_priority: 1.6e-5,
    max_input_tokens: 400_000,
    deprecation_date: '2026-12-11',
  },
  'gpt-9-image': { litellm_provider: 'openai', mode: 'image_generation', input_cost_per_token: 1e-6 },
  'azure/gpt-9': {
    litellm_provider: 'azure',
    mode: 'chat',
    input_cost_per_token: 2.2e-6,
    output_cost_per_token: 8.8e-6,
    deprecation_date: 'some day',
  },
  'us.anthropic.claude-test-9': {
    litellm_provider: 'bedrock_converse',
    mode: 'chat',
    input_cost_per_token: 3.3e-6,
    output_cost_per_token: 1.65e-5,
    cache_creation_input_token_cost: 4.125e-6,
    cache_creation_input_token_cost_above_1hr: 6.6e-6,
  },
  'dashscope/qwen-9': {
    litellm_provider: 'dashscope',
    mode: 'chat',
    tiered_pricing: [
      { range: [0, 32_000], input_cost_per_token: 1e-6, output_cost_per_token: 4e-6 },
      { range: [32_000, 128_000], input_cost_per_token: 2e-6, output_cost_per_token: 6e-6 },
    ],
    input_cost_per_token: 1e-6,
    output_cost_per_token: 4e-6,
  },
}

export const genaiPrices = [
  {
    id: 'openai',
    models: [
      {
        id: 'gpt-9',
        match: { equals: 'gpt-9' },
        context_window: 400_000,
        prices: [
          { prices: { input_mtok: 3, output_mtok: 9 } },
          {
            constraint: { type: 'start_date', start_date: '2026-06-01' },
            prices: {
              input_mtok: { base: 2, tiers: [{ start: 200_000, price: 4 }] },
              output_mtok: { base: 8, tiers: [{ start: 200_000, price: 12 }] },
              cache_read_mtok: { base: 0.5, tiers: [{ start: 200_000, price: 1 }] },
            },
          },
          { constraint: { type: 'start_date', start_date: '2027-01-01' }, prices: { input_mtok: 1, output_mtok: 4 } },
        ],
      },
      { id: 'whisper-9', match: { equals: 'whisper-9' }, prices: { audio_hours: 3 } },
      { id: 'gpt-9:free', match: { equals: 'gpt-9:free' }, prices: {} },
    ],
  },
  {
    id: 'deepseek',
    models: [
      {
        id: 'deepseek-9',
        match: { equals: 'deepseek-9' },
        prices: [
          { prices: { input_mtok: 0.2, output_mtok: 0.4 } },
          {
            constraint: { type: 'time_of_date', start_time: '01:00:00Z', end_time: '04:00:00Z' },
            prices: { input_mtok: 0.4, output_mtok: 0.8 },
          },
        ],
      },
    ],
  },
]
