import type { Frame } from './frame.ts'

const none: Frame = { message: 0, role: false, name: 0, reply: 0, off: 2 }
const llama: Frame = { message: 4, role: true, name: 0, reply: 5, off: 1 }
const qwen: Frame = { message: 4, role: true, name: 0, reply: 5, off: 2, several: 4 }
const chatMl: Frame = { message: 3, role: true, name: 1, reply: 3, off: 4 }

/**
 * Models whose provider says something of its own in front of every request, or bills no frame, by their names. All from recorded bills of
 * docs/billed.md; `off` is their spread.
 */
const FRAMES: [models: RegExp, frame: Frame][] = [
  // The first reasoning models: one recorded request of two messages has 8 more.
  [/^o1-(?:mini|preview)/, { ...chatMl, reply: 2, off: 8 }],
  // A system message with its identity, the date and its channels, depending on the provider.
  [/gpt-oss/, { ...chatMl, reply: 2, preface: 61, off: 4 }],
  // Nova 2 has a message of Amazon's own; the first Nova is billed for the text alone.
  [/nova-2/, { ...none, preface: 45, off: 5 }],
  [/nova-/, none],
  [/titan-text/, { ...none, preface: 3, off: 4 }],
  [/^grok-4[.-]3/, { ...chatMl, preface: 184, off: 8 }],
  // Two recordings of one request, each with 679 tokens read from the cache before anything was sent twice.
  [/^grok-4(?:$|-0709|-latest)/, { ...chatMl, preface: 677, off: 10 }],
  // Those that reason have a text of their own, at xAI itself and at OpenRouter; recorded by one repository.
  [/^grok-4(?:[.-]1)?-fast(?!-non)/, { ...chatMl, preface: 145, off: 12 }],
  [/^grok-code-fast/, { ...chatMl, preface: 193, off: 12 }],
  // Grok 4.1 and Perplexity's models are billed for the text alone.
  [/^grok-4[.-]1|^sonar/, { ...none, off: 3 }],
  // The templates of Llama 3.1 to 3.3 begin with the date at which its knowledge ends and today's date, and go on with the system message.
  // Those of Ollama, which writes the name without a dash, have the first date or none.
  [/^llama3[.][123](?:$|:)/i, { ...llama, preface: 10, off: 15 }],
  // One of three recordings of Groq, whose names end so, has 12 more.
  [/llama-3.*-(?:versatile|instant)/, { ...llama, system: -1, preface: 25, off: 12 }],
  [/llama-?3[.][123]|llama-?3-[123]-/i, { ...llama, system: -1, preface: 25, off: 1 }],
  // `[gMASK]<sop>`, and a token for each role. GLM 5 adds a text of its own in front.
  [/glm-?4/i, { message: 2, role: false, name: 0, reply: 1, preface: 2, off: 3 }],
  [/glm-?5/i, { message: 2, role: false, name: 0, reply: 1, preface: 8, off: 4 }],
  // MiniMax M2's template adds a system message if the request has none. Bedrock bills less of it than OpenRouter.
  [/minimax-m2/i, { ...chatMl, preface: 25, off: 14 }],
  // Qwen 3.5 and newer begin the answer with the mark of a thought. Alibaba says more in front of 3.8 Max, where it thinks most.
  [/qwen-?3[.-]8-max/i, { ...qwen, preface: 44, off: 9 }],
  [/qwen-?3[.-][5-9]/i, qwen],
  // Xiaomi has a text of its own in front.
  [/mimo-v2[.-]5/i, { ...chatMl, preface: 240, off: 10 }],
  // Gemma's template, for providers other than Google. That of Gemma 4 is longer, and differs by whether it thinks.
  [/gemma-?4/i, { message: 5, system: 1, role: false, name: 0, reply: 4, preface: 11, off: 5 }],
  [/gemma/i, { message: 5, system: 1, role: false, name: 0, reply: 4, off: 2 }],
  // Mistral Small has a system message of Mistral's own where the request has none.
  [/^m(?:istral|agistral)-small/, { message: 2, role: false, name: 0, answer: -1, reply: 1, preface: 12, off: 0 }],
]

/** The frame of a model by its name without provider; undefined where its vocabulary's frame is all that is known. */
export function servedFrame(model: string, asked: string): Frame | undefined {
  const frame = FRAMES.find(([models]) => models.test(model))?.[1]
  // As Groq and OpenRouter write the name, whose message is longer. Together's is 4 shorter.
  if (frame && /(?:^|\/)openai\/gpt-oss/.test(asked)) return { ...frame, preface: 65, off: 4 }
  // Other providers need not send the texts that Mistral adds itself.
  const isRouted = /^(?:openrouter\/)?mistralai\//.test(asked)
  return frame && isRouted ? { ...frame, off: 14 } : frame
}
