import type { Part } from '../../model/measurement.ts'
import type { Model } from '../../model/model.ts'
import type { Message, Prompt, Run } from '../../model/prompt.ts'
import type { Range } from '../../model/quantity.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { estimatesFraming, frameOf, isOpenai, replyOf } from './framing.ts'
import { imagePart } from './images.ts'
import { openaiCalls } from './openai-calls.ts'
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
  const calls = callsAround(message, prompt, model, tokenizer)
  const { total } = summed([...frame, ...calls])
  // A text without roles does not say that a conversation in it is sent as messages.
  const turnsIn = (runs: readonly Run[]) => (message.role === 'prompt' ? 0 : framesOf(runs, tokenizer))
  total.low += turnsIn(message.runs.low)
  total.expected += turnsIn(message.runs.expected)
  total.high += turnsIn(message.runs.high)
  const turns = message.runs.expected.reduce((sum, run) => sum + (run.turns ?? 0), 0)
  const around = { ...framing(at, message.role, turnsIn(message.runs.expected), model), name: 'turns', turns }
  for (const { range } of images) {
    total.low += range.low
    total.expected += range.expected
    total.high += range.high
  }
  return {
    parts: [...frame, ...calls, ...(around.tokens > 0 ? [around] : []), ...images.map(({ part }) => part)],
    total,
  }
}

/** What stands around the calls of a message and around what came of them. */
function callsAround(message: Message, prompt: Prompt, model: Model, tokenizer: Tokenizer): Part[] {
  if (!message.calls || !isOpenai(tokenizer)) return []
  const at = message.runs.expected[0]?.at ?? prompt.at
  const tokens = openaiCalls(message, prompt, model.id, tokenizer)
  return [{ kind: 'framing', name: 'calls', at, role: message.role, tokens, estimate: true }]
}

/** What a request costs beside its messages: tools, the schema of the answer, and what begins the reply. */
export function hiddenOfRequest(prompt: Prompt, model: Model, tokenizer: Tokenizer): Hidden {
  const reply = prompt.messages.some(hasRole)
    ? [{ ...framing(prompt.at, 'assistant', replyOf(model, tokenizer), model), name: 'reply' }]
    : []
  return summed([...toolParts(prompt, model, tokenizer), ...schemaParts(prompt, tokenizer), ...reply])
}

/** What stands around the turns of conversations, which the user begins. */
function framesOf(runs: readonly Run[], tokenizer: Tokenizer): number {
  const ofRole = (role: string) => frameOf({ role }, tokenizer)
  return runs.reduce(
    (sum, { turns = 0 }) => sum + Math.ceil(turns / 2) * ofRole('user') + Math.floor(turns / 2) * ofRole('assistant'),
    0,
  )
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
