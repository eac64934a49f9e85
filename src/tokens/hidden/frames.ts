import type { Model, TokenizerName } from '../../model/model.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { claudeFrames } from './claude-frames.ts'
import type { Frame } from './frame.ts'
import { geminiGeneration, isRouted, onVertex } from './gemini-tools.ts'
import { isOpenai, isReasoning, isSince } from './openai-models.ts'
import { servedFrame } from './served-frames.ts'

/**
 * OpenAI's: 3 per message and the role's word, 1 per name and its words, 3 to prime the reply. From the OpenAI Cookbook, "How to
 * count tokens with tiktoken", section 6, which agrees with recorded bills; a reasoning model's reply is primed with 2.
 */
const openai: Frame = { message: 3, role: true, name: 1, reply: 3, off: 0 }

/** What a model of GPT-5 or newer said before stands in a channel: `<|channel|>final`. */
const gpt5: Frame = { ...openai, reply: 2, answer: 2 }

/**
 * Gemini since 2.5 bills 1 for each message, and nothing for earlier models or on Vertex AI; each further text of a message is 1 until 2.5.
 * Fitted on 160 recorded requests without tools of docs/billed.md; 8 have a residual.
 */
const gemini: Frame = { message: 1, further: 1, role: false, name: 0, reply: 0, off: 0 }
const geminiWithout: Frame = { ...gemini, message: 0, off: 1 }
/** From Gemini 3 on a further text costs nothing: eight recorded requests of two repositories. */
const geminiThird: Frame = { ...gemini, further: 0 }
/** A router may send a request to Vertex AI, which bills nothing for its messages. */
const geminiRouted: Frame = { ...gemini, off: 2 }

/**
 * Open models' are counted from the chat templates that they are published with: Llama 3's headers and `<|eot_id|>`, Qwen's ChatML,
 * Mistral's `[INST]`, DeepSeek's `<|User|>`, Command's turn tokens. Mistral's leaves no residual on 39 of 44 recorded requests of text
 * alone, of three repositories; DeepSeek's 1 to 2 on those of R1 and of V3 before August 2025, which begin their reply otherwise.
 */
const frames = {
  o200k_base: openai,
  cl100k_base: openai,
  p50k_base: openai,
  r50k_base: openai,
  'claude-3': claudeFrames.third,
  'claude-4.7': claudeFrames.fourth,
  'claude-5': claudeFrames.fifth,
  gemini,
  llama: { message: 4, role: true, name: 0, reply: 5, off: 1 },
  mistral: { message: 2, role: false, name: 0, answer: -1, reply: 1, off: 0 },
  qwen: { message: 4, role: true, name: 0, reply: 3, off: 2, several: 4 },
  deepseek: { message: 1, system: 0, role: false, name: 0, answer: 2, reply: 3, off: 1 },
  // Cohere bills what it calls billed units: the text alone, without the marks around it.
  cohere: { message: 0, role: false, name: 0, reply: 0, off: 2 },
  grok: { message: 3, role: true, name: 1, reply: 3, off: 4 },
  // Some models are billed for the text alone.
  unknown: { ...openai, off: 7, several: 12 },
} satisfies Record<TokenizerName, Frame>

/** The frame that a model's provider puts around a conversation. */
export function frameFor({ id, asked }: Pick<Model, 'id' | 'asked'>, { name }: Pick<Tokenizer, 'name'>): Frame {
  if (name === 'gemini' && onVertex(asked)) return { ...geminiWithout, off: 0 }
  if (name === 'gemini' && geminiGeneration({ id, asked }) === 'words') return geminiWithout
  // Gemma is no model of Google's service there: others serve it, with its own template.
  if (name === 'gemini' && isRouted(asked) && !/gemma/i.test(asked)) return geminiRouted
  const model = id.slice(id.lastIndexOf('/') + 1)
  if (/r1-distill/i.test(asked)) return frames.deepseek
  // Google's own service bills Gemma as Gemini, or as its template: nobody recorded it. Cerebras bills the longer one of Gemma 4.
  if (/^(?:models\/|gemini\/)?gemma-/i.test(asked)) return { ...frames.gemini, off: /gemma-?4/i.test(asked) ? 20 : 9 }
  const served = servedFrame(model, asked)
  if (served) return served
  if (name === 'gemini' && geminiGeneration({ id, asked }) === 'declarations') return geminiThird
  if (name === 'claude-4.7' && /4[.-][89]/.test(model)) return claudeFrames.eighth
  if (!isOpenai({ name }) || !isReasoning(id)) return frames[name]
  return isSince(id, 5) ? gpt5 : { ...openai, reply: 2 }
}
