import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);

// src/usage/shapes/aggregate.ts
var aggregate = {
  summary: "the result of `promptcost usage sql`",
  has: [["promptcost_calls"], ["input_tokens"], ["month"]],
  includes: "all",
  fields: {
    at: ["first_day"],
    end: ["last_day"],
    prompt: ["prompt"],
    model: ["model"],
    service: ["service"],
    calls: ["promptcost_calls"],
    input: [["input_tokens"]],
    cached: [["cached_tokens"]],
    written: [["written_tokens"]],
    forHour: ["written_1h_tokens"],
    output: [["output_tokens"]]
  }
};

// src/usage/shapes/shape.ts
function pathsOf({ fields }) {
  return Object.values(fields).flatMap((paths) => paths.flat());
}
var within = (path) => ["", "response/body/", "response/", "body/"].map((place) => place + path);
var named = [
  "prompt_id",
  "prompt_name",
  "metadata/prompt_id",
  "metadata/prompt_name",
  ...within("metadata/prompt_id"),
  ...within("metadata/prompt_name")
];
var times = ["timestamp", "ts", "time", ...within("created"), ...within("created_at")];

// src/usage/shapes/anthropic-messages.ts
var anthropicMessages = {
  summary: "Anthropic Messages answers, and batch results",
  has: [
    [...within("usage/input_tokens"), "result/message/usage/input_tokens"],
    [
      ...within("usage/cache_read_input_tokens"),
      ...within("usage/cache_creation_input_tokens"),
      ...within("stop_reason"),
      "result/message/stop_reason"
    ]
  ],
  includes: "none",
  fields: {
    at: times,
    prompt: named,
    model: [...within("model"), "result/message/model"],
    service: [...within("usage/service_tier"), "result/message/usage/service_tier"],
    input: [[...within("usage/input_tokens"), "result/message/usage/input_tokens"]],
    cached: [[...within("usage/cache_read_input_tokens"), "result/message/usage/cache_read_input_tokens"]],
    written: [[...within("usage/cache_creation_input_tokens"), "result/message/usage/cache_creation_input_tokens"]],
    forMinutes: [
      ...within("usage/cache_creation/ephemeral_5m_input_tokens"),
      "result/message/usage/cache_creation/ephemeral_5m_input_tokens"
    ],
    forHour: [
      ...within("usage/cache_creation/ephemeral_1h_input_tokens"),
      "result/message/usage/cache_creation/ephemeral_1h_input_tokens"
    ],
    output: [[...within("usage/output_tokens"), "result/message/usage/output_tokens"]],
    outcome: [...within("stop_reason"), "result/message/stop_reason"],
    error: ["error", "response/error"],
    latency: ["latency_ms", "duration_ms"]
  }
};

// src/usage/shapes/anthropic-report.ts
var anthropicReport = {
  summary: "Anthropic usage report (organizations/usage_report/messages), which counts no calls",
  has: [["uncached_input_tokens"]],
  rows: "data?/results?",
  about: ["uncached_input_tokens"],
  includes: "none",
  fields: {
    at: ["^starting_at", "starting_at"],
    model: ["model"],
    service: ["service_tier"],
    calls: ["num_requests"],
    input: [["uncached_input_tokens"]],
    cached: [["cache_read_input_tokens"]],
    forMinutes: ["cache_creation/ephemeral_5m_input_tokens"],
    forHour: ["cache_creation/ephemeral_1h_input_tokens"],
    output: [["output_tokens"]]
  }
};

// src/usage/shapes/bedrock.ts
var bedrockLog = {
  summary: "Amazon Bedrock model invocation log",
  has: [["input/inputTokenCount", "output/outputTokenCount"], ["modelId"]],
  includes: "none",
  fields: {
    at: ["timestamp"],
    prompt: ["requestMetadata/prompt_id", "requestMetadata/prompt_name", "requestMetadata/prompt"],
    model: ["modelId"],
    input: [["input/inputTokenCount"]],
    cached: [["input/cacheReadInputTokenCount"]],
    written: [["input/cacheWriteInputTokenCount"]],
    output: [["output/outputTokenCount"]],
    error: ["errorCode"],
    outcome: ["output/outputBodyJson/stopReason"]
  }
};
var bedrockConverse = {
  summary: "Amazon Bedrock Converse answers",
  has: [within("usage/inputTokens"), within("usage/outputTokens")],
  includes: "none",
  fields: {
    at: times,
    prompt: named,
    model: [...within("modelId"), "model"],
    input: [within("usage/inputTokens")],
    cached: [within("usage/cacheReadInputTokens")],
    written: [within("usage/cacheWriteInputTokens")],
    output: [within("usage/outputTokens")],
    total: within("usage/totalTokens"),
    outcome: within("stopReason"),
    latency: within("metrics/latencyMs"),
    error: ["error"]
  }
};

