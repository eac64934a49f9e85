import { jsonText } from '../data/json-text.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Loc } from '../model/quantity.ts'
import { countParts } from '../parsed/count-parts.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage } from '../parsed/parsed-prompt.ts'
import type { PromptFile } from '../parsed/prompt-file.ts'
import { attachmentsIn } from './request-attachments.ts'
import { callIn, callsIn, givenIn, historyOf } from './request-calls.ts'
import { readDocument } from './request-documents.ts'
import { readImages } from './request-images.ts'
import { readTools } from './request-parts.ts'
import { readText, type Text, textOf } from './request-text.ts'
import { isThought, sealedIn, thoughtsOf } from './request-thoughts.ts'
import { embeddedIn } from './request-wrappers.ts'

type Place = (offset: number) => Loc

/**
 * The messages of a request as OpenAI, Anthropic and Google write it: `messages`, a bare list of them, the `input` of OpenAI's
 * Responses or the `contents` of Gemini, and before them Anthropic's `system`, the `instructions` of Responses or Gemini's
 * `systemInstruction`. Undefined where the tree is no such request, so that no text of another shape is taken for one and lost.
 */
export function readMessages(tree: Tree, file: PromptFile, place: Place, syntax?: string): ParsedMessage[] | undefined {
  const embedded = embeddedIn(tree)
  if (embedded) return embedded.map(text => messageOf(file, 'prompt', readText(text, place), syntax))
  const list = listOf(tree)
  if (list === undefined || list.items.length === 0) return undefined
  const messages: ParsedMessage[] = []
  const system = ['system', 'instructions', 'systemInstruction', 'system_instruction']
    .map(key => lookUp(tree, key))
    .find(each => each !== undefined)
  const instructions = system ? readContent(contentOf(system) ?? system, place) : []
  // A system message of no text is not sent.
  if (system && instructions.some(({ text }) => text !== ''))
    messages.push(systemOf(system, messageOf(file, 'system', instructions.filter(isSent), syntax)))
  for (const item of list.items) {
    const role = roleOf(item) ?? (isStepOf(tree, item) ? 'assistant' : undefined)
    if (role === undefined) return undefined
    const content = contentOf(item)
    const said = readSaid(item, content, place)
    const calls = callsIn(item)
    const texts = [...said, ...calls.flatMap(call => call.texts(place)), ...resultOf(item, place)]
    const message = messageOf(file, role.slice(0, 100), texts, syntax)
    const tools = asString(lookUp(item, 'type')) === 'additional_tools' ? readTools(lookUp(item, 'tools'), place) : []
    if (tools.length > 0) message.tools = tools
    const others = beside(item, content, place)
    countParts(file, others.images?.length ?? 0)
    messages.push({ ...message, ...others, ...historyOf(item, role, calls, place) })
  }
  return messages
}

/** Claude Code's clients say who they are in a text of their own, which the model does not get: twelve recorded requests are billed without it. */
function isSent({ text }: Text): boolean {
  return !/^x-anthropic-billing-header:[^\n]{0,200}$/.test(text)
}

/** A system message in the place that a request has for it. Gemini counts the role of one that writes it, or that is a text alone. */
function systemOf(system: Tree, message: ParsedMessage): ParsedMessage {
  const parts = lookUp(system, 'parts')
  const furtherTexts = parts?.kind === 'list' ? parts.items.length - 1 : 0
  return {
    ...message,
    ...(furtherTexts > 0 && { furtherTexts }),
    ...(parts && lookUp(system, 'role') === undefined && { unnamedRole: true as const }),
  }
}

/** What a request of OpenAI's Responses may have beside its `input`, which distinguishes it from a file of other data. */
const OF_RESPONSES =
  /^(?:model|input|instructions|tools|tool_choice|parallel_tool_calls|max_tool_calls|text|reasoning|max_output_tokens|temperature|top_p|top_logprobs|truncation|metadata|store|stream|stream_options|include|user|safety_identifier|prompt_cache_key|prompt_cache_options|prompt_cache_retention|moderation|context_management|prompt|service_tier|background|previous_response_id|conversation|id|name|description)$/

/** Fields that, beside an `input`, only a request has: all other keys then belong to the request. */
const ONLY_OF_RESPONSES =
  /^(?:max_output_tokens|previous_response_id|reasoning|prompt_cache_key|prompt_cache_retention|safety_identifier|truncation|include|store)$/

function speaksResponses(keys: readonly string[]): boolean {
  return keys.some(key => ONLY_OF_RESPONSES.test(key)) || keys.every(key => OF_RESPONSES.test(key))
}

