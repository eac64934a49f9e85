import { append } from '../../model/long-lists.ts'
import type { Part } from '../../model/measurement.ts'
import type { Model } from '../../model/model.ts'
import type { Message, Prompt, Run } from '../../model/prompt.ts'
import type { Range } from '../../model/quantity.ts'
import type { Tokenizer } from '../tokenizer.ts'
import { attachmentOf } from './attachments.ts'
import { callsOf } from './calls.ts'
import { besideResults } from './claude-calls.ts'
import { documentsOf, mixedResults } from './claude-frames.ts'
import type { Frame } from './frame.ts'
import { frameFor } from './frames.ts'
import { aroundAll, frameOf, offOfAll } from './framing.ts'
import { imagePart } from './images.ts'
import { isOpenai } from './openai-models.ts'
import { schemaParts } from './schemas.ts'
import { thinkingOf } from './thinking.ts'
import { thoughtsLeftOut, thoughtsSent } from './thoughts.ts'
import { revealedParts, toolParts } from './tools.ts'

/** Parts that no text shows, with their sums. */
interface Hidden {
  parts: Part[]
  total: Range
}

/** What a message costs beside its text: its frame, where the format has roles, its calls of tools, its documents and its images. */
export function hiddenOfMessage(index: number, prompt: Prompt, model: Model, tokenizer: Tokenizer): Hidden {
  const message = prompt.messages[index]
  if (!message || isBare(message)) return nothing
  const at = message.runs.expected[0]?.at ?? prompt.at
  const { role } = message
  const frame = frameFor(model, tokenizer)
  const before = prompt.messages[index - 1]
  const isLate = role === 'system' && before !== undefined && tokenizer.name.startsWith('claude')
  const own: Part[] = hasRole(message)
    ? [{ kind: 'framing', at, role, tokens: frameOf(message, frame, tokenizer, before), ...(isLate && { off: 2 }) }]
    : []
  const calls = callsOf(index, prompt, model, tokenizer)
  if (calls.tokens !== 0) own.push({ kind: 'framing', name: 'calls', at, role, ...calls })
  const isClaude = tokenizer.name.startsWith('claude')
  const mixed = isClaude ? mixedResults(message) + besideResults(message, tokenizer) : 0
  if (mixed !== 0) own.push({ kind: 'framing', name: 'calls', at, role, tokens: mixed, off: 2 })
  const documents = isClaude ? documentsOf(message, prompt, tokenizer) : undefined
  if (documents && documents.tokens > 0) own.push({ kind: 'framing', name: 'documents', at, role, ...documents })
  append(own, attachedParts(message, tokenizer))
  if (message.tokenIds) own.push({ kind: 'text', at, role, tokens: message.tokenIds })
  const thoughts = thoughtsSent(index, prompt, model, tokenizer)
  if (thoughts.tokens > 0 || thoughts.off > 0) own.push({ kind: 'framing', name: 'thoughts', at, role, ...thoughts })
  const leftOut = thoughtsLeftOut(index, prompt, model, tokenizer)
  if (leftOut.tokens < 0) own.push({ kind: 'framing', name: 'left-out', at, role, ...leftOut })
  append(own, revealedParts(message, prompt, model, tokenizer))
  const { total } = summed(own)
  // A text without roles does not say that a conversation in it is sent as messages.
  const turnsIn = (runs: readonly Run[]) => (role === 'prompt' ? 0 : framesOf(runs, frame, tokenizer))
  add(total, {
    low: turnsIn(message.runs.low),
    expected: turnsIn(message.runs.expected),
    high: turnsIn(message.runs.high),
  })
  const turns = message.runs.expected.reduce((sum, run) => sum + (run.turns ?? 0), 0)
  const around: Part = { kind: 'framing', at, role, tokens: turnsIn(message.runs.expected), name: 'turns', turns }
  const images = (message.images ?? []).map(image => imagePart(image, role, model))
  for (const { range } of images) add(total, range)
  return { parts: [...own, ...(around.tokens > 0 ? [around] : []), ...images.map(({ part }) => part)], total }
}

function attachedParts({ attachments = [], role }: Message, tokenizer: Tokenizer): Part[] {
  return attachments.map(attachment => ({
    kind: 'framing',
    name: 'documents',
    at: attachment.at,
    role,
    ...attachmentOf(attachment, tokenizer.name),
  }))
}

/** Whether a message is text without a role, and nothing beside it. */
function isBare({ role, images, calls, results, documents, attachments, tools, tokenIds }: Message): boolean {
  return role === 'prompt' && !(images ?? calls ?? results ?? documents ?? attachments ?? tools ?? tokenIds)
}

const nothing: Hidden = { parts: [], total: { low: 0, expected: 0, high: 0 } }

/** What a request costs beside its messages: tools, the schema of the answer, and what stands once around the conversation. */
export function hiddenOfRequest(prompt: Prompt, model: Model, tokenizer: Tokenizer): Hidden {
  if (prompt.api === 'embeddings' && /mistral-embed/.test(model.id)) return summed([embedded(prompt)])
  if (!prompt.tools && !prompt.toolsFrame && !prompt.response && !prompt.asksJson && !prompt.messages.some(hasRole))
    return nothing
  const tools = [...toolParts(prompt, model, tokenizer), ...schemaParts(prompt, model, tokenizer)]
  if (!prompt.messages.some(hasRole)) return summed(tools)
  const frame = frameFor(model, tokenizer)
  const off = offOfAll(frame, prompt)
  const once = { kind: 'framing' as const, at: prompt.at }
  const reply: Part = {
    ...once,
    role: 'assistant',
    tokens: aroundAll(frame, prompt),
    ...(off > 0 && { off }),
    name: 'reply',
  }
  const thinking = thinkingOf(prompt, model, tokenizer.name)
  const instructions: Part[] =
    thinking > 0 ? [{ ...once, role: 'system', tokens: thinking, off: 1, name: 'thinking' }] : []
  if (prompt.settings.pro && isOpenai(tokenizer))
    instructions.push({ ...once, role: 'system', tokens: PRO.tokens, off: PRO.off, name: 'thinking' })
  return summed([...tools, ...instructions, reply])
}

/** Mistral bills the marks at both ends of an embedded text, as eleven texts of five recordings show. */
function embedded({ messages, at }: Prompt): Part {
  return { kind: 'framing', at, role: 'prompt', tokens: 2 * messages.length, off: messages.length, name: 'reply' }
}

/** What `reasoning.mode: pro` of Responses costs beside a short request, as one recording shows. */
const PRO = { tokens: 1531, off: 1000 }

/** What stands around the turns of conversations, which the user begins. */
function framesOf(runs: readonly Run[], frame: Frame, tokenizer: Tokenizer): number {
  const ofRole = (role: string) => frameOf({ role }, frame, tokenizer)
  return runs.reduce(
    (sum, { turns = 0 }) => sum + Math.ceil(turns / 2) * ofRole('user') + Math.floor(turns / 2) * ofRole('assistant'),
    0,
  )
}

/** A file without roles does not say how its text is sent, and a history declares all that it costs. */
function hasRole({ role }: Message): boolean {
  return role !== 'prompt' && role !== 'history'
}

function add(to: Range, { low, expected, high }: Range): void {
  to.low += low
  to.expected += expected
  to.high += high
}

function summed(parts: Part[]): Hidden {
  const tokens = parts.reduce((sum, part) => sum + part.tokens, 0)
  return { parts, total: { low: tokens, expected: tokens, high: tokens } }
}