// src/usage/shapes/braintrust.ts
var braintrust = {
  summary: "Braintrust spans",
  has: [["metrics/prompt_tokens"], ["span_attributes", "span_id", "root_span_id", "metadata/model"]],
  about: ["metrics/prompt_tokens"],
  only: { path: ["span_attributes/type"], values: ["llm"] },
  includes: "all",
  fields: {
    at: ["metrics/start", "created"],
    end: ["metrics/end"],
    prompt: ["metadata/prompt/id", "metadata/prompt/key", "metadata/prompt_name", "span_attributes/name"],
    tags: ["tags"],
    model: ["metadata/model"],
    input: [["metrics/prompt_tokens"]],
    cached: [["metrics/prompt_cached_tokens"]],
    written: [["metrics/prompt_cache_creation_tokens"]],
    output: [["metrics/completion_tokens"]],
    reasoning: ["metrics/completion_reasoning_tokens"],
    total: ["metrics/tokens"],
    usd: ["metrics/estimated_cost"],
    error: ["error"],
    task: ["root_span_id"]
  }
};

// src/usage/shapes/datadog.ts
var datadog = {
  summary: "Datadog LLM Observability spans",
  has: [["metrics/input_tokens"], ["ml_app", "meta/model_name", "meta/kind", "meta/span/kind", "meta/span.kind"]],
  about: ["metrics/input_tokens"],
  only: { path: ["meta/kind", "meta/span/kind", "meta/span.kind"], values: ["llm", "embedding"] },
  includes: "all",
  failures: ["error"],
  fields: {
    at: ["start_ns", "start"],
    latency: ["duration_ms"],
    prompt: ["meta/input/prompt/id", "meta/input/prompt/name", "name"],
    tags: ["tags"],
    model: ["meta/model_name"],
    input: [["metrics/input_tokens"]],
    cached: [["metrics/cache_read_input_tokens"]],
    written: [["metrics/cache_write_input_tokens"]],
    forMinutes: ["metrics/ephemeral_5m_input_tokens"],
    forHour: ["metrics/ephemeral_1h_input_tokens"],
    output: [["metrics/output_tokens"]],
    reasoning: ["metrics/reasoning_output_tokens"],
    total: ["metrics/total_tokens"],
    usd: ["metrics/total_cost"],
    error: ["status"],
    task: ["trace_id"]
  }
};

// src/usage/shapes/focus.ts
var focus = {
  summary: "FOCUS 1.2 or 1.3 rows of a bill, which count no calls",
  has: [
    ["BilledCost", "EffectiveCost", "ListCost"],
    ["ConsumedQuantity", "PricingQuantity"],
    ["ChargePeriodStart", "BillingPeriodStart"]
  ],
  only: { path: ["ChargeCategory"], values: ["usage"] },
  includes: "none",
  meter: {
    words: ["SkuMeter", "x_SkuMeterName", "ChargeDescription", "SkuId"],
    quantity: ["ConsumedQuantity", "PricingQuantity"],
    unit: ["ConsumedUnit", "PricingUnit"],
    units: ["token", "tokens", "1k tokens", "1m tokens"]
  },
  fields: {
    at: ["ChargePeriodStart", "BillingPeriodStart"],
    prompt: ["Tags/prompt", "Tags/prompt_id", "x_Prompt", "x_prompt"],
    model: ["x_Model", "x_model", "Tags/model", "ResourceName", "SkuId"],
    service: ["x_ServiceTier"],
    calls: ["x_Calls", "x_calls"],
    input: [],
    output: [],
    usd: ["EffectiveCost", "BilledCost", "ListCost"]
  }
};

