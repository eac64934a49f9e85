import type { Prompt } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'

/** Whether an OpenAI model reasons before it answers, by its id: the o-series, that for using computers, and GPT-5 and newer except the chat models. */
export function isReasoning(id: string): boolean {
  const name = nameOf(id)
  return /^(?:o\d|computer-use|gpt-(?:[5-9]|\d\d))(?!.*-chat)/.test(name)
}

/** Whether a request is written for OpenAI's Responses, which frames tools and calls in another way than Chat Completions. */
export function isResponses({ api }: Pick<Prompt, 'api'>): boolean {
  return api === 'responses'
}

/** Whether a model is a GPT of a version or newer, by its id. */
export function isSince(id: string, version: number): boolean {
  const found = /^gpt-(\d+(?:\.\d+)?)/.exec(nameOf(id))
  return found !== null && Number(found[1]) >= version
}

/** Whether a model counts by one of OpenAI's vocabularies. */
export function isOpenai({ name }: Pick<Tokenizer, 'name'>): boolean {
  return name.endsWith('_base')
}

/** Without a provider, and without the words that Bedrock puts before its name: `regional.openai.gpt-5.6`. */
function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1).replace(/^(?:\w+\.)?openai\./, '')
}
