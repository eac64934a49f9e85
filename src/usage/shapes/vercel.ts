import type { Shape } from './shape.ts'

const a = (key: string): string => `attributes/${key}`

/** Spans of the Vercel AI SDK. Those around a call sum up the calls below them, and are passed over. */
export const vercel: Shape = {
  summary: 'Vercel AI SDK spans',
  has: [
    [a('ai.usage.inputTokens'), a('ai.usage.promptTokens'), a('ai.usage.outputTokens'), a('ai.usage.completionTokens')],
  ],
  rows: 'resourceSpans?/scopeSpans?/spans?',
  about: [a('ai.usage.inputTokens'), a('ai.usage.promptTokens')],
  only: {
    path: [a('ai.operationId'), 'name'],
    values: [
      'ai.generatetext.dogenerate',
      'ai.streamtext.dostream',
      'ai.generateobject.dogenerate',
      'ai.streamobject.dostream',
    ],
  },
  includes: 'all',
  failures: ['2', 'error', 'status_code_error'],
  otlp: true,
  fields: {
    at: ['startTimeUnixNano', 'startTime', 'start_time', 'timestamp'],
    end: ['endTimeUnixNano', 'endTime', 'end_time'],
    prompt: [a('ai.telemetry.metadata.prompt'), a('ai.telemetry.metadata.promptName'), a('ai.telemetry.functionId')],
    model: [a('ai.response.model'), a('gen_ai.response.model'), a('ai.model.id'), a('gen_ai.request.model')],
    input: [[a('ai.usage.inputTokens'), a('ai.usage.promptTokens')]],
    cached: [[a('ai.usage.inputTokenDetails.cacheReadTokens'), a('ai.usage.cachedInputTokens')]],
    written: [[a('ai.usage.inputTokenDetails.cacheWriteTokens')]],
    output: [[a('ai.usage.outputTokens'), a('ai.usage.completionTokens')]],
    reasoning: [a('ai.usage.outputTokenDetails.reasoningTokens'), a('ai.usage.reasoningTokens')],
    total: [a('ai.usage.totalTokens')],
    outcome: [a('ai.response.finishReason')],
    error: ['status/code'],
    tenant: [a('ai.telemetry.metadata.userId')],
    task: ['traceId', 'trace_id'],
  },
}