// src/usage/shapes/gemini.ts
var gemini = {
  summary: "Gemini answers",
  has: [within("usageMetadata/promptTokenCount")],
  includes: "all",
  reasoningApart: true,
  fields: {
    at: [...within("createTime"), ...times],
    prompt: named,
    model: [...within("modelVersion"), "model"],
    service: within("usageMetadata/serviceTier"),
    input: [within("usageMetadata/promptTokenCount"), within("usageMetadata/toolUsePromptTokenCount")],
    cached: [within("usageMetadata/cachedContentTokenCount")],
    output: [within("usageMetadata/candidatesTokenCount")],
    reasoning: within("usageMetadata/thoughtsTokenCount"),
    total: within("usageMetadata/totalTokenCount"),
    outcome: within("candidates/0/finishReason"),
    error: ["error", "response/error"],
    latency: ["latency_ms", "duration_ms"]
  }
};

// src/usage/shapes/helicone.ts
var helicone = {
  summary: "Helicone request export",
  has: [["prompt_tokens"], ["request_id", "response_status", "request_created_at", "helicone_url", "request_model"]],
  includes: "unsaid",
  fields: {
    at: ["request_created_at", "created_at"],
    prompt: [
      "prompt_id",
      "request_properties/Helicone-Prompt-Id",
      "properties/Helicone-Prompt-Id",
      "request_properties/prompt_id",
      "properties/prompt_id"
    ],
    model: ["response_model", "model", "request_model"],
    input: [["prompt_tokens"]],
    cached: [["prompt_cache_read_tokens"]],
    written: [["prompt_cache_write_tokens"]],
    output: [["completion_tokens"]],
    reasoning: ["reasoning_tokens"],
    total: ["total_tokens"],
    usd: ["cost", "costUSD", "cost_usd"],
    error: ["response_status", "status"],
    latency: ["latency", "delay_ms"],
    tenant: ["user_id", "request_user_id"],
    task: ["properties/Helicone-Session-Id", "request_properties/Helicone-Session-Id"]
  }
};

// src/usage/shapes/langfuse.ts
var cached = ["input_cached_tokens", "cache_read_input_tokens", "input_cache_read", "cached_tokens"];
var written = ["cache_creation_input_tokens", "input_cache_creation", "input_cache_write"];
var usage = (keys) => keys.flatMap((key) => [`usageDetails/${key}`, `usage_details/${key}`]);
var langfuse = {
  summary: "Langfuse observations (API, batch export, table)",
  has: [
    ["usageDetails", "usage_details"],
    ["providedModelName", "provided_model_name", "promptName", "prompt_name", "model", "type"]
  ],
  about: usage(["input", "output", "total"]),
  only: { path: ["type"], values: ["generation", "embedding"] },
  includes: "none",
  reasoningApart: true,
  failures: ["error"],
  fields: {
    at: ["startTime", "start_time"],
    end: ["endTime", "end_time"],
    prompt: ["promptName", "prompt_name", "promptId", "prompt_id"],
    tags: ["tags", "traceTags", "trace_tags"],
    model: ["providedModelName", "provided_model_name", "model"],
    input: [usage(["input"])],
    cached: [usage(cached)],
    written: [usage(written)],
    forMinutes: usage(["input_cache_creation_5m"]),
    forHour: usage(["input_cache_creation_1h"]),
    output: [usage(["output"])],
    reasoning: usage(["output_reasoning_tokens", "output_reasoning"]),
    total: usage(["total"]),
    usd: ["totalCost", "total_cost", "calculatedTotalCost"],
    error: ["level"],
    tenant: ["userId", "user_id"],
    task: ["traceId", "trace_id"]
  }
};

// src/usage/shapes/langsmith.ts
var inputDetail = (key) => [
  `usage_metadata/input_token_details/${key}`,
  `outputs/usage_metadata/input_token_details/${key}`,
  `prompt_token_details/${key}`
];
var langsmith = {
  summary: "LangSmith run export",
  has: [
    ["usage_metadata/input_tokens", "outputs/usage_metadata/input_tokens", "prompt_tokens"],
    ["run_type", "extra/metadata/ls_model_name", "dotted_order"]
  ],
  about: ["usage_metadata/input_tokens", "outputs/usage_metadata/input_tokens", "prompt_tokens"],
  only: { path: ["run_type"], values: ["llm"] },
  includes: "all",
  fields: {
    at: ["start_time"],
    end: ["end_time"],
    prompt: ["extra/metadata/lc_hub_repo", "extra/metadata/prompt_name", "name"],
    tags: ["tags"],
    model: ["extra/metadata/ls_model_name", "extra/invocation_params/model"],
    input: [["usage_metadata/input_tokens", "outputs/usage_metadata/input_tokens", "prompt_tokens"]],
    cached: [inputDetail("cache_read")],
    written: [inputDetail("cache_creation")],
    forMinutes: inputDetail("ephemeral_5m_input_tokens"),
    // The SDK for JavaScript spells it otherwise.
    forHour: [...inputDetail("ephemeral_1h_input_tokens"), ...inputDetail("ephemeral_1hr_input_tokens")],
    output: [["usage_metadata/output_tokens", "outputs/usage_metadata/output_tokens", "completion_tokens"]],
    reasoning: [
      "usage_metadata/output_token_details/reasoning",
      "outputs/usage_metadata/output_token_details/reasoning"
    ],
    total: ["usage_metadata/total_tokens", "outputs/usage_metadata/total_tokens", "total_tokens"],
    usd: ["total_cost", "usage_metadata/total_cost"],
    error: ["status"],
    task: ["trace_id"]
  }
};

