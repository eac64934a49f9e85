import { describe, expect, it } from 'vitest'
import type { Prompt } from '../../../src/model/prompt.ts'
import { oneFile } from '../prompts/one-file.ts'

/**
 * What each key means for a bill: it is `read` (its tokens, its price or the length of the answer), adds nothing (`free`), or is a finding
 * that takes "exact" away (`told`).
 */
type Means = 'read' | 'free' | 'told'

/** The top-level keys of an interface, as the types of its maker's own package list them. A key that they gain is a row here. */
interface Interface {
  /** The package that the keys are from. */
  from: string
  base: Record<string, unknown>
  keys: Record<string, [means: Means, value: unknown]>
}

const user = { role: 'user', content: 'Hi' }
const schema = { type: 'object', properties: { a: { type: 'string' } } }
const called = { type: 'function', function: { name: 'f', parameters: schema } }
const mcp = { type: 'url', url: 'https://example.com', name: 'm' }

const interfaces: Record<string, Interface> = {
  'Chat Completions': {
    from: 'openai 6.49.0',
    base: { model: 'gpt-5', messages: [user], functions: [{ name: 'g' }] },
    keys: {
      audio: ['read', { voice: 'alloy', format: 'wav' }],
      frequency_penalty: ['free', 1],
      function_call: ['read', { name: 'g' }],
      functions: ['read', [{ name: 'f', parameters: schema }]],
      logit_bias: ['read', { '1': 5 }],
      logprobs: ['free', true],
      max_completion_tokens: ['read', 9],
      max_tokens: ['read', 9],
      messages: ['read', [user, user]],
      metadata: ['free', { a: 'b' }],
      modalities: ['read', ['audio']],
      model: ['read', 'gpt-4o'],
      moderation: ['told', { a: 1 }],
      n: ['read', 2],
      parallel_tool_calls: ['read', false],
      prediction: ['read', { type: 'content', content: 'Hi' }],
      presence_penalty: ['free', 1],
      prompt_cache_key: ['read', 'a'],
      prompt_cache_options: ['free', { mode: 'auto' }],
      prompt_cache_retention: ['read', '24h'],
      reasoning_effort: ['read', 'low'],
      response_format: ['read', { type: 'json_schema', json_schema: { name: 'a', schema } }],
      safety_identifier: ['free', 'a'],
      seed: ['free', 1],
      service_tier: ['read', 'flex'],
      stop: ['read', ['x']],
      store: ['free', true],
      stream: ['free', true],
      stream_options: ['free', { include_usage: true }],
      temperature: ['free', 1],
      tool_choice: ['read', 'required'],
      tools: ['read', [called]],
      top_logprobs: ['free', 1],
      top_p: ['free', 1],
      user: ['free', 'a'],
      verbosity: ['read', 'low'],
      web_search_options: ['read', {}],
    },
  },
  Responses: {
    from: 'openai 6.49.0',
    base: { model: 'gpt-5', input: 'Hi' },
    keys: {
      background: ['free', true],
      context_management: ['told', [{ type: 'compaction' }]],
      conversation: ['told', 'c'],
      include: ['free', ['reasoning.encrypted_content']],
      input: ['read', 'Hi there'],
      instructions: ['read', 'Be kind.'],
      max_output_tokens: ['read', 9],
      metadata: ['free', { a: 'b' }],
      model: ['read', 'gpt-4o'],
      moderation: ['told', { a: 1 }],
      parallel_tool_calls: ['read', false],
      previous_response_id: ['told', 'r'],
      prompt: ['told', { id: 'p' }],
      prompt_cache_key: ['read', 'a'],
      prompt_cache_options: ['free', { mode: 'auto' }],
      prompt_cache_retention: ['read', '24h'],
      reasoning: ['read', { effort: 'low' }],
      safety_identifier: ['free', 'a'],
      service_tier: ['read', 'flex'],
      store: ['free', true],
      stream: ['free', true],
      stream_options: ['free', { include_obfuscation: true }],
      temperature: ['free', 1],
      text: ['read', { format: { type: 'json_schema', name: 'a', schema } }],
      tool_choice: ['read', 'required'],
      tools: ['read', [{ type: 'function', name: 'f', parameters: schema }]],
      top_logprobs: ['free', 1],
      top_p: ['free', 1],
      truncation: ['read', 'auto'],
      user: ['free', 'a'],
    },
  },
  Anthropic: {
    from: '@anthropic-ai/sdk 1.14.0, with what is in beta',
    base: { model: 'claude-sonnet-4-5', max_tokens: 8, messages: [user] },
    keys: {
      betas: ['read', ['a-2026-01-01']],
      billing_policy: ['told', 'a'],
      cache_control: ['read', { type: 'ephemeral' }],
      compaction: ['told', { type: 'auto' }],
      container: ['read', 'c'],
      context_management: ['told', { edits: [{ type: 'clear_tool_uses_20250919' }] }],
      diagnostics: ['free', { a: 1 }],
      fallback_credit_token: ['told', 'a'],
      fallbacks: ['told', [{ model: 'claude-haiku-4-5' }]],
      inference_geo: ['read', 'us'],
      max_tokens: ['read', 9],
      mcp_servers: ['read', [mcp]],
      messages: ['read', [user, user]],
      metadata: ['free', { user_id: 'a' }],
      model: ['read', 'claude-opus-5'],
      output_config: ['read', { format: { type: 'json_schema', schema } }],
      output_format: ['read', { type: 'json_schema', schema }],
      service_tier: ['read', 'auto'],
      speed: ['read', 'fast'],
      stop_sequences: ['read', ['x']],
      stream: ['free', true],
      system: ['read', 'Be kind.'],
      temperature: ['free', 1],
      thinking: ['read', { type: 'enabled', budget_tokens: 1024 }],
      thread: ['told', 't'],
      tool_choice: ['read', { type: 'any' }],
      tools: ['read', [{ name: 'f', input_schema: schema }]],
      top_k: ['free', 1],
      top_p: ['free', 1],
      user_profile_id: ['free', 'a'],
      workspace_id: ['free', 'a'],
    },
  },
  Gemini: {
    from: '@google/genai 2.32.0',
    base: { model: 'gemini-3-flash', contents: [{ role: 'user', parts: [{ text: 'Hi' }] }] },
    keys: {
      cachedContent: ['told', 'c/1'],
      contents: ['read', [{ role: 'user', parts: [{ text: 'Hi there' }] }]],
      generationConfig: ['read', { maxOutputTokens: 9 }],
      labels: ['free', { a: 'b' }],
      modelArmorConfig: ['free', { a: 'b' }],
      safetySettings: ['free', [{ category: 'c' }]],
      serviceTier: ['read', 'flex'],
      store: ['free', true],
      systemInstruction: ['read', { parts: [{ text: 'Be kind.' }] }],
      toolConfig: ['read', { functionCallingConfig: { mode: 'ANY' } }],
      tools: ['read', [{ functionDeclarations: [{ name: 'f', parameters: schema }] }]],
    },
  },
  Converse: {
    from: '@aws-sdk/client-bedrock-runtime 3.1164.0',
    base: {
      modelId: 'amazon.nova-pro-v1:0',
      messages: [{ role: 'user', content: [{ text: 'Hi' }] }],
      inferenceConfig: {},
    },
    keys: {
      additionalModelRequestFields: ['read', { thinking: { type: 'enabled', budget_tokens: 1024 } }],
      additionalModelResponseFieldPaths: ['free', ['/a']],
      guardrailConfig: ['read', { guardrailIdentifier: 'g' }],
      inferenceConfig: ['read', { maxTokens: 9 }],
      messages: ['read', [{ role: 'user', content: [{ text: 'Hi there' }] }]],
      modelId: ['read', 'amazon.nova-lite-v1:0'],
      outputConfig: [
        'read',
        { textFormat: { type: 'json_schema', structure: { jsonSchema: { schema: JSON.stringify(schema) } } } },
      ],
      performanceConfig: ['read', { latency: 'optimized' }],
      promptVariables: ['told', { a: { text: 'b' } }],
      requestMetadata: ['free', { a: 'b' }],
      serviceTier: ['read', { type: 'flex' }],
      system: ['read', [{ text: 'Be kind.' }]],
      toolConfig: ['read', { tools: [{ toolSpec: { name: 'f', inputSchema: { json: schema } } }] }],
    },
  },
  Mistral: {
    from: '@mistralai/mistralai 2.7.0',
    base: { model: 'mistral-large-2512', messages: [user] },
    keys: {
      guardrails: ['told', [{ a: 1 }]],
      prompt_cache_key: ['read', 'a'],
      prompt_mode: ['told', 'reasoning'],
      random_seed: ['free', 1],
      reasoning_effort: ['read', 'high'],
      safe_prompt: ['told', true],
    },
  },
  Cohere: {
    from: 'cohere-ai 8.1.0',
    base: { model: 'command-a-03-2025', messages: [user], tools: [{ type: 'function', function: { name: 'g' } }] },
    keys: {
      citation_options: ['free', { mode: 'fast' }],
      documents: ['told', ['A text.']],
      frequency_penalty: ['free', 1],
      k: ['free', 1],
      logprobs: ['free', true],
      max_tokens: ['read', 9],
      p: ['free', 1],
      presence_penalty: ['free', 1],
      priority: ['free', 1],
      response_format: ['read', { type: 'json_object' }],
      safety_mode: ['told', 'STRICT'],
      seed: ['free', 1],
      stop_sequences: ['read', ['x']],
      stream: ['free', true],
      strict_tools: ['free', true],
      temperature: ['free', 1],
      thinking: ['read', { type: 'enabled' }],
      tool_choice: ['read', 'REQUIRED'],
      tools: ['read', [called]],
    },
  },
  xAI: {
    from: 'the reference of docs.x.ai, beside what OpenAI has',
    base: { model: 'grok-4', messages: [user] },
    keys: {
      bootstrap_host: ['told', 'a'],
      bootstrap_room: ['told', 1],
      deferred: ['free', true],
      search_parameters: ['read', { mode: 'auto' }],
    },
  },
}

