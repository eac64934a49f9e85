import { append } from '../../model/long-lists.ts'
import { byName } from '../by-name.ts'
import type { Call, Entry, Expr } from '../outline.ts'
import type { Part } from './candidate.ts'
import { entriesOf, type Follow, messagesIn } from './shapes.ts'

/** Keys and arguments that hold what a request says, with who says it. */
const SAYS: [RegExp, string][] = [
  [
    /^(?:system|system_?prompt|system_?message|system_?instructions?|system_?msgs?|system_?messages|instructions?|developer_?(?:message|instructions)|role_?definition)$/i,
    'system',
  ],
  [/^(?:prompt|user_?prompt|user_?message|human_?message|prompt_?template)$/i, 'user'],
]
const HOLDS =
  /^(?:messages|input|contents|prompt|history|conversation|initial_?messages|chat_?history|prompt_?messages|inputs)$/i
/** What is asked, beside what the request says otherwise. */
const INPUT = /^(?:input|contents)$/
/** Calls to a model whose input alone is a request. */
const TAKES_INPUT = /(?:^|\.)responses\.(?:create|stream|parse)$|(?:^|[._])generate_?content(?:_?stream)?$/i
const OF_CREW = /^(?:role|goal|backstory)$/
const OF_TASK = /^(?:description|expected_output)$/
const asking = byName(name =>
  /(?:^|[._])(?:a?invoke|a?generate\w*|a?complet\w*|create|chat\w*|a?ask\w*|run\w*|agent|llm\w*|stream\w*|predict\w*|query\w*|respond\w*|parse|messages?|send\w*|model|call\w*|prompt\w*|infer\w*|summarize\w*|classify\w*|bot|assistant|conversation|request)$/i.test(
    name,
  ),
)

/** Names of results: `ToolResult(system='...')` sends no request. */
const ANSWERS = /(?:Result|Response|Error|Exception|Status)$/

const NONE: readonly Entry[] = []

/** What a call or an object says to a model, message by message; undefined where it asks none. `strong`: nothing else looks like it. */
export function requestIn(
  expr: Expr,
  textual: (expr: Expr) => boolean,
  follow?: Follow,
): { parts: Part[]; strong: boolean } | undefined {
  const entries = expr.kind === 'call' ? entriesOf(expr) : expr.kind === 'map' ? expr.entries : NONE
  if (entries.length === 0) return undefined
  const parts: Part[] = []
  let strong = false
  for (const { key = '', value } of entries) {
    const messages = HOLDS.test(key) ? messagesIn(value, follow) : undefined
    if (messages) {
      append(parts, messages)
      strong = true
      continue
    }
    const said = SAYS.find(([pattern]) => pattern.test(key))
    if (!said || !mayBeText(value, textual)) continue
    parts.push({ role: said[1], exprs: value.kind === 'list' ? value.items : [value] })
    strong ||= said[1] === 'system' && expr.kind === 'call' && !ANSWERS.test(expr.name)
    strong ||= expr.kind === 'call' && asks(expr)
  }
  return expr.kind === 'call'
    ? withCall(expr, { parts, strong }, textual, follow)
    : parts.length > 0
      ? { parts, strong }
      : undefined
}

/** What a call says beside texts that are said whatever is called. */
function withCall(
  call: Call,
  { parts, strong }: { parts: Part[]; strong: boolean },
  textual: (expr: Expr) => boolean,
  follow: Follow | undefined,
): { parts: Part[]; strong: boolean } | undefined {
  const entries = entriesOf(call)
  const crew = ofCrew(call, entries)
  if (crew.length > 0) return { parts: [...parts, ...crew], strong: true }
  const asked = inputOf(entries, textual, follow)
  if (parts.length > 0) return { parts: [...parts, ...asked], strong }
  return asked.length > 0 && TAKES_INPUT.test(call.name) ? { parts: asked, strong: true } : undefined
}

/** A text that users ask: what is written of it here is sent each time. */
function inputOf(entries: readonly Entry[], textual: (expr: Expr) => boolean, follow?: Follow): Part[] {
  return entries.flatMap(({ key = '', value }): Part[] => {
    if (!INPUT.test(key) || !mayBeText(value, textual) || messagesIn(value, follow)) return []
    return [{ role: 'user', exprs: [value], ifCertain: true }]
  })
}

/** Whether a function's name says that it asks a model. */
export function asks({ name }: Pick<Call, 'name'>): boolean {
  return asking(name)
}

/** Whether what a call gets by a key, or by its place, is said to a model. */
export function howSaid(call: string, key: string): 'surely' | 'perhaps' | undefined {
  if (SAYS.some(([pattern]) => pattern.test(key))) return 'surely'
  return asks({ name: call }) && (/^\d+$/.test(key) || HOLDS.test(key)) ? 'perhaps' : undefined
}

function mayBeText(value: Expr, textual: (expr: Expr) => boolean): boolean {
  if (value.kind === 'list') return value.items.some(textual)
  return textual(value) || ofNames(value)
}

/** A text may be joined of names, or be one of several. */
function ofNames(value: Expr, depth = 0): boolean {
  if (depth > DEEPEST) return false
  if (value.kind === 'joined') return value.parts.some(part => ofNames(part, depth + 1))
  if (value.kind === 'either') return value.options.some(option => ofNames(option, depth + 1))
  if (value.kind === 'maybe') return ofNames(value.value, depth + 1)
  return value.kind === 'name' || value.kind === 'call'
}

const DEEPEST = 20

/** CrewAI's agents and tasks. */
function ofCrew({ name }: Call, entries: readonly Entry[]): Part[] {
  const has = (key: string) => entries.some(entry => entry.key === key)
  const last = name.slice(name.lastIndexOf('.') + 1)
  const keys =
    last === 'Agent' && has('backstory')
      ? OF_CREW
      : last === 'Task' && (has('expected_output') || has('agent'))
        ? OF_TASK
        : undefined
  if (!keys) return []
  return entries.flatMap(({ key, value }) =>
    key !== undefined && keys.test(key) ? [{ role: 'system', exprs: [value] }] : [],
  )
}