// src/usage/shapes/litellm.ts
var details = "metadata/usage_object/prompt_tokens_details";
var writtenFor = (key) => [
  `${details}/cache_creation_token_details/${key}`,
  `metadata/usage_object/cache_creation/${key}`
];
var litellm = {
  summary: "LiteLLM spend logs",
  has: [["prompt_tokens"], ["spend"], ["request_tags", "model_group", "call_type", "api_key", "startTime"]],
  includes: "all",
  fields: {
    at: ["startTime", "start_time", "date"],
    end: ["endTime", "end_time"],
    prompt: ["metadata/prompt_id", "metadata/prompt_name", "metadata/requester_metadata/prompt_id"],
    tags: ["request_tags"],
    model: ["model"],
    input: [["prompt_tokens"]],
    cached: [["cache_read_input_tokens", `${details}/cached_tokens`, "metadata/usage_object/cache_read_input_tokens"]],
    written: [
      [
        "cache_creation_input_tokens",
        `${details}/cache_creation_tokens`,
        "metadata/usage_object/cache_creation_input_tokens"
      ]
    ],
    forMinutes: writtenFor("ephemeral_5m_input_tokens"),
    forHour: writtenFor("ephemeral_1h_input_tokens"),
    output: [["completion_tokens"]],
    reasoning: ["metadata/usage_object/completion_tokens_details/reasoning_tokens"],
    total: ["total_tokens"],
    usd: ["spend"],
    error: ["status"],
    retries: ["metadata/attempted_retries"],
    tenant: ["end_user", "team_id"],
    task: ["session_id"]
  }
};

// src/usage/shapes/openai-chat.ts
var openaiChat = {
  summary: "OpenAI Chat Completions answers, and batch output",
  has: [within("usage/prompt_tokens"), within("usage/completion_tokens")],
  includes: "all",
  fields: {
    at: times,
    prompt: named,
    model: within("model"),
    service: within("service_tier"),
    input: [within("usage/prompt_tokens")],
    cached: [within("usage/prompt_tokens_details/cached_tokens")],
    written: [within("usage/prompt_tokens_details/cache_write_tokens")],
    output: [within("usage/completion_tokens")],
    reasoning: within("usage/completion_tokens_details/reasoning_tokens"),
    total: within("usage/total_tokens"),
    usd: [...within("usage/cost"), ...within("usage/cost/total_cost")],
    outcome: within("choices/0/finish_reason"),
    error: ["error", "response/error"],
    latency: ["latency_ms", "duration_ms"]
  }
};

// src/usage/shapes/openai-report.ts
var openaiReport = {
  summary: "OpenAI usage API (organization/usage/completions)",
  has: [["num_model_requests"], ["input_tokens"]],
  rows: "data?/results?",
  about: ["input_tokens", "output_tokens"],
  includes: "all",
  fields: {
    at: ["^start_time", "start_time"],
    model: ["model"],
    service: ["service_tier"],
    calls: ["num_model_requests"],
    input: [["input_tokens"]],
    cached: [["input_cached_tokens"]],
    written: [["input_cache_write_tokens"]],
    output: [["output_tokens"]]
  }
};

