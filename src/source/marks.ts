/** A stretch of a file's text. */
export interface Span {
  from: number
  to: number
}

/** A comment to promptcost at a literal: `promptcost: prompt model=gpt-5.4 calls_per_month=5000`, `promptcost: ignore`. */
export interface Mark extends Span {
  says: 'prompt' | 'ignore' | undefined
  model: string | undefined
  callsPerMonth: number | undefined
  outputTokens: number | undefined
  /** True where code stands before it on its line. */
  trails: boolean
  /** What of it is not understood. */
  problem: MarkProblem | undefined
}

interface MarkProblem {
  problem: 'word' | 'key' | 'value' | 'no-literal'
  word: string
}

const MARK = /^(?:#+|\/\/+!?|\/\*+!?|--+|<!--|\*)?[ \t]*promptcost:[ \t]*([^\n]*)/
/** As many as anybody writes in one file. */
const MOST = 1000

/** The comments of a file that speak to promptcost. `comments` is asked only where the text has the word. */
export function marksIn(text: string, comments: () => readonly Span[]): Mark[] {
  if (!text.includes('promptcost:')) return []
  return comments()
    .flatMap(span => markIn(text, span) ?? [])
    .slice(0, MOST)
}

function markIn(text: string, { from, to }: Span): Mark | undefined {
  const said = MARK.exec(text.slice(from, Math.min(to, from + 500)))?.[1]
  if (said === undefined) return undefined
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  const [first = '', ...fields] = said
    .replace(/(?:\*\/|-->)\s*$/, '')
    .trim()
    .split(/\s+/)
  const word = /^[\w-]*/.exec(first)?.[0] ?? ''
  const mark: Mark = {
    from,
    to,
    says: word === 'prompt' || word === 'ignore' ? word : undefined,
    model: undefined,
    callsPerMonth: undefined,
    outputTokens: undefined,
    trails: line.trim() !== '',
    problem: undefined,
  }
  if (mark.says === undefined) mark.problem = { problem: 'word', word }
  // Behind `ignore` stands why.
  if (mark.says === 'prompt') for (const field of fields) take(field, mark)
  return mark
}

function take(field: string, mark: Mark): void {
  const equals = field.indexOf('=')
  const [key, value] = equals === -1 ? [field, ''] : [field.slice(0, equals), field.slice(equals + 1)]
  const number = /^\d{1,12}$/.test(value) ? Number(value) : undefined
  if (key === 'model' && /^[\w./:@-]{1,200}$/.test(value)) mark.model = value
  else if (key === 'calls_per_month' && number !== undefined) mark.callsPerMonth = number
  else if (key === 'output_tokens' && number !== undefined) mark.outputTokens = number
  else mark.problem ??= { problem: MARK_KEYS.some(known => known === key) ? 'value' : 'key', word: key }
}

export const MARK_WORDS = ['prompt', 'ignore'] as const
export const MARK_KEYS = ['model', 'calls_per_month', 'output_tokens'] as const

/** Lines between a comment and the literal that it is about, at the most. */
const NEAR = 12

/** Which of what stands in a file each mark is about: what is on its line, else the next behind it. One that is about nothing has a problem. */
export function marked<T extends Span>(marks: readonly Mark[], items: readonly T[], text: string): Map<T, Mark> {
  const found = new Map<T, Mark>()
  const ordered = marks.length === 0 ? [] : [...items].sort((a, b) => a.from - b.from)
  for (const mark of marks) {
    const about = mark.trails ? onLine(mark, ordered, text) : behind(mark, ordered, text)
    for (const item of about) found.set(item, mark)
    if (about.length === 0) mark.problem ??= { problem: 'no-literal', word: mark.says ?? '' }
  }
  return found
}

function onLine<T extends Span>(mark: Mark, items: readonly T[], text: string): T[] {
  const start = text.lastIndexOf('\n', mark.from - 1) + 1
  const ends = items.filter(({ to }) => to > start && to <= mark.from)
  const starts = items.filter(({ from, to }) => from >= start && from < mark.from && to > mark.from)
  return starts.length > 0 ? starts : ends
}

function behind<T extends Span>(mark: Mark, items: readonly T[], text: string): T[] {
  const first = items.find(({ from }) => from >= mark.to)
  if (!first) return []
  const between = text.slice(mark.to, Math.min(first.from, mark.to + 10_000))
  const code = between.split('\n').filter(line => !/^\s*(?:#|\/\/|\*|\/\*|@|$)/.test(line))
  return code.length > NEAR ? [] : items.filter(({ from }) => from === first.from)
}
