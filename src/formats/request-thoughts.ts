import { asString, lookUp, type Tree } from '../data/tree.ts'

/**
 * What a message of the model's thought before it answered, where its client sends that again: `reasoning_content` or `reasoning` beside the
 * content, a router's `reasoning_details`, or blocks of Anthropic, Bedrock and Gemini. Empty where there is nothing. Thoughts that only the provider can read are none.
 */
export function thoughtsOf(item: Tree): string {
  const beside = asString(lookUp(item, 'reasoning_content')) ?? asString(lookUp(item, 'reasoning'))
  if (beside !== undefined) return beside
  const content = lookUp(item, 'reasoning_details') ?? lookUp(item, 'content') ?? lookUp(item, 'parts')
  if (content?.kind !== 'list') return ''
  return content.items.map(thoughtIn).join('')
}

function thoughtIn(part: Tree): string {
  const bedrock = asString(lookUp(part, 'reasoningContent', 'reasoningText', 'text'))
  if (bedrock !== undefined) return bedrock
  if (isThought(part)) return asString(lookUp(part, 'text')) ?? ''
  const type = asString(lookUp(part, 'type'))
  if (type === 'reasoning.text') return asString(lookUp(part, 'text')) ?? ''
  return type === 'thinking' ? (asString(lookUp(part, 'thinking')) ?? '') : ''
}

/** How many characters a message has of thoughts that only the provider can read: an item of Responses, or the signatures of Gemini's parts. */
export function sealedIn(item: Tree): number {
  if (asString(lookUp(item, 'type')) === 'reasoning') return lengthOf(item, 'encrypted_content')
  const parts = lookUp(item, 'parts')
  if (parts?.kind !== 'list') return 0
  return parts.items.reduce(
    (sum, part) => sum + (lengthOf(part, 'thoughtSignature') || lengthOf(part, 'thought_signature')),
    0,
  )
}

function lengthOf(item: Tree, key: string): number {
  return asString(lookUp(item, key))?.length ?? 0
}

/** Gemini marks a part as what it thought, which is no text of the message's. */
export function isThought(part: Tree): boolean {
  const thought = lookUp(part, 'thought')
  return thought?.kind === 'scalar' && thought.value === true
}