// src/usage/shapes/openai-responses.ts
var openaiResponses = {
  summary: "OpenAI Responses answers",
  has: [
    within("usage/input_tokens"),
    [
      ...within("usage/input_tokens_details"),
      ...within("usage/output_tokens_details"),
      ...within("incomplete_details")
    ]
  ],
  includes: "all",
  fields: {
    at: times,
    prompt: [...within("prompt/id"), ...named],
    model: within("model"),
    service: within("service_tier"),
    input: [within("usage/input_tokens")],
    cached: [within("usage/input_tokens_details/cached_tokens")],
    written: [within("usage/input_tokens_details/cache_write_tokens")],
    output: [within("usage/output_tokens")],
    reasoning: within("usage/output_tokens_details/reasoning_tokens"),
    total: within("usage/total_tokens"),
    usd: within("usage/cost"),
    outcome: [...within("incomplete_details/reason"), ...within("status")],
    error: within("error"),
    latency: ["latency_ms", "duration_ms"]
  }
};

// src/usage/shapes/openinference.ts
var a = (key) => `attributes/${key}`;
var openinference = {
  summary: "OpenInference spans (Arize, Phoenix)",
  has: [[a("llm.token_count.prompt"), a("llm.token_count.total"), a("llm.token_count.completion")]],
  rows: "resourceSpans?/scopeSpans?/spans?",
  about: [a("llm.token_count.prompt"), a("llm.token_count.completion")],
  only: { path: [a("openinference.span.kind")], values: ["llm"] },
  includes: "all",
  failures: ["2", "error", "status_code_error"],
  otlp: true,
  fields: {
    at: ["start_time", "startTime", "startTimeUnixNano"],
    end: ["end_time", "endTime", "endTimeUnixNano"],
    prompt: [a("prompt.id"), a("prompt.name"), a("llm.prompt_template.name")],
    tags: [a("tag.tags")],
    model: [a("llm.model_name")],
    input: [[a("llm.token_count.prompt")]],
    cached: [[a("llm.token_count.prompt_details.cache_read")]],
    written: [[a("llm.token_count.prompt_details.cache_write")]],
    output: [[a("llm.token_count.completion")]],
    reasoning: [a("llm.token_count.completion_details.reasoning")],
    total: [a("llm.token_count.total")],
    usd: [a("llm.cost.total")],
    error: ["status_code", "status/code", "status/status_code"],
    tenant: [a("user.id")],
    task: ["trace_id", "traceId", "context/trace_id"]
  }
};

// src/usage/shapes/otel.ts
var a2 = (key) => `attributes/${key}`;
var otel = {
  summary: "OpenTelemetry GenAI spans (OTLP JSON)",
  has: [
    [
      a2("gen_ai.usage.input_tokens"),
      a2("gen_ai.usage.prompt_tokens"),
      a2("gen_ai.usage.output_tokens"),
      a2("gen_ai.usage.completion_tokens")
    ]
  ],
  rows: "resourceSpans?/scopeSpans?/spans?",
  otlp: true,
  about: [
    a2("gen_ai.usage.input_tokens"),
    a2("gen_ai.usage.prompt_tokens"),
    a2("gen_ai.usage.output_tokens"),
    a2("gen_ai.usage.completion_tokens")
  ],
  only: {
    path: [a2("gen_ai.operation.name")],
    values: ["chat", "text_completion", "generate_content", "embeddings", "responses"]
  },
  includes: "all",
  failures: ["2", "error", "status_code_error"],
  fields: {
    at: ["startTimeUnixNano", "start_time_unix_nano", "startTime", "start_time", "timestamp"],
    end: ["endTimeUnixNano", "end_time_unix_nano", "endTime", "end_time"],
    prompt: [a2("gen_ai.prompt.name"), a2("prompt.name"), a2("prompt.id")],
    model: [a2("gen_ai.response.model"), a2("gen_ai.request.model")],
    service: [a2("gen_ai.openai.response.service_tier"), a2("openai.response.service_tier")],
    input: [[a2("gen_ai.usage.input_tokens"), a2("gen_ai.usage.prompt_tokens")]],
    cached: [
      [
        a2("gen_ai.usage.cache_read.input_tokens"),
        a2("gen_ai.usage.cache_read_input_tokens"),
        a2("gen_ai.usage.input_tokens.cached"),
        a2("gen_ai.usage.details.cache_read_tokens")
      ]
    ],
    written: [
      [
        a2("gen_ai.usage.cache_write.input_tokens"),
        a2("gen_ai.usage.cache_creation.input_tokens"),
        a2("gen_ai.usage.cache_creation_input_tokens"),
        a2("gen_ai.usage.input_tokens.cache_write")
      ]
    ],
    output: [[a2("gen_ai.usage.output_tokens"), a2("gen_ai.usage.completion_tokens")]],
    reasoning: [a2("gen_ai.usage.reasoning.output_tokens"), a2("gen_ai.usage.output_tokens.reasoning")],
    total: [a2("gen_ai.usage.total_tokens")],
    usd: [a2("gen_ai.usage.total_cost"), a2("gen_ai.usage.cost"), a2("gen_ai.cost.total"), a2("operation.cost")],
    outcome: [a2("gen_ai.response.finish_reasons")],
    error: ["status/code", "status/status_code"],
    tenant: [a2("tenant.id"), a2("user.id"), a2("enduser.id")],
    task: ["traceId", "trace_id"]
  }
};

