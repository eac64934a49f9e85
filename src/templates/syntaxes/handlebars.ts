import { type Step, withoutLoneLines } from './handlebars-lines.ts'
import { readBlock, readOutput } from './handlebars-tags.ts'
import { nest } from './nest.ts'
import { tagEnd } from './tag-end.ts'
import type { TemplateSyntax } from './template-syntax.ts'

declare module './template-syntax.ts' {
  interface SyntaxList {
    handlebars: TemplateSyntax
  }
}

/**
 * Handlebars 4 (https://handlebarsjs.com/guide), which Dotprompt is a dialect of, and Mustache as far as Handlebars reads it.
 * A line that holds nothing but a block's tag, a comment or a partial is not sent; `~` takes the blanks around a tag away.
 */
export const handlebars: TemplateSyntax = {
  owns: path => /\.(hbs|handlebars|mustache|prompt)$/i.test(path),
  looksAlike: text => /\{\{\s{0,9}[#^>/!&~{]?\s{0,9}(?:[A-Za-z_@.]|"(?![^"\n]{0,200}"\s{0,9}:))/.test(text),
  parse: (text, place) => nest(withoutLoneLines([...scan(text)]), text, place),
}

const COMMENT = /\{\{~?!(--)?/y
const RAW = /\{\{\{\{([\w.-]{1,99})[^{}]{0,999}\}\}\}\}/y

function* scan(text: string): Generator<Step> {
  let begin = 0
  let at = 0
  let kept = ''
  let start = text.indexOf('{{')
  while (start !== -1) {
    if (isJson(text, start)) {
      start = text.indexOf('{{', start + 2)
      continue
    }
    const escaped = escapeBefore(text, at, start)
    kept += text.slice(at, escaped ? start - 1 : start)
    at = start
    if (escaped === 'tag') {
      start = text.indexOf('{{', start + 2)
      continue
    }
    const tag = readComment(text, start) ?? readRaw(text, start) ?? readTag(text, start)
    yield { at: begin, text: kept, tag }
    if (tag.end === undefined) return
    begin = at = tag.end
    kept = ''
    start = text.indexOf('{{', at)
  }
  yield { at: begin, text: kept + text.slice(at), tag: undefined }
}

/** `{{"a": 1}}` calls nothing: it is JSON whose braces are doubled, or an object in an object. */
function isJson(text: string, start: number): boolean {
  JSON_KEY.lastIndex = start
  return JSON_KEY.test(text)
}

const JSON_KEY = /\{\{\s{0,99}"[^"\n]{0,200}"\s{0,9}:/y

/** `\{{` is text, and `\\{{` is a backslash before a tag. */
function escapeBefore(text: string, from: number, start: number): 'tag' | 'backslash' | undefined {
  if (start === from || text[start - 1] !== '\\') return undefined
  return start - 1 > from && text[start - 2] === '\\' ? 'backslash' : 'tag'
}

type Tag = NonNullable<Step['tag']> & { end: number | undefined }

function plainText(text: string, at: number): NonNullable<Step['tag']> {
  return { marks: [{ kind: 'text', text, at }], lone: false, trimBefore: false, trimAfter: false, partial: false }
}

function fault(at: number, problem: 'unclosed-tag' | 'unexpected-tag' = 'unclosed-tag'): Tag {
  return { ...plainText('', at), marks: [{ kind: 'fault', problem, at }], end: undefined }
}

function readComment(text: string, start: number): Tag | undefined {
  COMMENT.lastIndex = start
  const opening = COMMENT.exec(text)
  if (!opening) return undefined
  const closing = opening[1] ? /--~?\}\}/g : /\}\}/g
  closing.lastIndex = COMMENT.lastIndex
  if (!closing.exec(text)) return fault(start)
  const end = closing.lastIndex
  const trims = { trimBefore: text[start + 2] === '~', trimAfter: text[end - 3] === '~' }
  return { ...plainText('', start), marks: [], lone: true, ...trims, end }
}

/** `{{{{name}}}}...{{{{/name}}}}`: what stands in it is text. */
function readRaw(text: string, start: number): Tag | undefined {
  RAW.lastIndex = start
  const opening = RAW.exec(text)
  if (!opening) return undefined
  const from = RAW.lastIndex
  const closing = `{{{{/${opening[1]}}}}}`
  const end = text.indexOf(closing, from)
  return end === -1 ? fault(start) : { ...plainText(text.slice(from, end), from), end: end + closing.length }
}

function readTag(text: string, start: number): Tag {
  const trimBefore = text[start + 2] === '~'
  const from = start + (trimBefore ? 3 : 2)
  const triple = text[from] === '{'
  const closing = tagEnd(text, triple ? from + 1 : from, triple ? '}' : '}}', false)
  if (closing === -1) return fault(start)
  let end = closing + (triple ? 1 : 0)
  const trimAfter = triple ? text[end] === '~' : text[end - 1] === '~' && end > from
  if (triple) end += trimAfter ? 1 : 0
  if (!text.startsWith('}}', end)) return fault(start)
  const inner = text.slice(triple ? from + 1 : from, triple ? closing : trimAfter ? end - 1 : end)
  // Only Mustache can change its delimiters, and what follows is then no Handlebars.
  if (inner.startsWith('=')) return fault(start, 'unexpected-tag')
  const raw = text.slice(start, end + 2)
  const block = triple ? undefined : readBlock(inner.trim(), raw, start)
  const marks = block?.marks ?? [readOutput(inner.trim(), raw, start)]
  const lone = block !== undefined
  return { marks, lone, partial: block?.partial ?? false, trimBefore, trimAfter, end: end + 2 }
}