describe.each(Object.entries(interfaces))('a top-level key of %s', (_, { base, keys }) => {
  it.each(Object.entries(keys))(
    '%s is read, is known to cost nothing, or has a finding',
    async (key, [means, value]) => {
      expect(await meaningOf(base, key, value)).toBe(means)
    },
  )
})

async function meaningOf(base: Record<string, unknown>, key: string, value: unknown): Promise<Means> {
  const { [key]: _, ...without } = base
  const [before, after] = [
    await oneFile('a.json', JSON.stringify(base)),
    await oneFile('a.json', JSON.stringify({ ...without, [key]: value })),
  ]
  if (after.findings.some(finding => finding.kind === 'file-not-read' && finding.target === key)) return 'told'
  return said(before.prompt) === said(after.prompt) ? 'free' : 'read'
}

/** All that a prompt has, without where it stands and how much of its file is not sent. */
function said(prompt: Prompt): string {
  const { sources, unsent, ...rest } = prompt
  return JSON.stringify(rest, (key, value: unknown) => (key === 'at' ? undefined : value))
}

/** Kinds of content by the types of the same packages: whatever is in neither list has a finding, as a block that may cost tokens. */
const blocks: Record<string, { of: (block: object) => object; counted: object[]; told: string[] }> = {
  Anthropic: {
    of: block => ({
      model: 'claude-sonnet-4-5',
      messages: [{ role: 'user', content: [{ type: 'text', text: 'Hi' }, block] }],
    }),
    counted: [
      { type: 'text', text: 'More' },
      { type: 'image', source: { type: 'base64', media_type: 'image/png', data: '' } },
      { type: 'search_result', source: 'a', title: 'b', content: [{ type: 'text', text: 'c' }] },
      { type: 'tool_result', tool_use_id: 't', content: 'd' },
    ],
    told: [
      'advisor_tool_result',
      'bash_code_execution_tool_result',
      'browser_state',
      'code_execution_tool_result',
      'compaction',
      'container_upload',
      'fallback',
      'mcp_tool_listing',
      'mcp_tool_result',
      'mcp_tool_use',
      'server_tool_use',
      'text_editor_code_execution_tool_result',
      'tool_reference',
      'tool_search_tool_result',
      'web_fetch_tool_result',
      'web_search_tool_result',
    ],
  },
  Responses: {
    of: item => ({ model: 'gpt-5', input: [user, item] }),
    counted: [
      { type: 'message', role: 'user', content: 'More' },
      { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' },
      { type: 'function_call_output', call_id: 'c', output: 'd' },
      { type: 'custom_tool_call', call_id: 'c', name: 'f', input: 'x' },
      { type: 'custom_tool_call_output', call_id: 'c', output: 'd' },
    ],
    told: [
      'file_search_call',
      'computer_call',
      'computer_call_output',
      'web_search_call',
      'tool_search_call',
      'tool_search_output',
      'compaction',
      'image_generation_call',
      'code_interpreter_call',
      'local_shell_call',
      'local_shell_call_output',
      'shell_call',
      'shell_call_output',
      'apply_patch_call',
      'apply_patch_call_output',
      'mcp_list_tools',
      'mcp_approval_request',
      'mcp_approval_response',
      'mcp_call',
      'item_reference',
      'program',
      'program_output',
    ],
  },
}

describe.each(Object.entries(blocks))('a block of %s', (_, { of, counted, told }) => {
  it.each(counted.map(block => [JSON.stringify(block), block] as const))('is counted: %s', async (_, block) => {
    const nothing = JSON.stringify(of({ type: 'text', text: '' }))
    const [without, { prompt, findings }] = [
      await oneFile('a.json', nothing),
      await oneFile('a.json', JSON.stringify(of(block))),
    ]
    expect(findings.filter(({ kind }) => kind === 'file-not-read')).toEqual([])
    expect(said(prompt)).not.toBe(said(without.prompt))
  })

  it.each(told)('has a finding, as nobody can count it: %s', async type => {
    const { findings } = await oneFile('a.json', JSON.stringify(of({ type, id: 'a', content: [] })))
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'file-not-read', target: type }))
  })
})
