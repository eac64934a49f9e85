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
  if (expr.kind !== 'call') return undefined
  const words = expr.name.split('.')
  const index = words.findIndex(word => MESSAGE_CLASS.test(word))
  const made = MAKES_MESSAGE.exec(words.at(-1) ?? '')?.[1]
  if (made === undefined && (index === -1 || index < words.length - 2)) return undefined
  const [, first, second] = MESSAGE_CLASS.exec(words[index] ?? '') ?? []
  const entries = entriesOf(expr)
  const named = ofEntries(entries)
  if (named) return named
  const method = words[index + 1]?.replace(/^from_/, '')
  const said = made ?? first ?? second ?? (method !== undefined && ROLES.test(method) ? method : undefined)
  if (said === undefined || method === 'messages') return undefined
  const content =
    entries.find(({ key }) => key !== undefined && CONTENT.test(key))?.value ??
    expr.args.find(arg => arg.name === undefined)?.value
  const isTemplate = /PromptTemplate(?:\.|$)/.test(expr.name)
  return content && { role: asRole(said), exprs: contentsOf(isTemplate ? asTemplate(content, expr) : content) }
}

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
  const within = withinMessages(expr).flatMap(inner => {
    const named = inner.kind === 'name' ? follow?.(inner) : inner
    return (named && messagesIn(named, follow)) ?? []
  })
  const found = oftener(expr, within) ?? []
  return found.length > 0 ? found : undefined
}

/** Messages that are sent as often as a number says, or a loop runs. */
function oftener(expr: Expr, messages: Part[] | undefined): Part[] | undefined {
  const { from, to } = expr
  const times = expr.kind === 'call' && expr.name === '*' ? expr.args : undefined
  const runs = expr.kind === 'maybe' ? expr.loop : expr.kind === 'call' && MAPS.test(expr.name)
  if (!times && !runs) return messages
  const over = expr.kind === 'maybe' ? expr.over : undefined
  const each = (value: Expr): Expr =>
    times
      ? { kind: 'call', from, to, name: '*', on: value, args: times }
      : { kind: 'maybe', from, to, value, loop: true, least: 1, ...(over && { over }) }
  return messages?.map(({ role, exprs }) => ({ role, exprs: exprs.map(each) }))
}

/** What makes a list of one for each of another, or as many as a number says. */
const MAPS = /(?:^|\.)(?:map|flatMap|fill|times|Array\.from)$/

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
      return expr.mute ? [] : expr.inner
    case 'call':
      return withinCall(expr)
    default:
      return []
  }
}

function withinCall(call: Call): Expr[] {
  const { name, on, args } = call
  if (/(?:^|\.)(?:from_messages|fromMessages|filter|concat)$/.test(name))
    return [...(on ? [on] : []), ...argumentsOf(call)]
  if (/^(?:\*|\.\.\.)$/.test(name) && on) return [on]
  if (/(?:^|\.)fill$/.test(name)) return args.slice(0, 1).map(({ value }) => value)
  const made = args.find(({ value }) => value.kind === 'lambda')
  if (!MAPS.test(name) || made?.value.kind !== 'lambda') return []
  return made.value.define.body.flatMap(each => (each.kind === 'returns' ? [each.value] : []))
}

/** A call's arguments by name; those of one object that is its argument are its own. */
export function entriesOf(call: Call): Entry[] {
  return call.args.flatMap(({ name, value }): Entry[] => {
    if (name === undefined && value.kind === 'map') return value.entries
    return name === undefined ? [] : [{ key: name, value }]
  })
}

/** What stands under the first key that matches. Of several times the same key, the last counts, as where the code runs. */
export function entryOf(entries: readonly Entry[], key: RegExp): Expr | undefined {
  const first = entries.find(entry => entry.key !== undefined && key.test(entry.key))
  return first && entries.findLast(entry => entry.key === first.key)?.value
}

/** The name that an object gives itself. */
export function calledIn(expr: Expr): string | undefined {
  const entries = expr.kind === 'map' ? expr.entries : expr.kind === 'call' ? entriesOf(expr) : []
  const name = entryOf(entries, /^(?:name|key|id|slug)$/)
  return name?.kind === 'text' ? name.spelled.text.slice(0, 200) : undefined
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
