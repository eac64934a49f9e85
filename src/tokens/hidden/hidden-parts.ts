import type { Part } from '../../model/measurement.ts'
import type { Model } from '../../model/model.ts'
import type { Message, Prompt } from '../../model/prompt.ts'
import type { Range } from '../../model/quantity.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { estimatesFraming, frameOf, replyOf } from './framing.ts'
import { imagePart } from './images.ts'
import { schemaParts } from './schemas.ts'
import { toolParts } from './tools.ts'

/** Parts that no text shows, with their sums. */
interface Hidden {
  parts: Part[]
  total: Range
}

/** What a message costs beside its text: its frame, where the format has roles, and its images. */
export function hiddenOfMessage(message: Message, prompt: Prompt, model: Model, tokenizer: Tokenizer): Hidden {
  const at = message.runs.expected[0]?.at ?? prompt.at
  const images = (message.images ?? []).map(image => imagePart(image, message.role, model))
  const frame = hasRole(message) ? [framing(at, message.role, frameOf(message, tokenizer), model)] : []
  const { total } = summed(frame)
  for (const { range } of images) {
    total.low += range.low
    total.expected += range.expected
    total.high += range.high
  }
  return { parts: [...frame, ...images.map(({ part }) => part)], total }
}

/** What a request costs beside its messages: tools, the schema of the answer, and what begins the reply. */
export function hiddenOfRequest(prompt: Prompt, model: Model, tokenizer: Tokenizer): Hidden {
  const reply = prompt.messages.some(hasRole)
    ? [{ ...framing(prompt.at, 'assistant', replyOf(tokenizer), model), name: 'reply' }]
    : []
  return summed([...toolParts(prompt, model, tokenizer), ...schemaParts(prompt, tokenizer), ...reply])
}

/** A file without roles does not say how its text is sent, and a history declares all that it costs. */
function hasRole({ role }: Message): boolean {
  return role !== 'prompt' && role !== 'history'
}

function framing(at: Part['at'], role: string, tokens: number, model: Model): Part {
  return { kind: 'framing', at, role, tokens, ...(estimatesFraming(model) && { estimate: true as const }) }
}

function summed(parts: Part[]): Hidden {
  const tokens = parts.reduce((sum, part) => sum + part.tokens, 0)
  return { parts, total: { low: tokens, expected: tokens, high: tokens } }
}
