import { named, type Shape, times, within } from './shape.ts'

/** Bedrock's log of model invocations. */
export const bedrockLog: Shape = {
  summary: 'Amazon Bedrock model invocation log',
  has: [['input/inputTokenCount', 'output/outputTokenCount'], ['modelId']],
  includes: 'none',
  fields: {
    at: ['timestamp'],
    prompt: ['requestMetadata/prompt_id', 'requestMetadata/prompt_name', 'requestMetadata/prompt'],
    model: ['modelId'],
    input: [['input/inputTokenCount']],
    cached: [['input/cacheReadInputTokenCount']],
    written: [['input/cacheWriteInputTokenCount']],
    output: [['output/outputTokenCount']],
    error: ['errorCode'],
    outcome: ['output/outputBodyJson/stopReason'],
  },
}

/** Answers of Bedrock's Converse API. */
export const bedrockConverse: Shape = {
  summary: 'Amazon Bedrock Converse answers',
  has: [within('usage/inputTokens'), within('usage/outputTokens')],
  includes: 'none',
  fields: {
    at: times,
    prompt: named,
    model: [...within('modelId'), 'model'],
    input: [within('usage/inputTokens')],
    cached: [within('usage/cacheReadInputTokens')],
    written: [within('usage/cacheWriteInputTokens')],
    output: [within('usage/outputTokens')],
    total: within('usage/totalTokens'),
    outcome: within('stopReason'),
    latency: within('metrics/latencyMs'),
    error: ['error'],
  },
}