// src/usage/shapes/promptfoo.ts
var promptfoo = {
  summary: "promptfoo eval output",
  has: [["response"], ["promptIdx", "promptId", "prompt/label"]],
  rows: "results/results",
  about: ["response/tokenUsage/prompt", "response/tokenUsage/completion"],
  unbilled: ["response/cached"],
  includes: "unsaid",
  failures: ["error", "2"],
  fields: {
    at: ["^createdAt", "^timestamp", "^^createdAt"],
    prompt: ["prompt/label", "promptId"],
    model: ["provider/id", "provider"],
    input: [["response/tokenUsage/prompt"]],
    cached: [["response/tokenUsage/completionDetails/cacheReadInputTokens"]],
    written: [["response/tokenUsage/completionDetails/cacheCreationInputTokens"]],
    output: [["response/tokenUsage/completion"]],
    total: ["response/tokenUsage/total"],
    usd: ["cost"],
    error: ["failureReason"],
    latency: ["latencyMs"]
  }
};

// src/usage/shapes/vercel.ts
var a3 = (key) => `attributes/${key}`;
var vercel = {
  summary: "Vercel AI SDK spans",
  has: [
    [a3("ai.usage.inputTokens"), a3("ai.usage.promptTokens"), a3("ai.usage.outputTokens"), a3("ai.usage.completionTokens")]
  ],
  rows: "resourceSpans?/scopeSpans?/spans?",
  about: [a3("ai.usage.inputTokens"), a3("ai.usage.promptTokens")],
  only: {
    path: [a3("ai.operationId"), "name"],
    values: [
      "ai.generatetext.dogenerate",
      "ai.streamtext.dostream",
      "ai.generateobject.dogenerate",
      "ai.streamobject.dostream"
    ]
  },
  includes: "all",
  failures: ["2", "error", "status_code_error"],
  otlp: true,
  fields: {
    at: ["startTimeUnixNano", "startTime", "start_time", "timestamp"],
    end: ["endTimeUnixNano", "endTime", "end_time"],
    prompt: [a3("ai.telemetry.metadata.prompt"), a3("ai.telemetry.metadata.promptName"), a3("ai.telemetry.functionId")],
    model: [a3("ai.response.model"), a3("gen_ai.response.model"), a3("ai.model.id"), a3("gen_ai.request.model")],
    input: [[a3("ai.usage.inputTokens"), a3("ai.usage.promptTokens")]],
    cached: [[a3("ai.usage.inputTokenDetails.cacheReadTokens"), a3("ai.usage.cachedInputTokens")]],
    written: [[a3("ai.usage.inputTokenDetails.cacheWriteTokens")]],
    output: [[a3("ai.usage.outputTokens"), a3("ai.usage.completionTokens")]],
    reasoning: [a3("ai.usage.outputTokenDetails.reasoningTokens"), a3("ai.usage.reasoningTokens")],
    total: [a3("ai.usage.totalTokens")],
    outcome: [a3("ai.response.finishReason")],
    error: ["status/code"],
    tenant: [a3("ai.telemetry.metadata.userId")],
    task: ["traceId", "trace_id"]
  }
};

// src/usage/shapes/shapes.ts
var SHAPES = {
  aggregate,
  "openai-report": openaiReport,
  "anthropic-report": anthropicReport,
  focus,
  promptfoo,
  "bedrock-log": bedrockLog,
  litellm,
  langsmith,
  helicone,
  braintrust,
  datadog,
  langfuse,
  openinference,
  vercel,
  otel,
  "openai-chat": openaiChat,
  "openai-responses": openaiResponses,
  "anthropic-messages": anthropicMessages,
  gemini,
  bedrock: bedrockConverse
};
var shapeNames = Object.keys(SHAPES);

export {
  pathsOf,
  SHAPES,
  shapeNames
};
