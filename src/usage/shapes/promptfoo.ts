import type { Shape } from './shape.ts'

/** Results of `promptfoo eval -o out.json`. What came from promptfoo's own cache was not billed. */
export const promptfoo: Shape = {
  summary: 'promptfoo eval output',
  has: [['response'], ['promptIdx', 'promptId', 'prompt/label']],
  rows: 'results/results',
  about: ['response/tokenUsage/prompt', 'response/tokenUsage/completion'],
  unbilled: ['response/cached'],
  includes: 'unsaid',
  failures: ['error', '2'],
  fields: {
    at: ['^createdAt', '^timestamp', '^^createdAt'],
    prompt: ['prompt/label', 'promptId'],
    model: ['provider/id', 'provider'],
    input: [['response/tokenUsage/prompt']],
    cached: [['response/tokenUsage/completionDetails/cacheReadInputTokens']],
    written: [['response/tokenUsage/completionDetails/cacheCreationInputTokens']],
    output: [['response/tokenUsage/completion']],
    total: ['response/tokenUsage/total'],
    usd: ['cost'],
    error: ['failureReason'],
    latency: ['latencyMs'],
  },
}
