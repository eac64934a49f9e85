import { type Spelled, Speller } from '../spelled.ts'
import type { Quoting } from './language.ts'

/** A stretch of a literal: what it says, or a value that is put in. */
export type LiteralPart = { spelled: Spelled; from: number; to: number } | { slot: string; from: number; to: number }

const ESCAPE =
  /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([0-3]?[0-7]{1,2})|(\r?\n[ \t\r\n]*|[\s\S]))/y
const SIMPLE: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  s: ' ',
  a: '\x07',
}
const DOLLAR = /\$(?:([A-Za-z_]\w{0,199})|\{)/y

/**
 * Decodes a literal from `from` to `to`, which are within its quotes.
 * @param braces how many braces put a value in
 */
export function spellLiteral(
  source: string,
  from: number,
  to: number,
  quoting: Quoting,
  braces: number,
): LiteralPart[] {
  const parts: LiteralPart[] = []
  let out = new Speller()
  let start = from
  const margin = marginOf(source, from, to, quoting)
  const end = quoting.margin === 'closing' ? lastLineOf(source, from, to) : to
  const flush = (at: number) => {
    const spelled = out.done()
    if (spelled.text !== '') parts.push({ spelled, from: start, to: at })
    out = new Speller()
  }
  let at = from + marginAt(source, from, end, margin)
  while (at < end) {
    const slot = slotAt(source, at, end, quoting, braces)
    if (slot) {
      flush(at)
      parts.push({ slot: slot.name, from: at, to: slot.to })
      at = start = slot.to
      continue
    }
    at = take(source, at, end, quoting, braces, out)
    if (source[at - 1] === '\n') at += marginAt(source, at, end, margin)
  }
  flush(end)
  return parts
}

/** Takes what stands at an offset, up to what says something else than itself, and gives the offset behind it. */
function take(source: string, at: number, end: number, quoting: Quoting, braces: number, out: Speller): number {
  const char = source[at] ?? ''
  if (char === '\r') return at + 1
  if (quoting.escapes === 'doubled' && char === '"') {
    out.escape('"', at)
    return at + 2
  }
  if (braces === 1 && quoting.slots === 'braces' && /[{}]/.test(char) && source[at + 1] === char) {
    out.escape(char, at)
    return at + 2
  }
  if (quoting.escapes === 'backslash' && char === '\\') return takeEscape(source, at, quoting, out)
  if (quoting.margin === 'shared' && /[ \t]/.test(char)) {
    // Blanks at the end of a line of a text block are not sent.
    const [blanks = ''] = /^[ \t]*/.exec(source.slice(at, Math.min(end, at + 10_000))) ?? []
    const next = at + blanks.length
    if (next < end && source[next] !== '\n' && source[next] !== '\r') out.add(blanks, at)
    return next
  }
  let next = at + 1
  while (next < end && !/[\\\r\n"{}$ \t]/.test(source[next] ?? '')) next++
  out.add(source.slice(at, next), at)
  return next
}

function takeEscape(source: string, at: number, { margin }: Quoting, out: Speller): number {
  ESCAPE.lastIndex = at
  const found = ESCAPE.exec(source)
  if (!found) return at + 1
  const [all, one, two, three, four, octal, simple = ''] = found
  const code = octal === undefined ? Number.parseInt(one ?? two ?? three ?? four ?? '', 16) : Number.parseInt(octal, 8)
  if (code <= 0x10ffff) out.escape(String.fromCodePoint(code), at)
  else if (!/^\r?\n/.test(simple)) out.escape(SIMPLE[simple] ?? simple, at)
  // A line that goes on behind its end: Java leaves the margin out, Rust all blanks.
  else if (margin === 'shared') return source.indexOf('\n', at) + 1
  return at + all.length
}

function slotAt(
  source: string,
  at: number,
  end: number,
  { slots }: Quoting,
  braces: number,
): { name: string; to: number } | undefined {
  if (slots === 'dollar' && source[at] === '$') {
    DOLLAR.lastIndex = at
    const found = DOLLAR.exec(source)
    if (!found) return undefined
    if (found[1] !== undefined) return { name: found[1], to: DOLLAR.lastIndex }
    return within(source, DOLLAR.lastIndex, end, 1)
  }
  if (slots !== 'braces' || braces === 0 || source[at] !== '{') return undefined
  if (!source.startsWith('{'.repeat(braces), at)) return undefined
  return braces === 1 && source[at + 1] === '{' ? undefined : within(source, at + braces, end, braces)
}

/** The expression up to the brace that closes it; its format (`:N2`) is no part of its name. */
function within(source: string, from: number, end: number, braces: number): { name: string; to: number } {
  let depth = 1
  let at = from
  for (; at < end && depth > 0; at++) {
    if (source[at] === '{') depth++
    else if (source[at] === '}') depth--
  }
  const name = source
    .slice(from, Math.max(from, at - 1))
    .replace(/[:,][^:?()]{0,40}$/, '')
    .trim()
  return { name: name.slice(0, 200), to: Math.min(end, at - 1 + braces) }
}

/** How many blanks of each line are not sent. */
function marginOf(source: string, from: number, to: number, { margin }: Quoting): number {
  if (margin === undefined) return 0
  const lines = source.slice(from, to).split('\n')
  const last = lines.at(-1) ?? ''
  if (margin === 'closing') return last.trim() === '' ? last.length : 0
  const counted = lines.filter((line, i) => line.trim() !== '' || i === lines.length - 1)
  return counted.reduce(
    (least, line) => Math.min(least, line.length - line.trimStart().length),
    Number.POSITIVE_INFINITY,
  )
}

function marginAt(source: string, at: number, end: number, margin: number): number {
  let blanks = 0
  while (blanks < margin && at + blanks < end && /[ \t]/.test(source[at + blanks] ?? '')) blanks++
  return blanks
}

/** Where the last line begins with its break: C# does not send the break before the closing quotes. */
function lastLineOf(source: string, from: number, to: number): number {
  const at = source.lastIndexOf('\n', to - 1)
  return at < from ? to : source[at - 1] === '\r' ? at - 1 : at
}
