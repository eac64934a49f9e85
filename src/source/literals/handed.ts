import type { HandedOn } from '../../parsed/prompt-file.ts'
import { howSaid } from '../detect/requests.ts'
import { calleeBefore, keyBefore, targetBefore } from './binding.ts'
import { foreignNames } from './foreign-names.ts'
import type { Language } from './language.ts'
import type { Token } from './tokens.ts'

/** Tokens of one value, and values of one file, that are looked at. */
const MOST_TOKENS = 300
const MOST_VALUES = 50_000
/** Names behind names, values of one name, and steps that follow them in one file. */
const DEEPEST = 4
const MOST_BOUND = 4
const MOST_STEPS = 300_000

type Handed = Omit<HandedOn, 'at'> & { from: number }

/** What a value is made of: the texts of this file, by their tokens, and what other files or the machine decide. */
interface Made {
  texts: Set<number>
  foreign: Set<string>
}

/**
 * The texts that code hands on, read token by token: arguments, values under keys, what is assigned and what is returned. A name goes for what the
 * same file assigns to it, and one of another file for something unknown.
 */
export function handedInLiterals(
  tokens: readonly Token[],
  path: string,
  language: Language,
): { handed: Handed[]; cut: number | undefined } {
  const values = valuesIn(tokens, language)
  const bound = new Map<string, number[]>()
  for (const [i, { name }] of values.entries())
    if (name !== undefined) bound.set(name, [...(bound.get(name) ?? []), i].slice(0, MOST_BOUND))
  const foreignAt = foreignNames(tokens, language)
  // Values stand within values, and each token is looked at once.
  const names = tokens.map((_, at) => foreignAt(at))
  const foreign = (at: number) => names[at]
  const made = values.map(({ start, end }) => madeOf(tokens, start, end, bound, foreign))
  const all: All = { made, bound, left: MOST_STEPS }
  const handed = values.flatMap(({ start, place, call, key }, i): Handed[] => {
    const { texts, foreign: names } = whole(i, all)
    if (texts.size === 0 && names.size === 0) return []
    const unknown = [...names]
    const certain = [...texts].reduce((sum, at) => sum + lengthOf(tokens[at]), 0)
    return [
      {
        place,
        within: '',
        from: tokens[start]?.from ?? 0,
        asks: howSaid(call, key),
        literals: [...texts].map(at => `${path}\0${tokens[at]?.from}`),
        certain,
        unknown,
        alone: certain === 0 ? unknown : [],
        ...(certain > 0 && { elsewhere: unknown.map(what => ({ what })) }),
      },
    ]
  })
  const isCut = all.left < 0 || values.length === MOST_VALUES
  return { handed, cut: isCut ? (tokens[values.at(-1)?.start ?? 0]?.from ?? 0) : undefined }
}

interface Value {
  start: number
  end: number
  place: string
  call: string
  key: string
  /** The name that it is assigned to. */
  name?: string | undefined
}

function valuesIn(tokens: readonly Token[], language: Language): Value[] {
  const values: Value[] = []
  /** By the index of a bracket how many of its items were seen. */
  const items = new Map<number, number>()
  for (let start = 1; start < tokens.length && values.length < MOST_VALUES; start++) {
    const before = tokens[start - 1]
    // Brackets with nothing between them have no value.
    if (!before || !BEGINS.test(before.is) || tokens[start]?.opener === start - 1) continue
    const value = valueAt(tokens, start, items, language)
    if (value) values.push(value)
  }
  return values
}

const BEGINS = /^(?:[(,[:=]|:=|\+=|=>|return|to)$/

function valueAt(
  tokens: readonly Token[],
  start: number,
  items: Map<number, number>,
  language: Language,
): Value | undefined {
  const [sign, open] = [tokens[start - 1]?.is ?? '', tokens[start]?.inside ?? -1]
  const end = endOf(tokens, start, language)
  if (sign === 'return') return { start, end, place: ' return', call: '', key: 'return' }
  const isItem = sign === ',' || sign === '(' || sign === '['
  const number = isItem ? (items.get(open) ?? -1) + 1 : 0
  if (isItem) items.set(open, number)
  const bracket = tokens[open]?.is
  const named = sign === '=' && bracket === '(' ? tokens[start - 2]?.is : keyBefore(tokens, start)
  if (named !== undefined || isItem) {
    const call = open === -1 ? '' : calleeBefore(tokens, open).name
    const key = named ?? String(number)
    const called = call.slice(call.lastIndexOf('.') + 1)
    return open === -1 ? undefined : { start, end, place: `${called} ${key}`, call, key }
  }
  if (sign === ':' || sign === 'to') return undefined
  const name = targetBefore(tokens, start - 1, language).at(-1)
  return name === undefined ? undefined : { start, end, place: ` ${name}`, call: '', key: name, name }
}

/** Behind the last token of a value: at what divides it from the next, or at the end of its statement. */
function endOf(tokens: readonly Token[], start: number, { endsByLine }: Language): number {
  const inside = tokens[start]?.inside
  let at = start
  for (; at < tokens.length && at < start + MOST_TOKENS; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]]
    if (!token || (token.opener === inside && token.opener !== -1)) break
    if (token.inside !== inside) continue
    if (token.is === ',' || token.is === ';' || token.is === '}') break
    const isNext = endsByLine && at > start && before !== undefined && token.line > before.line
    if (isNext && !/^[+.,([{=]$|^[+:]=$/.test(before.is) && token.is !== '.' && tokens[inside ?? -1]?.is !== '(') break
  }
  return at
}

function madeOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  bound: ReadonlyMap<string, unknown>,
  foreign: (at: number) => string | undefined,
): Made & { names: Set<string> } {
  const made = { texts: new Set<number>(), foreign: new Set<string>(), names: new Set<string>() }
  for (let at = start; at < end; at++) {
    const token = tokens[at]
    const what = foreign(at)
    if (what !== undefined) made.foreign.add(what)
    else if (token?.kind === 'word' && bound.has(token.is)) made.names.add(token.is)
    if (lengthOf(token) > 0) made.texts.add(at)
    for (const word of slotsIn(token)) if (bound.has(word)) made.names.add(word)
  }
  return made
}

/** The words of what is put into a text. */
function slotsIn(token: Token | undefined): string[] {
  return (token?.parts ?? []).flatMap(part => ('slot' in part ? (part.slot.match(/[A-Za-z_]\w*/g) ?? []) : []))
}

/** All values of a file, and how many names may still be followed. */
interface All {
  made: readonly (Made & { names: ReadonlySet<string> })[]
  bound: ReadonlyMap<string, readonly number[]>
  left: number
}

/** With what the names in it stand for. */
function whole(at: number, values: All, known = new Set<number>(), depth = 0): Made {
  const own = values.made[at]
  const all: Made = { texts: new Set(own?.texts), foreign: new Set(own?.foreign) }
  if (!own || depth > DEEPEST) return all
  known.add(at)
  for (const name of own.names)
    for (const other of (values.bound.get(name) ?? []).slice(0, MOST_BOUND)) {
      if (known.has(other) || values.left-- < 0) continue
      const inner = whole(other, values, known, depth + 1)
      for (const text of inner.texts) all.texts.add(text)
      for (const what of inner.foreign) all.foreign.add(what)
    }
  return all
}

const lengthOf = (token: Token | undefined): number =>
  (token?.parts ?? []).reduce((sum, part) => sum + ('spelled' in part ? part.spelled.text.length : 0), 0)
