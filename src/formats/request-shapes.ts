import { asString, lookUp, type Tree } from '../data/tree.ts'

type Entries = [key: string, value: Tree][]

/** Turns a request of another API shape into one with messages or contents. Other requests stay as they are. */
export function inKnownShape(tree: Tree): Tree {
  if (tree.kind === 'list') return saidInPairs(tree) ?? tree
  if (tree.kind !== 'map') return tree
  const messages = lookUp(tree, 'messages')
  const read = messages && saidInPairs(messages)
  if (read) return changed(tree, [['messages', read]])
  return ofSession(tree) ?? ofThread(tree) ?? ofCohere(tree) ?? ofPrompt(tree) ?? withContents(tree) ?? tree
}

const ROLES = new Map([
  ['human', 'user'],
  ['user', 'user'],
  ['ai', 'assistant'],
  ['assistant', 'assistant'],
  ['system', 'system'],
  ['tool', 'tool'],
])

/**
 * Messages as LangChain writes them: pairs of a role and a text, or maps with a `type` such as `human`, whose content is their own or below
 * `data` (`messages_to_dict`). NeMo Guardrails writes an earlier conversation among them as a tag alone. Undefined where one of them is
 * none of these.
 */
function saidInPairs(list: Tree): Tree | undefined {
  if (list.kind !== 'list' || list.items.length === 0) return undefined
  const items = list.items.map((item): Tree | undefined => {
    if (TAG.test(asString(item) ?? '') && list.items.some(({ kind }) => kind !== 'scalar')) return said('user', item)
    const isPair = item.kind === 'list' && item.items.length === 2
    const [name, content] = isPair
      ? item.items
      : [lookUp(item, 'type'), lookUp(item, 'content') ?? lookUp(item, 'data', 'content')]
    const role = ROLES.get(asString(name) ?? '')
    if (role === undefined || !content || lookUp(item, 'role')) return undefined
    return isPair || item.kind !== 'map' ? said(role, content) : withRole(item, role, content)
  })
  return items.every(item => item !== undefined) ? { ...list, items } : undefined
}

const TAG = /^\s*\{\{[^{}]{1,1000}\}\}\s*$/

/** Keeps what else the message has, such as its tool calls. */
function withRole(item: Extract<Tree, { kind: 'map' }>, role: string, content: Tree): Tree {
  const data = lookUp(item, 'data')
  const own = [...item.entries, ...(data?.kind === 'map' ? data.entries : [])].filter(
    ([key]) => !/^(?:type|data|role|content)$/.test(key),
  )
  const name: Tree = { kind: 'scalar', at: item.at, value: role }
  return map(item.at, [...own, ['role', name], ['content', content]])
}

/** An event of the Realtime API that sets up a session. */
function ofSession(tree: Tree): Tree | undefined {
  const session = lookUp(tree, 'session')
  return asString(lookUp(tree, 'type')) === 'session.update' && session?.kind === 'map' ? session : undefined
}

/**
 * A run of an assistant on a thread. Its instructions replace the assistant's own, which are not in the file; additional ones are
 * sent after either.
 */
function ofThread(tree: Tree): Tree | undefined {
  const assistant = lookUp(tree, 'assistant_id')
  const textOf = (key: string) => (asString(lookUp(tree, key)) === undefined ? undefined : lookUp(tree, key))
  const [instead, further] = [textOf('instructions'), textOf('additional_instructions')]
  const listed = [lookUp(tree, 'thread', 'messages'), lookUp(tree, 'additional_messages')].flatMap(each =>
    each?.kind === 'list' ? each.items : [],
  )
  const isRun = lookUp(tree, 'thread', 'messages')?.kind === 'list' || further || lookUp(tree, 'additional_messages')
  if (!assistant || !isRun) return undefined
  const before = [instead, further].flatMap(each => (each ? [said('system', each)] : []))
  const messages: Tree = { kind: 'list', at: tree.at, items: [...before, ...listed] }
  const own: Entries = instead ? [] : [[OWN_INSTRUCTIONS, { kind: 'scalar', at: assistant.at, value: 'sent' }]]
  return changed(
    tree,
    [['messages', messages], ...own],
    ['thread', 'additional_messages', 'additional_instructions', 'instructions'],
  )
}

/** The modifier of a run that sends the assistant's own instructions too. */
export const OWN_INSTRUCTIONS = 'assistant_instructions'

