import { jsonText } from '../data/json-text.ts'
import { parseJson } from '../data/parse-json.ts'
import { asString, lookUp, type Tree } from '../data/tree.ts'
import type { Message, Result } from '../model/prompt.ts'
import { documentsIn } from './request-documents.ts'
import { readText, type Text, textOf } from './request-text.ts'
import { isThought } from './request-thoughts.ts'

/** A call of a tool in a request's history: its name, and its arguments as a model gets them. */
interface CallRead {
  name: string
  arguments: string
  namespace?: string
  kept?: true
  texts: (place: Text['place']) => Text[]
}

/** The calls that a message makes, in the forms of Chat Completions, its older `function_call`, Responses, Anthropic, Bedrock and Gemini. */
export function callsIn(item: Tree): CallRead[] {
  const type = asString(lookUp(item, 'type')) ?? ''
  if (/^(?:function|custom_tool)_call$/.test(type)) {
    const made = read(item, lookUp(item, 'arguments') ?? lookUp(item, 'input'))
    const namespace = asString(lookUp(item, 'namespace'))?.slice(0, 200)
    const kept = asString(lookUp(item, 'id')) !== undefined
    return made.map(call => ({ ...call, ...(namespace !== undefined && { namespace }), ...(kept && { kept }) }))
  }
  const listed = lookUp(item, 'tool_calls')
  // Clients that send back what they got have it as null beside newer calls.
  const given = lookUp(item, 'function_call')
  const older = given?.kind === 'map' ? given : undefined
  const beside = [...(listed?.kind === 'list' ? listed.items : []), ...(older ? [older] : [])].flatMap(call => {
    const called = lookUp(call, 'function') ?? lookUp(call, 'custom') ?? (call === older ? call : undefined)
    return called ? read(called, lookUp(called, 'arguments') ?? lookUp(called, 'input')) : []
  })
  const content = lookUp(item, 'content') ?? lookUp(item, 'parts')
  const within = content?.kind === 'list' ? content.items.flatMap(part => callIn(part) ?? []) : []
  return [...beside, ...within]
}

/** Anthropic's `tool_use`, Bedrock's `toolUse` and Gemini's `functionCall`. */
export function callIn(part: Tree): CallRead[] | undefined {
  const gemini = lookUp(part, 'functionCall') ?? lookUp(part, 'function_call')
  if (gemini?.kind === 'map') return read(gemini, lookUp(gemini, 'args'))
  const bedrock = lookUp(part, 'toolUse')
  if (bedrock?.kind === 'map') return read(bedrock, lookUp(bedrock, 'input'))
  return asString(lookUp(part, 'type')) === 'tool_use' ? read(part, lookUp(part, 'input')) : undefined
}

/** What a message's calls and results are beside their text. */
export function historyOf(
  item: Tree,
  role: string,
  calls: readonly CallRead[],
  place: Text['place'],
): Pick<Message, 'calls' | 'onlyCalls' | 'results' | 'documents' | 'furtherTexts'> {
  const content = lookUp(item, 'content') ?? lookUp(item, 'parts')
  const parts = content?.kind === 'list' ? content.items : []
  const documents = documentsIn(
    parts.flatMap(part => (isResultPart(part) ? listIn(givenIn(part)) : [part])),
    place,
  )
  const results = isResult(item, role) ? [{}] : parts.filter(isResultPart).map(resultIn)
  const furtherTexts =
    lookUp(item, 'content') === undefined
      ? parts.filter(part => lookUp(part, 'text') !== undefined && !isThought(part)).length - 1
      : 0
  const silent =
    parts.length > 0 ? parts.every(part => callIn(part) !== undefined) : (asString(content) ?? '').trim() === ''
  return {
    ...(calls.length > 0 && { calls: calls.map(({ texts: _, ...call }) => call) }),
    ...(calls.length > 0 && silent && { onlyCalls: true as const }),
    ...(results.length > 0 && { results }),
    ...(furtherTexts > 0 && { furtherTexts }),
    ...(documents.length > 0 && { documents }),
  }
}

function isResult(item: Tree, role: string): boolean {
  return /^(?:tool|function)$/.test(role) || /_call_output$/.test(asString(lookUp(item, 'type')) ?? '')
}

function isResultPart(part: Tree): boolean {
  const keys = ['functionResponse', 'function_response', 'toolResult']
  return asString(lookUp(part, 'type')) === 'tool_result' || keys.some(key => lookUp(part, key)?.kind === 'map')
}

/** Gemini's are read as they are sent. */
function resultIn(part: Tree): Result {
  const answer = lookUp(part, 'functionResponse') ?? lookUp(part, 'function_response')
  const [name, response] = [asString(lookUp(answer, 'name')), lookUp(answer, 'response')]
  const given = listIn(givenIn(part))
  const texts = given.filter(item => item.kind === 'map' && lookUp(item, 'text') !== undefined).length
  return {
    ...(name !== undefined && { name }),
    ...(response && { json: jsonText(response) }),
    ...(texts < given.length && { mixed: { texts, images: given.filter(isImage).length } }),
  }
}

/** What a tool gave, as Anthropic and Bedrock have it. */
export function givenIn(part: Tree): Tree | undefined {
  return asString(lookUp(part, 'type')) === 'tool_result'
    ? lookUp(part, 'content')
    : lookUp(part, 'toolResult', 'content')
}

function listIn(tree: Tree | undefined): Tree[] {
  return tree?.kind === 'list' ? tree.items : []
}

function isImage(part: Tree): boolean {
  return asString(lookUp(part, 'type')) === 'image' || lookUp(part, 'image') !== undefined
}

function read(called: Tree, given: Tree | undefined): CallRead[] {
  const name = asString(lookUp(called, 'name'))
  const written = given === undefined ? '' : argumentsOf(given)
  return [
    {
      name: (name ?? '').slice(0, 200),
      arguments: written,
      texts: place => [
        ...(lookUp(called, 'name') ? readText(lookUp(called, 'name') as Tree, place) : []),
        ...(given ? textOf(written, given, place) : []),
      ],
    },
  ]
}

/** A model gets arguments as compact JSON, however a client wrote them. What is no JSON, such as a template, stays as it is. */
function argumentsOf(given: Tree): string {
  const text = asString(given)
  if (text === undefined) return jsonText(given)
  const parsed = parseJson(text)
  return 'problem' in parsed || parsed.kind !== 'map' ? text : jsonText(parsed)
}
