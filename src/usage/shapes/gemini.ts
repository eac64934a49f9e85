import { named, type Shape, times, within } from './shape.ts'

/** Answers of Gemini, whose thoughts are not among the candidates. */
export const gemini: Shape = {
  summary: 'Gemini answers',
  has: [within('usageMetadata/promptTokenCount')],
  includes: 'all',
  reasoningApart: true,
  fields: {
    at: [...within('createTime'), ...times],
    prompt: named,
    model: [...within('modelVersion'), 'model'],
    service: within('usageMetadata/serviceTier'),
    input: [within('usageMetadata/promptTokenCount'), within('usageMetadata/toolUsePromptTokenCount')],
    cached: [within('usageMetadata/cachedContentTokenCount')],
    output: [within('usageMetadata/candidatesTokenCount')],
    reasoning: within('usageMetadata/thoughtsTokenCount'),
    total: within('usageMetadata/totalTokenCount'),
    outcome: within('candidates/0/finishReason'),
    error: ['error', 'response/error'],
    latency: ['latency_ms', 'duration_ms'],
  },
}
