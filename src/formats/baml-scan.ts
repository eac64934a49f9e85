/** A declaration of a BAML file: `head` is what stands between its name and its body, `body` what is within its braces or its string. */
export interface BamlBlock {
  kind: 'function' | 'class' | 'enum' | 'client' | 'template_string' | 'type' | 'test'
  name: string
  head: string
  body: string
  /** Offsets in the file: of the name, and of the body. */
  at: number
  bodyAt: number
}

/** A line of a block: a key, and what stands behind it. */
export interface BamlField {
  key: string
  value: string
  valueAt: number
}

const DECLARATION =
  /(?:function|class|enum|client|template_string|type|test)\b(?:\s{0,9}<\w{1,40}>)?\s{1,99}(\w{1,200})/y
const STRING = /"(?:[^"\\]|\\[\s\S])*"?|\/\/[^\n]*|\{\/\/[\s\S]*?(?:\/\/\}|$)/y
const RAW = /(#+)"/y

/** The end of the string or comment that begins at an offset; undefined where none does. */
export function skipped(text: string, at: number): number | undefined {
  RAW.lastIndex = at
  const raw = text[at] === '#' ? RAW.exec(text) : null
  if (raw) {
    const end = text.indexOf(`"${raw[1]}`, RAW.lastIndex)
    return end === -1 ? text.length : end + raw[0].length
  }
  STRING.lastIndex = at
  return /["/{]/.test(text[at] ?? '') && STRING.test(text) ? STRING.lastIndex : undefined
}

/** The declarations of a file, in order. What is none is passed over; takes time linear in the text. */
export function scanBaml(text: string): BamlBlock[] {
  const blocks: BamlBlock[] = []
  for (let at = 0; at < text.length; ) {
    const over = skipped(text, at)
    DECLARATION.lastIndex = at
    const found = over === undefined && /[a-z]/.test(text[at] ?? '') ? DECLARATION.exec(text) : null
    if (found) {
      const block = blockAt(text, found, at)
      blocks.push(block)
      at = block.bodyAt + block.body.length + 1
    } else if (over !== undefined) at = over
    else {
      const word = /\w/.test(text[at] ?? '')
      at++
      while (word && /\w/.test(text[at] ?? '')) at++
    }
  }
  return blocks
}

function blockAt(text: string, [all, name = '']: RegExpExecArray, at: number): BamlBlock {
  const kind = /^\w+/.exec(all)?.[0] as BamlBlock['kind']
  const from = at + all.length
  const named = { kind, name, at: from - name.length }
  if (kind === 'type') {
    const end = endOfValue(text, from)
    return { ...named, head: '', body: text.slice(from, end), bodyAt: from }
  }
  let start = from
  while (start < text.length && text[start] !== '{' && text[start] !== '#') start = skipped(text, start) ?? start + 1
  const end = text[start] === '#' ? (skipped(text, start) ?? text.length) : closing(text, start)
  const inner = text[start] === '#' ? start : Math.min(start + 1, text.length)
  return { ...named, head: text.slice(from, start), body: text.slice(inner, end), bodyAt: inner }
}

/** Where the bracket that opens at an offset closes. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; ) {
    const over = at > open ? skipped(text, at) : undefined
    if (over !== undefined) {
      at = over
      continue
    }
    if (/[{([]/.test(text[at] ?? '')) depth++
    else if (/[})\]]/.test(text[at] ?? '')) depth--
    if (depth === 0) return at
    at++
  }
  return text.length
}

/** The lines of a block's body. */
export function fieldsIn(text: string): BamlField[] {
  const fields: BamlField[] = []
  for (let at = 0; at < text.length; ) {
    const over = skipped(text, at)
    const [key] = over === undefined ? (/^[\w-]{1,200}/.exec(text.slice(at, at + 200)) ?? []) : []
    if (key === undefined) {
      at = over ?? (text[at] === '@' ? endOfValue(text, at) : at + 1)
      continue
    }
    const valueAt = at + key.length
    at = endOfValue(text, valueAt)
    fields.push({ key, value: text.slice(valueAt, at), valueAt })
  }
  return fields
}

/** A value ends with its line, unless a bracket is open or the next line goes on with `|` or an attribute. */
function endOfValue(text: string, from: number): number {
  for (let at = from; at < text.length; ) {
    if (
      text[at] === '\n' &&
      !/^\s{0,200}(?:\||@(?!@))/.test(text.slice(at, at + 210)) &&
      !/\|\s{0,9}$/.test(text.slice(Math.max(from, at - 10), at))
    )
      return at
    if (/[{([]/.test(text[at] ?? '') && !text.startsWith('{//', at)) at = Math.min(text.length, closing(text, at) + 1)
    else at = skipped(text, at) ?? at + 1
  }
  return text.length
}

/**
 * What a string of BAML stands for: an indented block string without the indent that all its lines share, and without the blanks around it.
 * @returns undefined for what is no string
 */
export function stringOf(value: string): string | undefined {
  const text = value.trim()
  const raw = /^(#+)"([\s\S]*)"\1$/.exec(text)
  if (raw) return dedented(raw[2] ?? '')
  const quoted = /^"((?:[^"\\]|\\[\s\S])*)"/.exec(text)?.[1]
  return quoted?.replace(/\\([\s\S])/g, (_, one: string) => ({ n: '\n', t: '\t', r: '\r' })[one] ?? one)
}

function dedented(text: string): string {
  const lines = text.split('\n')
  const indents = lines.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length)
  const indent = indents.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY)
  return lines
    .map(line => line.slice(Math.min(indent, line.length - line.trimStart().length)))
    .join('\n')
    .trim()
}
