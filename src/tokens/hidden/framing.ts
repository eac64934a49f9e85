import type { Message, Prompt } from '../../model/prompt.ts'
import type { Tokenizer } from '../tokenizer.ts'
import type { Frame } from './frame.ts'
import { isOpenai } from './openai-models.ts'

/** Tokens around one message of a conversation; `before` is the message that it follows. A message of a file without roles has none. */
export function frameOf(
  message: Pick<Message, 'role' | 'name' | 'onlyCalls' | 'results' | 'furtherTexts' | 'unnamedRole'>,
  frame: Frame,
  tokenizer: Tokenizer,
  before?: Pick<Message, 'role'>,
): number {
  // What stands around calls and their results is counted with the calls.
  if (isOpenai(tokenizer) && (message.onlyCalls || message.results))
    return message.role === 'assistant' ? nameOf(message, frame, tokenizer) : 0
  const further = (frame.further ?? 0) * (message.furtherTexts ?? 0)
  if (message.unnamedRole) return further
  const answer = message.role === 'assistant' ? (frame.answer ?? 0) : 0
  const role = frame.role ? tokenizer.count(message.role) : 0
  return aroundText(message, frame, before) + answer + further + role + nameOf(message, frame, tokenizer)
}

function aroundText({ role }: Pick<Message, 'role'>, frame: Frame, before?: Pick<Message, 'role'>): number {
  if (before === undefined) return role === 'system' ? (frame.system ?? frame.message) : frame.message
  return frame.joined !== undefined && joinsInto(role, before.role) ? frame.joined : frame.message
}

/** A name that is the role's own word takes its place. */
function nameOf({ name, role }: Pick<Message, 'name' | 'role'>, frame: Frame, { count }: Tokenizer): number {
  if (name === undefined || frame.name === 0) return 0
  return (name === role ? 0 : frame.name) + count(name)
}

/** Tokens that stand once around a conversation: what is in front of it, and what begins the reply. */
export function aroundAll(frame: Frame, { messages }: Pick<Prompt, 'messages'>): number {
  const said = messages.filter(({ role }) => role !== 'system')
  const begun = said.at(-1)?.role === 'assistant' ? (frame.begun ?? 0) : 0
  const made = said.length > 1 && said[0]?.role === 'assistant' ? (frame.made ?? 0) : 0
  return (frame.preface ?? 0) + made + frame.reply - begun
}

/** By how many tokens all that stands around a conversation may be off. */
export function offOfAll({ off, several = off, led = off }: Frame, { messages }: Pick<Prompt, 'messages'>): number {
  const said = messages.filter(({ role }) => role !== 'system').length
  return Math.max(said > 1 ? several : off, said < messages.length ? led : off)
}

/** Results of tools are the user's, and a system message in mid-conversation is part of the turn that it stands in. */
function joinsInto(role: string, before: string): boolean {
  const turn = (of: string) => (of === 'tool' || of === 'function' ? 'user' : of)
  return before !== 'system' && (turn(role) === turn(before) || role === 'system')
}