/** Version 1 of Cohere's Chat API: the new message is apart from the earlier ones, and roles have other names. */
function ofCohere(tree: Tree): Tree | undefined {
  const message = lookUp(tree, 'message')
  const isOne = ['chat_history', 'preamble', 'connectors', 'max_tokens'].some(key => lookUp(tree, key))
  if (!message || asString(message) === undefined || !isOne) return undefined
  const before = lookUp(tree, 'chat_history')
  const history = before?.kind === 'list' ? before.items.map(ofCohereHistory) : []
  const preamble = lookUp(tree, 'preamble')
  const system = preamble ? ([['system', preamble]] as Entries) : []
  const messages: Tree = { kind: 'list', at: message.at, items: [...history, said('user', message)] }
  return changed(tree, [...system, ['messages', messages]], ['message', 'chat_history', 'preamble'])
}

function ofCohereHistory(item: Tree): Tree {
  const role = asString(lookUp(item, 'role'))?.toLowerCase()
  const message = lookUp(item, 'message')
  return role !== undefined && message ? said(role === 'chatbot' ? 'assistant' : role, message) : item
}

/**
 * A `prompt` of messages, as Langfuse keeps a chat, whose model is in its `config`; or a `prompt` with a `system` message, as
 * Ollama's `generate`, Vercel's AI SDK and Genkit take it and make a conversation of both.
 */
function ofPrompt(tree: Tree): Tree | undefined {
  const [prompt, system, config] = [lookUp(tree, 'prompt'), lookUp(tree, 'system'), lookUp(tree, 'config')]
  if (!prompt || lookUp(tree, 'messages')) return undefined
  const settings: Entries = config?.kind === 'map' && lookUp(tree, 'contents') === undefined ? [...config.entries] : []
  const around = (messages: Tree) =>
    withBefore(
      settings,
      changed(tree, [['messages', messages]], ['prompt', ...(settings.length > 0 ? ['config'] : [])]),
    )
  const isChat = prompt.kind === 'list' && prompt.items.length > 0 && prompt.items.every(isSaid)
  if (isChat) return around(prompt)
  if (asString(prompt) === undefined || asString(system) === undefined || !lookUp(tree, 'model')) return undefined
  return around({ kind: 'list', at: prompt.at, items: [said('user', prompt)] })
}

function isSaid(item: Tree): boolean {
  return asString(lookUp(item, 'role')) !== undefined && lookUp(item, 'content') !== undefined
}

/** A key of the request itself comes before the same key of its config. */
function withBefore(entries: Entries, tree: Tree): Tree {
  return tree.kind === 'map' ? { ...tree, entries: new Map([...entries, ...tree.entries]) } : tree
}

/** Google's SDKs take a text, a list of texts or parts, or one content in place of a list of contents. */
function withContents(tree: Tree): Tree | undefined {
  const contents = lookUp(tree, 'contents')
  const isOne = ['model', 'config', 'generationConfig', 'generation_config'].some(key => lookUp(tree, key))
  if (!contents || !isOne) return undefined
  if (lookUp(contents, 'parts'))
    return changed(tree, [['contents', { kind: 'list', at: contents.at, items: [contents] }]])
  const items = contents.kind === 'list' ? contents.items : [contents]
  if (items.length === 0 || !items.every(item => asString(item) !== undefined || isPart(item))) return undefined
  const parts = items.map(item => (asString(item) === undefined ? item : map(item.at, [['text', item]])))
  const content = map(contents.at, [['parts', { kind: 'list', at: contents.at, items: parts }]])
  return changed(tree, [['contents', { kind: 'list', at: contents.at, items: [content] }]])
}

function isPart(item: Tree): boolean {
  return ['text', 'inlineData', 'inline_data', 'fileData', 'file_data'].some(key => lookUp(item, key) !== undefined)
}

function said(role: string, content: Tree): Tree {
  const { at } = content
  return map(at, [
    ['role', { kind: 'scalar', at, value: role }],
    ['content', content],
  ])
}

function map(at: number, entries: Entries): Tree {
  return { kind: 'map', at, entries: new Map(entries) }
}

function changed(tree: Tree, entries: Entries, without: readonly string[] = []): Tree {
  const before = tree.kind === 'map' ? [...tree.entries].filter(([key]) => !without.includes(key)) : []
  return map(tree.at, [...before, ...entries])
}
