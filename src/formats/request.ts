import { placesIn } from '../data/places-in.ts'
import { readData } from '../data/read-data.ts'
import { type Fault, lookUp, type Tree } from '../data/tree.ts'
import type { Value } from '../data/value.ts'
import type { Loc } from '../model/quantity.ts'
import { messageOf } from '../parsed/parse-message.ts'
import type { ParsedMessage, ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { ParsedFile, PromptFile } from '../parsed/prompt-file.ts'
import { accountFor } from './account-for.ts'
import { readMessages } from './chat-messages.ts'
import { nestedRequests } from './nested-requests.ts'
import { parsePlain } from './plain.ts'
import { promptOf } from './prompt-of.ts'
import { bareTextsIn } from './request-bodies.ts'
import { ofBareRequest, ofRequest } from './request-keys.ts'
import { readParts } from './request-parts.ts'
import { readText } from './request-text.ts'
import { isToolList, requestsIn } from './request-wrappers.ts'

/** What a format knows of its requests beyond their common shape. */
interface Kind {
  /** Key of the syntax of the texts. */
  syntax?: string
  /** What the file gives its variables. */
  samples?: (tree: Tree) => ReadonlyMap<string, Value>
  /** Reads a message further. */
  refine?: (message: ParsedMessage) => ParsedMessage
}

/**
 * Reads a JSON or YAML file that is one request, or a batch of them. Any other file is a plain prompt, which is a finding only where the file's
 * extension `promised` a request: much else is JSON and YAML too.
 */
export function parseRequest(file: PromptFile, format: string, promised: boolean, kind: Kind = {}): ParsedFile {
  const place = placesIn(file.path, file.text)
  const notOne = (problem: Fault['problem'] | 'no-messages', at: number): ParsedFile => {
    // Much else has no messages.
    if (!promised && problem === 'no-messages') return parsePlain(file)
    return parsePlain(file, { kind: 'format', severity: promised ? 'warn' : 'info', at: place(at), format, problem })
  }
  const read = readData(file)
  if ('problem' in read) return notOne(read.problem, read.at)
  const requests = requestsIn(read)
  const parsed = requests.map(tree => parseOne(tree, file, format, place, kind))
  const known = parsed.filter(one => one !== undefined)
  if (known.length < parsed.length) {
    const nested = nestedRequests(read, file, place)
    if (nested.length === 0) return notOne('no-messages', 0)
    return { prompts: nested.map(({ prompt }) => prompt), findings: nested.flatMap(({ findings }) => findings) }
  }
  const prompts = known.flatMap(one => one.prompts)
  return {
    prompts: prompts.length === 1 ? prompts : prompts.map((one, i) => numbered(one, file, i + 1)),
    findings: known.flatMap(one => one.findings),
  }
}

/** A request of a batch has no id: the line around it has one, which may be of any form. */
function numbered(prompt: ParsedPrompt, { path }: PromptFile, number: number): ParsedPrompt {
  return prompt.declared ? prompt : { ...prompt, id: `${path}#${number}` }
}

function parseOne(
  tree: Tree,
  file: PromptFile,
  format: string,
  place: (offset: number) => Loc,
  kind: Kind,
): ParsedFile | undefined {
  const conversation = readMessages(tree, file, place, kind.syntax)
  const messages = conversation ?? bareMessages(tree, file, place)
  if (!messages) return parseToolList(tree, file, format, place)
  const sent = kind.refine ? messages.map(kind.refine) : messages
  return {
    prompts: [{ ...promptOf(file, sent, { tree, place }, kind.samples?.(tree)), ...readParts(tree, place) }],
    findings: accountFor(tree, place, conversation || messages.length === 0 ? ofRequest : ofBareRequest),
  }
}

/** Messages without roles: texts, token numbers, or nothing if the provider stores the prompt under an id. */
function bareMessages(tree: Tree, file: PromptFile, place: (offset: number) => Loc): ParsedMessage[] | undefined {
  if (lookUp(tree, 'prompt', 'id') && lookUp(tree, 'model')) return []
  const found = bareTextsIn(tree)
  if (!found) return undefined
  const texts = found.texts.map(text => messageOf(file, 'prompt', readText(text, place)))
  const { tokenIds } = found
  return tokenIds > 0 ? [...texts, { ...messageOf(file, 'prompt', []), tokenIds }] : texts
}

/** What is sent with every call, without the conversation that it is sent with: the instructions and tools of an assistant, a list of MCP. */
function parseToolList(
  tree: Tree,
  file: PromptFile,
  format: string,
  place: (offset: number) => Loc,
): ParsedFile | undefined {
  if (!isToolList(tree)) return undefined
  const held = lookUp(tree, 'result') ?? tree
  const instructions = lookUp(held, 'instructions')
  const messages = instructions ? [messageOf(file, 'system', readText(instructions, place))] : []
  return {
    prompts: [{ ...promptOf(file, messages, { tree: held, place }), ...readParts(held, place) }],
    findings: [
      { kind: 'format', severity: 'warn', at: place(0), format, problem: 'no-messages' },
      ...accountFor(held, place),
    ],
  }
}
