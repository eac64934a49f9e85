import type { Expr } from '../outline.ts'
import { bindingOf } from './binding.ts'
import { isLoopsOnly } from './frames.ts'
import type { Language } from './language.ts'
import { FILLS, isPlaceholder, REPEATS, SHOWS } from './made-by.ts'
import type { Places } from './places.ts'
import type { Token } from './tokens.ts'
import { type Named, Uses } from './uses.ts'

/** How many levels of brackets around a use are looked at. */
const LEVELS = 4

/**
 * How often a function uses a text by its name beyond the first time, at the most: `p + p`, three calls of `append(p)`. A loop, and a call that makes it
 * longer, count as one time each. Keyed by the offsets of the texts; leaves out what is used once.
 */
export function furtherUses(
  tokens: readonly Token[],
  all: readonly Named[],
  places: Places,
  language: Language,
): ReadonlyMap<number, number> {
  const uses = new Uses(all, places)
  for (let at = 0; at < tokens.length && !uses.isEmpty; at++) {
    const token = tokens[at]
    if (token?.kind === 'text') for (const [name, more] of namesWithin(tokens, at, uses)) uses.note(name, at, more)
    else if (token && uses.has(token.is) && isUse(tokens, at, language))
      uses.note(token.is, at, loopedAt(tokens, at) + changedAt(tokens, at, language), timesFilled(tokens, at))
  }
  return uses.further(all)
}

/** Whether a word is the value of a variable, and no declaration, assignment, key, comparison or message for people. */
function isUse(tokens: readonly Token[], at: number, language: Language): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (
    /^(?:=|:=|\+=|:|==|!=|\{|->)$/.test(after?.is ?? '') &&
    !(after?.is === '{' && after.line > (tokens[at]?.line ?? 0))
  )
    return false
  if (/^(?:==|!=|func|fn|fun)$/.test(before?.is ?? '')) return false
  const isDeclared =
    before?.kind === 'word' &&
    before.line === tokens[at]?.line &&
    !/^(?:return|in|else|yield|await|to|and|or|as|case)$/.test(before.is)
  if (isDeclared) return false
  if (after?.is === '.' && ASKS.test(tokens[at + 2]?.is ?? '')) return false
  return !bindingOf(tokens, at, language).calls.some(name => SHOWS.test(name) || /^len$/.test(name))
}

const ASKS =
  /^(?:len|length|size|count|equals\w*|hashCode|contains|starts_?with|ends_?with|index_?of|is_?(?:empty|blank)\w*)$/i
/** Methods that leave a text as long as it is, or make it shorter. */
const LEAVES =
  /^(?:trim\w*|strip\w*|to_?(?:string|owned|lower\w*|upper\w*|vec|byte\w*|char\w*)|into\w*|clone|as_\w+|bytes|chars|substring|slice|get\w*|format\w*|lines|split\w*|let|also|apply|run|to|unwrap\w*|value|text|intern|indent|then|iter|encode\w*|matches|invoke|execute|call\w*|render|compile|create\w*|from\w*|with\w*|partial\w*|add\w*|send\w*|of\w*)$/i
const REPLACES = /^(?:replace\w*)$/i
/** Calls that may send an argument more than once. */
const MAKES =
  /(?:^|\.)(?:pad\w*|\w?just|center|replace\w*|join|insert|fill|vec|map|flat_?map|generate\w*|iterate|indent)$/i

/** Whether a method of a name, or a call that takes it as an argument, makes it longer. */
function changedAt(tokens: readonly Token[], at: number, language: Language): 0 | 1 {
  if (/^\*$/.test(tokens[at + 1]?.is ?? '') || tokens[at - 1]?.is === '*') return isProduct(tokens, at) ? 1 : 0
  const isVector = tokens[at + 1]?.is === ';' && tokens[tokens[at]?.inside ?? -1]?.is === '['
  const { calls } = bindingOf(tokens, at, language)
  if (isVector || calls.some(name => MAKES.test(name) || REPEATS.test(name))) return 1
  const method = tokens[at + 1]?.is === '.' && tokens[at + 3]?.is === '(' ? (tokens[at + 2]?.is ?? '') : ''
  if (method === '' || LEAVES.test(method)) return 0
  return REPLACES.test(method) && isPlaceholder(firstOf(tokens[at + 4])) ? 0 : 1
}

/** Go's pointers and Rust's references to what a pointer leads to are no products. */
function isProduct(tokens: readonly Token[], at: number): boolean {
  const other = tokens[at - 1]?.is === '*' ? tokens[at - 2] : tokens[at + 2]
  return other !== undefined && (other.kind === 'word' || other.is === ')') && !/^(?:return|in)$/.test(other.is)
}

/** Whether a use is all that a loop without braces runs: `for (...) all.append(p)`. */
function loopedAt(tokens: readonly Token[], at: number): 0 | 1 {
  for (let start = at, level = 0; start >= 0 && level < LEVELS; start = tokens[start]?.inside ?? -1, level++)
    if (isLoopsOnly(tokens, start)) return 1
  return 0
}

/** How often a format shows its argument, where it says so by numbers: `"%1$s%1$s"`, `"{0}{0}"`. */
function timesFilled(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.inside ?? -1
  const name = tokens[open - 1]?.is === '!' ? tokens[open - 2] : tokens[open - 1]
  if (tokens[open]?.is !== '(' || !FILLS.test(name?.is ?? '')) return 1
  const format = tokens[open - 3]?.kind === 'text' ? tokens[open - 3] : tokens[open + 1]
  const seen = new Map<string, number>()
  for (const part of format?.parts ?? [])
    if ('spelled' in part)
      for (const [, one, other, third] of part.spelled.text.matchAll(/%\[(\d{1,3})\]|%(\d{1,3})\$|\{(\d{1,3})[}:,]/g)) {
        const number = one ?? other ?? third ?? ''
        seen.set(number, (seen.get(number) ?? 0) + 1)
      }
  return Math.max(1, ...seen.values())
}

/** The names that are put into a text, as `$name`, `${name}` or Rust's `{name}`, and whether a method is called on them there. */
function namesWithin(tokens: readonly Token[], at: number, wanted: Uses): [name: string, more: 0 | 1][] {
  return (tokens[at]?.parts ?? []).flatMap(part => {
    if ('slot' in part)
      return [...part.slot.matchAll(/[A-Za-z_]\w*/g)].flatMap(([name], i, { length }): [string, 0 | 1][] =>
        wanted.has(name) ? [[name, length > i + 1 && /\(/.test(part.slot) ? 1 : 0]] : [],
      )
    if (!part.spelled.text.includes('{')) return []
    return [...part.spelled.text.matchAll(/\{([A-Za-z_]\w{0,99})[}:]/g)].flatMap(([, name = '']): [string, 0 | 1][] =>
      wanted.has(name) && isFormatted(tokens, at) ? [[name, 0]] : [],
    )
  })
}

/** Whether a text is the first argument of a macro such as Rust's `format!`. */
function isFormatted(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.is === '(' && tokens[at - 2]?.is === '!'
}

/** What stands first in a text: words, or a value that is put in. */
function firstOf(token: Token | undefined): Expr | undefined {
  const [part] = token?.kind === 'text' ? token.parts : []
  if (!part) return undefined
  const { from, to } = part
  return { kind: 'text', from, to, spelled: 'spelled' in part ? part.spelled : { text: '{x}', marks: [] } }
}
