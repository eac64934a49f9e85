import type { Prompt } from '../../model/prompt.ts'

/** Whether an OpenAI model reasons before it answers, by its id: the o-series, and GPT-5 and newer but for the chat models. */
export function isReasoning(id: string): boolean {
  const name = id.slice(id.lastIndexOf('/') + 1).replace(/^openai\./, '')
  return /^(?:o\d|gpt-(?:[5-9]|\d\d))(?!.*-chat)/.test(name)
}

/** Whether a request is written for OpenAI's Responses, which frames tools and calls in another way than Chat Completions. */
export function isResponses({ api }: Pick<Prompt, 'api'>): boolean {
  return api === 'responses'
}
