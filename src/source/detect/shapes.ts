import { append } from '../../model/long-lists.ts'
import { byName } from '../by-name.ts'
import type { Call, Entry, Expr } from '../outline.ts'
import { argumentsOf, asTemplate } from './as-template.ts'
import type { Part } from './candidate.ts'

const ROLES = /^(?:system|developer|user|assistant|human|ai|model|tool|function|placeholder)$/i
const ROLE_OF: Record<string, string> = { human: 'user', ai: 'assistant', model: 'assistant', chat: 'user' }
const MESSAGE_CLASS =
  /^(?:(System|Human|AI|User|Assistant|Developer|Chat|LLM)(?:Chat)?Message(?:PromptTemplate|Param)?|(?:ChatCompletion|Response)?(System|User|Assistant|Developer)(?:MessageParam|Message)|(?:Chat)?Message(?:Param)?|ContentDict|MessageText|ChatPromptMessage|EasyInputMessageParam)$/
/** Functions that make a message: `make_user_message(...)`, `self.user_message(...)`, `ChatMessage.from_system(...)`. */
const MAKES_MESSAGE = /^(?:(?:make|create|build|new)_?)?(system|developer|user|assistant)_?(?:message|msg)$/i
/** A single word as code writes it. */
const KEY = /^[a-z][\w-]*$/
const CONTENT = /^(?:content|text|parts|prompt|template|message)$/

/** `{ role, content }`, `SystemMessage(...)`, `('system', ...)`: what an expression is, as a message of a request. */
export function messageIn(expr: Expr): Part | undefined {
  if (expr.kind === 'map') return ofEntries(expr.entries)
  if (expr.kind === 'list') return ofPair(expr.items)
  const making = expr.kind === 'call' ? makingMessage(expr.name) : null
  if (expr.kind !== 'call' || !making) return undefined
  const entries = entriesOf(expr)
  const named = ofEntries(entries)
  if (named) return named
  const { said } = making
  if (said === undefined) return undefined
  const content =
    entries.find(({ key }) => key !== undefined && CONTENT.test(key))?.value ??
    expr.args.find(arg => arg.name === undefined)?.value
  const isTemplate = /PromptTemplate(?:\.|$)/.test(expr.name)
  return content && { role: asRole(said), exprs: contentsOf(isTemplate ? asTemplate(content, expr) : content) }
}

/** Who says the message that a call of this name makes, where the name tells; null where it makes none. */
const makingMessage = byName((name): { said: string | undefined } | null => {
  const words = name.split('.')
  const index = words.findIndex(word => MESSAGE_CLASS.test(word))
  const made = MAKES_MESSAGE.exec(words.at(-1) ?? '')?.[1]
  if (made === undefined && (index === -1 || index < words.length - 2)) return null
  const [, first, second] = MESSAGE_CLASS.exec(words[index] ?? '') ?? []
  const method = words[index + 1]?.replace(/^from_/, '')
  const said = made ?? first ?? second ?? (method !== undefined && ROLES.test(method) ? method : undefined)
  return { said: method === 'messages' ? undefined : said }
})

/** Gives what a name stands for; undefined where that is not known, or enough was looked at. */
export type Follow = (name: Extract<Expr, { kind: 'name' }>) => Expr | undefined

/**
 * Messages, where an expression is a list of them, or one of two such lists, or several joined. Such a list may hold names of messages and of
 * lists of them.
 */
export function messagesIn(expr: Expr, follow?: Follow): Part[] | undefined {
  const single = messageIn(expr)
  if (single) return [single]
  if (expr.kind === 'maybe') return oftener(expr, messagesIn(expr.value, follow))
  const found: Part[] = []
  for (const inner of withinMessages(expr)) {
    const named = inner.kind === 'name' ? follow?.(inner) : inner
    append(found, (named && messagesIn(named, follow)) ?? NO_PARTS)
  }
  return found.length > 0 ? oftener(expr, found) : undefined
}

/** Messages that are sent as often as a number says, or a loop runs. */
function oftener(expr: Expr, messages: Part[] | undefined): Part[] | undefined {
  const { from, to } = expr
  const times = expr.kind === 'call' && expr.name === '*' ? expr.args : undefined
  const runs = expr.kind === 'maybe' ? expr.loop : expr.kind === 'call' && listing(expr.name).maps
  if (!times && !runs) return messages
  const over = expr.kind === 'maybe' ? expr.over : undefined
  const each = (value: Expr): Expr =>
    times
      ? { kind: 'call', from, to, name: '*', on: value, args: times }
      : { kind: 'maybe', from, to, value, loop: true, least: 1, ...(over && { over }) }
  return messages?.map(({ role, exprs }) => ({ role, exprs: exprs.map(each) }))
}

