/** Made-up records of every shape, and what they add up to by hand. */
interface Case {
  lines: unknown[]
  adds: Record<string, unknown>
}

const at = '2026-10-03T12:00:00Z'
const nano = '1790985600000000000'
const gpt = { models: ['gpt-4.1'], months: ['2026-10'] }
const otlp = (attributes: Record<string, unknown>, more = {}) => ({
  name: 'chat',
  startTimeUnixNano: nano,
  endTimeUnixNano: '1790985601500000000',
  attributes: Object.entries(attributes).map(([key, value]) => ({
    key,
    value:
      typeof value === 'number'
        ? { intValue: String(value) }
        : Array.isArray(value)
          ? { arrayValue: { values: value.map(stringValue => ({ stringValue })) } }
          : { stringValue: value },
  })),
  ...more,
})
const spans = (...some: unknown[]) => ({ resourceSpans: [{ resource: {}, scopeSpans: [{ spans: some }] }] })

export const records: Record<string, Case> = {
  'openai-chat': {
    lines: [
      {
        timestamp: at,
        prompt_name: 'triage',
        model: 'gpt-4.1',
        choices: [{ finish_reason: 'stop' }],
        usage: {
          prompt_tokens: 900,
          prompt_tokens_details: { cached_tokens: 512 },
          completion_tokens: 40,
          completion_tokens_details: { reasoning_tokens: 30 },
        },
      },
      {
        custom_id: '1',
        response: {
          status_code: 200,
          body: {
            created: 1790985600,
            model: 'gpt-4.1',
            usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
          },
        },
      },
    ],
    adds: { ...gpt, prompts: ['triage', undefined], calls: 2, input: 1000, cached: 512, output: 50 },
  },
  'openai-chat: OpenRouter, with its cost': {
    lines: [
      {
        created: 1790985600,
        model: 'anthropic/claude-sonnet-4.6',
        usage: {
          prompt_tokens: 2572,
          prompt_tokens_details: { cached_tokens: 0, cache_write_tokens: 2569 },
          completion_tokens: 63,
          cost: 0.01058775,
        },
      },
    ],
    adds: {
      prompts: [undefined],
      models: ['anthropic/claude-sonnet-4.6'],
      months: ['2026-10'],
      calls: 1,
      input: 2572,
      written: 2569,
      output: 63,
      usd: 0.01058775,
    },
  },
  'openai-responses': {
    lines: [
      {
        created_at: 1790985600,
        prompt: { id: 'pmpt_1' },
        model: 'gpt-4.1',
        status: 'completed',
        usage: {
          input_tokens: 900,
          input_tokens_details: { cached_tokens: 512 },
          output_tokens: 40,
          total_tokens: 940,
        },
      },
    ],
    adds: { ...gpt, prompts: ['pmpt_1'], calls: 1, input: 900, cached: 512, output: 40 },
  },
  'openai-report': {
    lines: [
      {
        object: 'page',
        data: [
          {
            object: 'bucket',
            start_time: 1790985600,
            results: [
              {
                object: 'organization.usage.completions.result',
                input_tokens: 1000,
                input_cached_tokens: 800,
                output_tokens: 500,
                num_model_requests: 5,
                model: 'gpt-4.1',
                project_id: 'p',
              },
              {
                object: 'organization.usage.completions.result',
                input_tokens: 100,
                input_cached_tokens: 0,
                output_tokens: 50,
                num_model_requests: 2,
                model: 'gpt-4.1',
                project_id: 'q',
              },
            ],
          },
        ],
      },
    ],
    adds: { ...gpt, prompts: [undefined], calls: 7, input: 1100, cached: 800, output: 550 },
  },
  'anthropic-report': {
    // 9 + 7 written, 2 of them for an hour, + 90 read.
    lines: [
      {
        data: [
          {
            starting_at: at,
            results: [
              {
                model: 'claude-opus-5',
                service_tier: 'standard',
                uncached_input_tokens: 9,
                cache_creation: { ephemeral_1h_input_tokens: 2, ephemeral_5m_input_tokens: 5 },
                cache_read_input_tokens: 90,
                output_tokens: 7,
              },
            ],
          },
        ],
      },
    ],
    adds: {
      prompts: [undefined],
      models: ['claude-opus-5'],
      months: ['2026-10'],
      calls: 0,
      input: 106,
      cached: 90,
      written: 7,
      hourly: 2,
      output: 7,
    },
  },
  'anthropic-messages': {
    // 12 + 2,400 + 300.
    lines: [
      {
        timestamp: at,
        metadata: { prompt_id: 'agent' },
        model: 'claude-opus-5-5',
        stop_reason: 'end_turn',
        usage: {
          input_tokens: 12,
          cache_read_input_tokens: 2400,
          cache_creation_input_tokens: 300,
          cache_creation: { ephemeral_5m_input_tokens: 200, ephemeral_1h_input_tokens: 100 },
          output_tokens: 80,
          service_tier: 'standard',
        },
      },
    ],
    adds: {
      prompts: ['agent'],
      models: ['claude-opus-5-5'],
      months: ['2026-10'],
      calls: 1,
      input: 2712,
      cached: 2400,
      written: 300,
      hourly: 100,
      output: 80,
    },
  },
  gemini: {
    // Thoughts are output: 50 + 200.
    lines: [
      {
        createTime: at,
        modelVersion: 'gemini-2.5-flash',
        usageMetadata: {
          promptTokenCount: 3000,
          cachedContentTokenCount: 2048,
          candidatesTokenCount: 50,
          thoughtsTokenCount: 200,
          totalTokenCount: 3250,
        },
        candidates: [{ finishReason: 'STOP' }],
      },
    ],
    adds: {
      prompts: [undefined],
      models: ['gemini-2.5-flash'],
      months: ['2026-10'],
      calls: 1,
      input: 3000,
      cached: 2048,
      output: 250,
    },
  },
  'bedrock-log': {
    lines: [
      {
        timestamp: at,
        modelId:
          'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0',
        requestMetadata: { prompt_id: 'a' },
        input: { inputTokenCount: 3, cacheReadInputTokenCount: 0, cacheWriteInputTokenCount: 1500 },
        output: { outputTokenCount: 13 },
      },
    ],
    adds: {
      prompts: ['a'],
      models: ['us.anthropic.claude-sonnet-4-5-20250929-v1:0'],
      months: ['2026-10'],
      calls: 1,
      input: 1503,
      written: 1500,
      output: 13,
    },
  },
  bedrock: {
    lines: [
      {
        timestamp: at,
        modelId: 'amazon.nova-lite-v1:0',
        stopReason: 'end_turn',
        usage: { inputTokens: 10, cacheReadInputTokens: 1200, outputTokens: 5, totalTokens: 1215 },
      },
    ],
    adds: {
      prompts: [undefined],
      models: ['amazon.nova-lite-v1:0'],
      months: ['2026-10'],
      calls: 1,
      input: 1210,
      cached: 1200,
      output: 5,
    },
  },
  otel: {
    lines: [
      spans(
        otlp({
          'gen_ai.operation.name': 'chat',
          'gen_ai.prompt.name': 'triage',
          'gen_ai.request.model': 'gpt-4.1',
          'gen_ai.usage.input_tokens': 900,
          'gen_ai.usage.cache_read.input_tokens': 512,
          'gen_ai.usage.output_tokens': 40,
          'gen_ai.response.finish_reasons': ['stop'],
        }),
        otlp({
          'gen_ai.operation.name': 'invoke_agent',
          'gen_ai.usage.input_tokens': 900,
          'gen_ai.usage.output_tokens': 40,
        }),
        otlp({ 'http.request.method': 'GET' }),
      ),
      // The names of before, as a flat span.
      {
        startTimeUnixNano: nano,
        attributes: {
          'gen_ai.prompt.name': 'triage',
          'gen_ai.request.model': 'gpt-4.1',
          'gen_ai.usage.prompt_tokens': 100,
          'gen_ai.usage.completion_tokens': 10,
        },
        status: { code: 2 },
      },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 2, errors: 1, input: 1000, cached: 512, output: 50, passed: 2 },
  },
  'otel: a sender that leaves cached tokens out of the input': {
    lines: [
      {
        startTimeUnixNano: nano,
        attributes: {
          'gen_ai.request.model': 'gpt-4.1',
          'gen_ai.usage.input_tokens': 388,
          'gen_ai.usage.cache_read.input_tokens': 512,
          'gen_ai.usage.output_tokens': 40,
        },
      },
    ],
    adds: { ...gpt, prompts: [undefined], calls: 1, input: 900, cached: 512, output: 40, corrected: 1 },
  },
  openinference: {
    lines: [
      {
        start_time: at,
        end_time: at,
        attributes: {
          'openinference.span.kind': 'LLM',
          'prompt.id': 'triage',
          'llm.model_name': 'gpt-4.1',
          'llm.token_count.prompt': 900,
          'llm.token_count.prompt_details.cache_read': 512,
          'llm.token_count.completion': 40,
          'llm.cost.total': 0.0013,
        },
        status_code: 'OK',
      },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 1, input: 900, cached: 512, output: 40, usd: 0.0013 },
  },
  vercel: {
    lines: [
      {
        name: 'ai.generateText',
        startTime: at,
        attributes: { 'ai.operationId': 'ai.generateText', 'ai.usage.inputTokens': 900, 'ai.usage.outputTokens': 40 },
      },
      {
        name: 'ai.generateText.doGenerate',
        startTime: at,
        attributes: {
          'ai.operationId': 'ai.generateText.doGenerate',
          'ai.telemetry.functionId': 'triage',
          'ai.model.id': 'gpt-4.1',
          'ai.usage.inputTokens': 900,
          'ai.usage.cachedInputTokens': 512,
          'ai.usage.outputTokens': 40,
          'ai.response.finishReason': 'stop',
        },
      },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 1, input: 900, cached: 512, output: 40, passed: 1 },
  },
  langfuse: {
    lines: [
      // 388 + 512 + 40 = 940: input is without cached tokens, as documented.
      {
        type: 'GENERATION',
        startTime: at,
        promptName: 'triage',
        promptVersion: 3,
        providedModelName: 'gpt-4.1',
        usageDetails: { input: 388, input_cached_tokens: 512, output: 40, total: 940 },
        totalCost: 0.0013,
      },
      { type: 'SPAN', startTime: at, usageDetails: { input: 388, output: 40 } },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 1, input: 900, cached: 512, output: 40, usd: 0.0013, passed: 1 },
  },
  'langfuse: a sender that puts cached tokens into the input': {
    // 900 + 40 = 940.
    lines: [
      {
        type: 'GENERATION',
        startTime: at,
        promptName: 'triage',
        providedModelName: 'gpt-4.1',
        usageDetails: { input: 900, input_cached_tokens: 512, output: 40, total: 940 },
      },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 1, input: 900, cached: 512, output: 40, corrected: 1 },
  },
  'langfuse: cache writes by their lifetime': {
    // 100 + 200 + 300 + 40 = 640.
    lines: [
      {
        type: 'GENERATION',
        startTime: at,
        promptName: 'triage',
        providedModelName: 'gpt-4.1',
        usageDetails: {
          input: 100,
          input_cache_creation_5m: 200,
          input_cache_creation_1h: 300,
          output: 40,
          total: 640,
        },
      },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 1, input: 600, written: 500, hourly: 300, output: 40 },
  },
  'langsmith: cache writes by their lifetime, and 0 for their sum': {
    lines: [
      {
        run_type: 'llm',
        name: 'ChatAnthropic',
        start_time: at,
        extra: { metadata: { lc_hub_repo: 'triage', ls_model_name: 'gpt-4.1' } },
        usage_metadata: {
          input_tokens: 900,
          output_tokens: 40,
          total_tokens: 940,
          input_token_details: {
            cache_read: 100,
            cache_creation: 0,
            ephemeral_5m_input_tokens: 200,
            ephemeral_1h_input_tokens: 300,
          },
        },
      },
      {
        run_type: 'llm',
        start_time: at,
        extra: { metadata: { lc_hub_repo: 'triage', ls_model_name: 'gpt-4.1' } },
        usage_metadata: {
          input_tokens: 900,
          output_tokens: 40,
          input_token_details: { ephemeral_1hr_input_tokens: 300 },
        },
      },
    ],
    adds: {
      ...gpt,
      prompts: ['triage'],
      calls: 2,
      input: 1800,
      cached: 100,
      written: 800,
      hourly: 600,
      output: 80,
    },
  },
  langsmith: {
    lines: [
      {
        run_type: 'chain',
        name: 'RunnableSequence',
        start_time: at,
        usage_metadata: { input_tokens: 900, output_tokens: 40 },
      },
      {
        run_type: 'llm',
        name: 'ChatOpenAI',
        start_time: '2026-10-03T12:00:00.123456',
        extra: { metadata: { lc_hub_repo: 'triage', ls_model_name: 'gpt-4.1' } },
        usage_metadata: {
          input_tokens: 900,
          output_tokens: 40,
          total_tokens: 940,
          input_token_details: { cache_read: 512 },
        },
        status: 'error',
        total_cost: 0.0013,
      },
    ],
    adds: {
      ...gpt,
      prompts: ['triage'],
      calls: 1,
      errors: 1,
      input: 900,
      cached: 512,
      output: 40,
      usd: 0.0013,
      passed: 1,
    },
  },
  helicone: {
    lines: [
      {
        request_created_at: at,
        response_status: 200,
        properties: { 'Helicone-Prompt-Id': 'triage' },
        response_model: 'gpt-4.1',
        prompt_tokens: 900,
        prompt_cache_read_tokens: 512,
        completion_tokens: 40,
        total_tokens: 940,
        cost: 0.0013,
      },
      {
        request_created_at: at,
        response_status: 429,
        properties: { 'Helicone-Prompt-Id': 'triage' },
        request_model: 'gpt-4.1',
        prompt_tokens: 0,
        completion_tokens: 0,
      },
      // As Anthropic reports it: 100 + 50 + 10.
      {
        request_created_at: at,
        response_status: 200,
        response_model: 'gpt-4.1',
        prompt_id: 'triage',
        prompt_tokens: 100,
        prompt_cache_read_tokens: 50,
        completion_tokens: 10,
        total_tokens: 160,
      },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 3, errors: 1, input: 1050, cached: 562, output: 50, usd: 0.0013 },
  },
  litellm: {
    lines: [
      {
        startTime: at,
        model: 'gpt-4.1',
        model_group: 'triage-model',
        prompt_tokens: 900,
        completion_tokens: 40,
        total_tokens: 940,
        spend: 0.0013,
        request_tags: ['prompt:triage'],
        status: 'success',
        metadata: { usage_object: { prompt_tokens_details: { cached_tokens: 512 } } },
      },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 1, input: 900, cached: 512, output: 40, usd: 0.0013 },
  },
  'litellm: what Anthropic says of cache writes': {
    lines: [
      {
        startTime: at,
        model: 'gpt-4.1',
        call_type: 'acompletion',
        prompt_tokens: 900,
        completion_tokens: 40,
        total_tokens: 940,
        spend: 0.0013,
        metadata: {
          usage_object: {
            prompt_tokens_details: {
              cached_tokens: 100,
              cache_creation_tokens: 500,
              cache_creation_token_details: { ephemeral_5m_input_tokens: 200, ephemeral_1h_input_tokens: 300 },
            },
          },
        },
      },
    ],
    adds: {
      ...gpt,
      prompts: [undefined],
      calls: 1,
      input: 900,
      cached: 100,
      written: 500,
      hourly: 300,
      output: 40,
      usd: 0.0013,
    },
  },
  braintrust: {
    lines: [
      { span_id: '1', span_attributes: { name: 'task', type: 'task' }, created: at, metrics: { prompt_tokens: 900 } },
      {
        span_id: '2',
        span_attributes: { name: 'triage', type: 'llm' },
        created: at,
        metadata: { model: 'gpt-4.1' },
        metrics: { prompt_tokens: 900, prompt_cached_tokens: 512, completion_tokens: 40, tokens: 940 },
        error: null,
      },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 1, input: 900, cached: 512, output: 40, passed: 1 },
  },
  datadog: {
    lines: [
      {
        ml_app: 'support',
        name: 'chat',
        start_ns: 1790985600000000000,
        status: 'ok',
        meta: { kind: 'llm', model_name: 'gpt-4.1', input: { prompt: { id: 'triage' } } },
        metrics: { input_tokens: 900, cache_read_input_tokens: 512, output_tokens: 40, total_tokens: 940 },
      },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 1, input: 900, cached: 512, output: 40 },
  },
  'datadog: cache writes by their lifetime': {
    lines: [
      {
        ml_app: 'support',
        start_ns: 1790985600000000000,
        meta: { kind: 'llm', model_name: 'gpt-4.1', input: { prompt: { id: 'triage' } } },
        metrics: {
          input_tokens: 900,
          cache_write_input_tokens: 500,
          ephemeral_5m_input_tokens: 200,
          ephemeral_1h_input_tokens: 300,
          output_tokens: 40,
        },
      },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 1, input: 900, written: 500, hourly: 300, output: 40 },
  },
  promptfoo: {
    lines: [
      {
        evalId: 'e',
        createdAt: at,
        results: {
          createdAt: at,
          results: [
            {
              promptId: 'ab12',
              promptIdx: 0,
              provider: { id: 'openai:gpt-4.1' },
              response: {
                tokenUsage: {
                  prompt: 900,
                  completion: 40,
                  total: 940,
                  completionDetails: { cacheReadInputTokens: 512 },
                },
              },
              cost: 0.0013,
              success: true,
              score: 1,
            },
            {
              promptId: 'ab12',
              promptIdx: 0,
              provider: { id: 'openai:gpt-4.1' },
              response: { cached: true, tokenUsage: { prompt: 900, completion: 40, total: 940 } },
              success: true,
            },
          ],
        },
      },
    ],
    adds: {
      prompts: ['ab12'],
      models: ['openai:gpt-4.1'],
      months: ['2026-10'],
      calls: 1,
      input: 900,
      cached: 512,
      output: 40,
      usd: 0.0013,
      passed: 1,
    },
  },
  focus: {
    // A row a meter: 1M tokens of input at 2 USD, 0.5M of cached input at 0.25 USD, and tax, which is no usage.
    lines: [
      {
        ChargeCategory: 'Usage',
        ChargePeriodStart: at,
        SkuMeter: 'Input tokens',
        ConsumedQuantity: 1000000,
        ConsumedUnit: 'Tokens',
        BilledCost: 2,
        Tags: { prompt: 'triage' },
        x_Model: 'gpt-4.1',
      },
      {
        ChargeCategory: 'Usage',
        ChargePeriodStart: at,
        SkuMeter: 'Cached input tokens',
        ConsumedQuantity: 500,
        ConsumedUnit: '1K tokens',
        BilledCost: 0.25,
        Tags: { prompt: 'triage' },
        x_Model: 'gpt-4.1',
      },
      {
        ChargeCategory: 'Tax',
        ChargePeriodStart: at,
        SkuMeter: 'VAT',
        ConsumedQuantity: 1,
        ConsumedUnit: 'USD',
        BilledCost: 0.4,
        x_Model: 'gpt-4.1',
      },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 0, input: 1500000, cached: 500000, output: 0, usd: 2.25, passed: 1 },
  },
  aggregate: {
    lines: [
      {
        prompt: 'triage',
        model: 'gpt-4.1',
        service: 'standard',
        month: '2026-10',
        first_day: '2026-10-01',
        last_day: '2026-10-31',
        promptcost_calls: 10,
        errors: 1,
        input_tokens: 9000,
        input_p50: 890,
        input_p95: 1234,
        cached_tokens: 5120,
        written_tokens: 0,
        output_tokens: 400,
        usd: 0.013,
        ended_stop: 9,
      },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 10, errors: 1, input: 9000, cached: 5120, output: 400, usd: 0.013 },
  },
  // Senders that count otherwise than documented, and one whose total fits nothing.
  'openai-chat: xAI, whose output is without reasoning': {
    // 100 + 40 + 300 = 440.
    lines: [
      {
        timestamp: at,
        model: 'gpt-4.1',
        usage: {
          prompt_tokens: 100,
          completion_tokens: 40,
          completion_tokens_details: { reasoning_tokens: 300 },
          total_tokens: 440,
        },
      },
    ],
    adds: { ...gpt, prompts: [undefined], calls: 1, input: 100, output: 340, corrected: 1 },
  },
  'langfuse: a sender that names reasoning which the output has': {
    // 388 + 512 + 40 = 940.
    lines: [
      {
        type: 'GENERATION',
        startTime: at,
        providedModelName: 'gpt-4.1',
        usageDetails: { input: 388, input_cached_tokens: 512, output: 40, output_reasoning_tokens: 30, total: 940 },
      },
    ],
    adds: { ...gpt, prompts: [undefined], calls: 1, input: 900, cached: 512, output: 40, corrected: 1 },
  },
  'langfuse: a sender that takes reasoning out of the output': {
    // 388 + 512 + 10 + 30 = 940.
    lines: [
      {
        type: 'GENERATION',
        startTime: at,
        providedModelName: 'gpt-4.1',
        usageDetails: { input: 388, input_cached_tokens: 512, output: 10, output_reasoning_tokens: 30, total: 940 },
      },
    ],
    adds: { ...gpt, prompts: [undefined], calls: 1, input: 900, cached: 512, output: 40 },
  },
  'otel: cached tokens are out of the input, and fewer than it': {
    // 600 + 300 + 40 = 940.
    lines: [
      {
        startTimeUnixNano: nano,
        attributes: {
          'gen_ai.request.model': 'gpt-4.1',
          'gen_ai.usage.input_tokens': 600,
          'gen_ai.usage.cache_read.input_tokens': 300,
          'gen_ai.usage.output_tokens': 40,
          'gen_ai.usage.total_tokens': 940,
        },
      },
    ],
    adds: { ...gpt, prompts: [undefined], calls: 1, input: 900, cached: 300, output: 40, corrected: 1 },
  },
  'otel: thoughts are out of the output': {
    lines: [
      {
        startTimeUnixNano: nano,
        attributes: {
          'gen_ai.request.model': 'gpt-4.1',
          'gen_ai.usage.input_tokens': 100,
          'gen_ai.usage.output_tokens': 40,
          'gen_ai.usage.reasoning.output_tokens': 300,
          'gen_ai.usage.total_tokens': 440,
        },
      },
    ],
    adds: { ...gpt, prompts: [undefined], calls: 1, input: 100, output: 340, corrected: 1 },
  },
  'bedrock: a gateway that puts cached tokens into the input': {
    // 1,210 + 5 = 1,215.
    lines: [
      {
        timestamp: at,
        modelId: 'amazon.nova-lite-v1:0',
        usage: { inputTokens: 1210, cacheReadInputTokens: 1200, outputTokens: 5, totalTokens: 1215 },
      },
    ],
    adds: {
      ...{ prompts: [undefined], models: ['amazon.nova-lite-v1:0'], months: ['2026-10'], calls: 1 },
      ...{ input: 1210, cached: 1200, output: 5, corrected: 1 },
    },
  },
  'litellm: a provider whose input is without cached and written tokens': {
    // 10 + 1,200 + 300 + 5 = 1,515.
    lines: [
      {
        startTime: at,
        model: 'gpt-4.1',
        call_type: 'anthropic_messages',
        prompt_tokens: 10,
        cache_read_input_tokens: 1200,
        cache_creation_input_tokens: 300,
        completion_tokens: 5,
        total_tokens: 1515,
        spend: 0,
      },
    ],
    adds: { ...gpt, prompts: [undefined], calls: 1, input: 1510, cached: 1200, written: 300, output: 5, corrected: 1 },
  },
  'datadog: written tokens are out of the input, cached ones in it': {
    // 900 + 100 + 40 = 1,040.
    lines: [
      {
        ml_app: 'support',
        start_ns: 1790985600000000000,
        meta: { kind: 'llm', model_name: 'gpt-4.1' },
        metrics: {
          input_tokens: 900,
          cache_read_input_tokens: 512,
          cache_write_input_tokens: 100,
          output_tokens: 40,
          total_tokens: 1040,
        },
      },
    ],
    adds: { ...gpt, prompts: [undefined], calls: 1, input: 1000, cached: 512, written: 100, output: 40, corrected: 1 },
  },
  'langsmith: cached tokens are out of the input': {
    // 400 + 500 + 40 = 940.
    lines: [
      {
        run_type: 'llm',
        start_time: at,
        extra: { metadata: { ls_model_name: 'gpt-4.1' } },
        usage_metadata: {
          input_tokens: 400,
          output_tokens: 40,
          total_tokens: 940,
          input_token_details: { cache_read: 500 },
        },
      },
    ],
    adds: { ...gpt, prompts: [undefined], calls: 1, input: 900, cached: 500, output: 40, corrected: 1 },
  },
  'gemini: thoughts are among the candidates': {
    // 3,000 + 250 = 3,250.
    lines: [
      {
        createTime: at,
        modelVersion: 'gemini-2.5-flash',
        usageMetadata: {
          promptTokenCount: 3000,
          candidatesTokenCount: 250,
          thoughtsTokenCount: 200,
          totalTokenCount: 3250,
        },
      },
    ],
    adds: {
      ...{ prompts: [undefined], models: ['gemini-2.5-flash'], months: ['2026-10'], calls: 1 },
      ...{ input: 3000, output: 250, corrected: 1 },
    },
  },
  'braintrust: a total that fits nothing decides nothing': {
    lines: [
      {
        span_id: '2',
        span_attributes: { name: 'triage', type: 'llm' },
        created: at,
        metadata: { model: 'gpt-4.1' },
        metrics: { prompt_tokens: 900, prompt_cached_tokens: 512, completion_tokens: 40, tokens: 7 },
      },
    ],
    adds: { ...gpt, prompts: ['triage'], calls: 1, input: 900, cached: 512, output: 40 },
  },
}
