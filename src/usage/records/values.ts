/** Ends of calls, by the words of providers. Any other word is `other`, so that nothing unexpected gets into a file. */
export const outcomeWords = [
  'stop',
  'length',
  'tool_calls',
  'tool-calls',
  'function_call',
  'content_filter',
  'content-filter',
  'end_turn',
  'max_tokens',
  'max_output_tokens',
  'stop_sequence',
  'tool_use',
  'pause_turn',
  'refusal',
  'guardrail_intervened',
  'content_filtered',
  'model_context_window_exceeded',
  'compaction',
  'completed',
  'incomplete',
  'failed',
  'cancelled',
  'safety',
  'recitation',
  'malformed_function_call',
  'error',
] as const

/** Ends of calls whose answer is of no use, or not whole. */
export const failedEnds: ReadonlySet<string> = new Set([
  'length',
  'content_filter',
  'content-filter',
  'max_tokens',
  'max_output_tokens',
  'refusal',
  'guardrail_intervened',
  'content_filtered',
  'model_context_window_exceeded',
  'incomplete',
  'failed',
  'cancelled',
  'safety',
  'recitation',
  'malformed_function_call',
  'error',
] satisfies (typeof outcomeWords)[number][])

/** Service tiers, and what other words for them mean. */
export const serviceWords: Readonly<Record<string, string>> = {
  standard: 'standard',
  default: 'standard',
  auto: 'standard',
  on_demand: 'standard',
  standard_only: 'standard',
  batch: 'batch',
  flex: 'flex',
  priority: 'priority',
  scale: 'scale',
  provisioned: 'provisioned',
}

/** Words that say that nothing went wrong. */
export const successWords = [
  '',
  '0',
  '1',
  'ok',
  'success',
  'succeeded',
  'completed',
  'none',
  'null',
  'false',
  'unset',
  'default',
  'debug',
  'warning',
  'status_code_ok',
  'status_code_unset',
  '{}',
  '[]',
] as const

const outcomes: ReadonlySet<string> = new Set(outcomeWords)
const successes: ReadonlySet<string> = new Set(successWords)

const wordOf = (value: unknown): string => {
  const one = Array.isArray(value) ? value[0] : value
  if (typeof one === 'string' && one.startsWith('[')) return one.replace(/^\["?|"?[\],].*$/gs, '').toLowerCase()
  return typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' ? String(one).toLowerCase() : ''
}

export function outcomeOf(value: unknown): string | undefined {
  const word = wordOf(value)
  return word === '' ? undefined : outcomes.has(word) ? word : 'other'
}

export function serviceOf(value: unknown): string {
  const word = wordOf(value)
  return word === '' ? 'standard' : Object.hasOwn(serviceWords, word) ? (serviceWords[word] ?? 'other') : 'other'
}

/** Whether a value says that the call failed. A number from 100 to 399 is an HTTP status of one that did not. */
export function isFailure(value: unknown, failures: readonly string[] | undefined): boolean {
  if (value === undefined || value === null) return false
  if (failures) return failures.includes(wordOf(value))
  if (typeof value === 'object') return Object.keys(value).length > 0
  const word = wordOf(value)
  return !(successes.has(word) || /^[123]\d\d(\.0*)?$/.test(word))
}

const plainModel = /^[\w./:@+-]{1,200}$/

/** A model's name. Of an ARN only the last part, as the others name an account. */
export function modelOf(value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/^arn:.*\//, '') : ''
  return plainModel.test(text) ? text : 'unknown'
}

/** A prompt's name, undefined for what is no name. */
export function nameOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return text.length > 0 && text.length <= 200 && !/\p{C}/u.test(text) ? text : undefined
}

/** The name in a tag such as `prompt:triage`. */
export function taggedName(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '')
  const [, name] = /(?:^|["',[{ ])prompt[:=]([^"',\]} ]+)/.exec(text) ?? []
  return nameOf(name)
}

/** A number of tokens or calls; `absent` where there is none, `broken` for what is no whole number from 0. */
export function countOf(value: unknown): number | 'absent' | 'broken' {
  if (value === undefined || value === null || value === '') return 'absent'
  const number = typeof value === 'string' && /^\s*\d{1,15}(\.0*)?\s*$/.test(value) ? Number(value) : value
  if (typeof number === 'bigint') return countOf(Number(number))
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0 || number > 1e15) return 'broken'
  return number
}

/** USD in units of 1e-9, whole so that sums do not depend on their order; undefined for what is no amount. */
export function nanoUsdOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number) || number < 0 || number > 1e9) return undefined
  return Math.round(number * 1e9)
}

const first = Date.UTC(2020, 0)
const last = Date.UTC(2100, 0)

/** Milliseconds since 1970 from an ISO date, or from seconds, milliseconds, microseconds or nanoseconds; undefined outside 2020 to 2099. */
export function timeOf(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : typeof value === 'bigint' ? Number(value) : digits(value)
  const at = number === undefined ? fromDate(value) : number / scaleOf(number)
  return at !== undefined && at >= first && at < last ? at : undefined
}

const digits = (value: unknown): number | undefined =>
  typeof value === 'string' && /^\d{9,20}(\.\d+)?$/.test(value) ? Number(value) : undefined

function scaleOf(number: number): number {
  return number < 1e11 ? 1e-3 : number < 1e14 ? 1 : number < 1e17 ? 1e3 : 1e6
}

const date = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|[+-]\d\d(?::?\d\d)?)?)?$/

/** A time without a zone is in UTC. */
function fromDate(value: unknown): number | undefined {
  if (value instanceof Date) return value.getTime()
  const [, day, time, zone] = (typeof value === 'string' && date.exec(value.trim())) || []
  if (day === undefined) return undefined
  const [, sign, minutes] = /^([+-]\d\d):?(\d\d)?$/.exec(zone ?? '') ?? []
  const at = Date.parse(`${day}T${time ?? '00:00'}${sign === undefined ? 'Z' : `${sign}:${minutes ?? '00'}`}`)
  return Number.isNaN(at) ? undefined : at
}
