import { append } from '../../model/long-lists.ts'
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
const OF_CREW = /^(?:role|goal|backstory)$/
const OF_TASK = /^(?:description|expected_output)$/
const ASKS =
  /(?:^|[._])(?:a?invoke|a?generate\w*|a?complet\w*|create|chat\w*|a?ask\w*|run\w*|agent|llm\w*|stream\w*|predict\w*|query\w*|respond\w*|parse|messages?|send\w*|model|call\w*|prompt\w*|infer\w*|summarize\w*|classify\w*|bot|assistant|conversation|request)$/i

/** Names of results: `ToolResult(system='...')` sends no request. */
const ANSWERS = /(?:Result|Response|Error|Exception|Status)$/

/** What a call or an object says to a model, message by message; undefined where it asks none. `strong`: nothing else looks like it. */
export function requestIn(
  expr: Expr,
  textual: (expr: Expr) => boolean,
  follow?: Follow,
): { parts: Part[]; strong: boolean } | undefined {
  const entries = expr.kind === 'call' ? entriesOf(expr) : expr.kind === 'map' ? expr.entries : []
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
  const crew = expr.kind === 'call' ? ofCrew(expr, entries) : []
  if (crew.length > 0) return { parts: [...parts, ...crew], strong: true }
  return parts.length > 0 ? { parts, strong } : undefined
}

/** Whether a function's name says that it asks a model. */
export function asks({ name }: Call): boolean {
  return ASKS.test(name)
}

function mayBeText(value: Expr, textual: (expr: Expr) => boolean): boolean {
  if (value.kind === 'list') return value.items.some(textual)
  return textual(value) || value.kind === 'name' || value.kind === 'call'
}

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