const NO_PARTS: readonly Part[] = []
const NONE: readonly never[] = []

/** What a call of a name makes of lists; `maps`: a list of one for each of another, or as many as a number says. */
const listing = byName((name): { how: 'passes' | 'spreads' | 'fills' | 'runs' | 'none'; maps: boolean } => {
  const maps = /(?:^|\.)(?:map|flatMap|fill|times|Array\.from)$/.test(name)
  if (/(?:^|\.)(?:from_messages|fromMessages|filter|concat)$/.test(name)) return { how: 'passes', maps }
  if (/^(?:\*|\.\.\.)$/.test(name)) return { how: 'spreads', maps }
  if (/(?:^|\.)fill$/.test(name)) return { how: 'fills', maps }
  return { how: maps ? 'runs' : 'none', maps }
})

/** What may hold messages in an expression that is none. */
function withinMessages(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'list':
      return expr.items
    case 'joined':
      return expr.parts
    case 'either':
      return expr.options
    case 'other':
      return expr.mute ? NONE : expr.inner
    case 'call':
      return withinCall(expr)
    default:
      return NONE
  }
}

function withinCall(call: Call): readonly Expr[] {
  const { name, on, args } = call
  const { how } = listing(name)
  if (how === 'none') return NONE
  if (how === 'passes') return [...(on ? [on] : []), ...argumentsOf(call)]
  if (how === 'spreads') return on ? [on] : NONE
  if (how === 'fills') return args.slice(0, 1).map(({ value }) => value)
  const made = args.find(({ value }) => value.kind === 'lambda')
  if (made?.value.kind !== 'lambda') return NONE
  return made.value.define.body.flatMap(each => (each.kind === 'returns' ? [each.value] : []))
}

/** A call's arguments by name; those of one object that is its argument are its own. */
export function entriesOf({ args }: Call): readonly Entry[] {
  let found: Entry[] | undefined
  for (const { name, value } of args) {
    if (name !== undefined) {
      found ??= []
      found.push({ key: name, value })
    } else if (value.kind === 'map') {
      if (args.length === 1) return value.entries
      found ??= []
      append(found, value.entries)
    }
  }
  return found ?? NONE
}

/** What stands under the first key that matches. Of several times the same key, the last counts, as where the code runs. */
export function entryOf(entries: readonly Entry[], key: RegExp): Expr | undefined {
  for (const first of entries)
    if (first.key !== undefined && key.test(first.key)) return entries.findLast(entry => entry.key === first.key)?.value
  return undefined
}

function ofEntries(entries: readonly Entry[]): Part | undefined {
  const role = entryOf(entries, /^(?:role|speaker|author)$/)
  const content = entryOf(entries, /^(?:content|parts|text|contents)$/)
  if (!role || !content) return undefined
  const said =
    role.kind === 'text'
      ? role.spelled.text
      : role.kind === 'name'
        ? (role.name.split('.').find(word => ROLES.test(word)) ?? '')
        : ''
  if (role.kind === 'text' && !ROLES.test(said)) return undefined
  if (said === '' && role.kind !== 'name') return undefined
  return { role: asRole(said === '' ? 'user' : said), exprs: contentsOf(content) }
}

function ofPair(items: readonly Expr[]): Part | undefined {
  const [role, content, ...more] = items
  if (!role || !content || more.length > 0 || role.kind !== 'text' || !ROLES.test(role.spelled.text)) return undefined
  // `["user", "conversations"]` is the key of a cache.
  if (content.kind === 'text' && (ROLES.test(content.spelled.text) || KEY.test(content.spelled.text))) return undefined
  return { role: asRole(role.spelled.text), exprs: contentsOf(content) }
}

function asRole(role: string): string {
  const low = role.toLowerCase()
  return ROLE_OF[low] ?? low
}

/** A content is a text, or a list of parts that have one each. */
function contentsOf(content: Expr): Expr[] {
  if (content.kind === 'list') return content.items.flatMap(contentsOf)
  if (content.kind === 'map') {
    const text = entryOf(content.entries, /^(?:text|content)$/)
    return text ? contentsOf(text) : []
  }
  if (
    content.kind === 'call' &&
    /(?:^|\.)(?:TextContent|TextPart|Part|TextBlock\w*|ContentPartTextParam|from_text|ChatCompletionContentPartTextParam)$/.test(
      content.name,
    )
  ) {
    const text = entryOf(entriesOf(content), /^text$/) ?? content.args.find(({ name }) => name === undefined)?.value
    return text ? [text] : []
  }
  return [content]
}