function listOf(tree: Tree): Extract<Tree, { kind: 'list' }> | undefined {
  const found =
    tree.kind === 'list' ? tree : (lookUp(tree, 'messages') ?? lookUp(tree, 'contents') ?? lookUp(tree, 'input'))
  if (found?.kind === 'list') return found
  // The input of Responses may be a text alone, which is the user's.
  const isResponses = tree.kind === 'map' && speaksResponses([...tree.entries.keys()])
  if (!isResponses || asString(found) === undefined || found !== lookUp(tree, 'input') || !found) return undefined
  if (lookUp(tree, 'model') === undefined && lookUp(tree, 'instructions') === undefined) return undefined
  const role: Tree = { kind: 'scalar', value: 'user', at: found.at }
  const content: [string, Tree][] = [
    ['role', role],
    ['content', found],
  ]
  return { kind: 'list', at: found.at, items: [{ kind: 'map', at: found.at, entries: new Map(content) }] }
}

/** Gemini lets a request of one message leave its role out. What a model did in Responses, and what came of it, says so by its type. */
function roleOf(item: Tree): string | undefined {
  const role = asString(lookUp(item, 'role'))
  if (role !== undefined) return role
  if (lookUp(item, 'parts')?.kind === 'list') return 'user'
  const type = asString(lookUp(item, 'type')) ?? ''
  if (/^(?:function|custom_tool)_call_output$/.test(type)) return lookUp(item, 'output') && 'tool'
  if (/^(?:function|custom_tool)_call$/.test(type)) return lookUp(item, 'name') && 'assistant'
  return type === 'reasoning' ? 'assistant' : undefined
}

const STEP = /^\w+_(?:call|output|reference|request|response|list_tools)$|^compaction/

/** What a provider did between the messages of a request of Responses, or names: whose text is not in the file. */
function isStepOf(tree: Tree, item: Tree): boolean {
  const input = lookUp(tree, 'input')
  const speaks = input?.kind === 'list' && input.items.some(each => asString(lookUp(each, 'role')) !== undefined)
  const type = asString(lookUp(item, 'type')) ?? ''
  const isNamed = lookUp(tree, 'model') !== undefined || lookUp(tree, 'instructions') !== undefined
  if (!speaks || type === '' || /^(?:function|custom_tool)_call/.test(type)) return false
  return isNamed || STEP.test(type)
}

function contentOf(item: Tree): Tree | undefined {
  return lookUp(item, 'content') ?? lookUp(item, 'parts')
}

/** What a function gave, where Responses keeps it as a step of its own. */
function resultOf(item: Tree, place: Place): Text[] {
  const given = lookUp(item, 'output')
  return /_call_output$/.test(asString(lookUp(item, 'type')) ?? '') && given ? readContent(given, place) : []
}

function beside(
  item: Tree,
  content: Tree | undefined,
  place: Place,
): Pick<ParsedMessage, 'name' | 'images' | 'attachments' | 'thoughts' | 'sealedThoughts' | 'unnamedRole'> {
  // A call of Responses is a message by itself, whose name is that of the function.
  const name = lookUp(item, 'role') && asString(lookUp(item, 'name'))
  const images = readImages(content, place)
  const attachments = attachmentsIn(content, place)
  const thoughts = thoughtsOf(item)
  const sealedThoughts = sealedIn(item)
  return {
    ...(name !== undefined && { name: name.slice(0, 200) }),
    ...(images.length > 0 && { images }),
    ...(attachments.length > 0 && { attachments }),
    ...(thoughts !== '' && { thoughts }),
    ...(sealedThoughts > 0 && { sealedThoughts }),
    ...(asString(lookUp(item, 'type')) === 'reasoning' && { unnamedRole: true as const }),
  }
}

/** What a message says: its content, and the refusal that OpenAI's models send instead. */
function readSaid(item: Tree, content: Tree | undefined, place: Place): Text[] {
  const refusal = content?.kind === 'list' ? undefined : lookUp(item, 'refusal')
  return [...readContent(content, place), ...(refusal ? readText(refusal, place) : [])]
}

/** Content is a text, or parts: texts, documents, calls of tools and what they gave. Images are no text, and have parts of their own. */
function readContent(content: Tree | undefined, place: Place): Text[] {
  if (content?.kind !== 'list') return content ? readText(content, place) : []
  return content.items.flatMap(part => {
    if (callIn(part) ?? isThought(part)) return []
    const answer = lookUp(part, 'functionResponse') ?? lookUp(part, 'function_response')
    if (answer?.kind === 'map') return readAnswer(answer, place)
    const given = givenIn(part)
    if (given?.kind === 'list') return given.items.flatMap(item => readGiven(item, place))
    return readDocument(part, place) ?? readText(given ?? part, place)
  })
}

/** A result's text, its documents, or the JSON that Bedrock lets it be. */
function readGiven(item: Tree, place: Place): Text[] {
  const json = lookUp(item, 'json')
  return json ? textOf(jsonText(json), json, place) : (readDocument(item, place) ?? readText(item, place))
}

/** What a function gave, as Gemini has it: its name and an object. */
function readAnswer(answer: Tree, place: Place): Text[] {
  const [name, response] = [lookUp(answer, 'name'), lookUp(answer, 'response')]
  return [...(name ? readText(name, place) : []), ...(response ? textOf(jsonText(response), response, place) : [])]
}
