import type { Frame } from './frame.ts'

const none: Frame = { message: 0, role: false, name: 0, reply: 0, off: 2 }
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
  [/^grok-4[.-]3/, { ...chatMl, preface: 184, off: 8 }],
  // Grok 4.1 and Perplexity's models are billed for the text alone.
  [/^grok-4[.-]1|^sonar/, { ...none, off: 3 }],
  // The template of Llama 3.1 to 3.3 begins with the dates of its knowledge and of today.
  [/llama-?3[.][123]|llama-?3-[123]-/i, { message: 4, role: true, name: 0, reply: 5, preface: 25, off: 12 }],
  // Mistral Small has a system message of Mistral's own where the request has none.
  [/^m(?:istral|agistral)-small/, { message: 2, role: false, name: 0, answer: -1, reply: 1, preface: 12, off: 0 }],
]

/** The frame of a model by its name without provider; undefined where its vocabulary's frame is all that is known. */
export function servedFrame(model: string): Frame | undefined {
  return FRAMES.find(([models]) => models.test(model))?.[1]
}
