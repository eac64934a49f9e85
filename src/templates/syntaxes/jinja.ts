import { conditionOf } from './condition.ts'
import { argumentsOf, computedBy, namedOf, outputOf } from './expression.ts'
import { lentBlock } from './jinja-blocks.ts'
import type { Mark } from './mark.ts'
import { nest } from './nest.ts'
import type { Over } from './piece.ts'
import { scanTags, type Tag, textBetween } from './scan-tags.ts'
import { tagEnd } from './tag-end.ts'
import type { TemplateSyntax } from './template-syntax.ts'

declare module './template-syntax.ts' {
  interface SyntaxList {
    jinja: TemplateSyntax
  }
}

/**
 * Jinja 3 with the settings of a new Environment (https://jinja.palletsprojects.com, "API" and "Whitespace Control"): blocks
 * are not trimmed, line breaks become `\n`, and one line break at the end of a template is not sent. A macro sends nothing
 * where it stands, and its call is a slot. A tag that is not known sends nothing itself, but what stands within it.
 */
export const jinja: TemplateSyntax = {
  // Nunjucks and Twig are near enough for what prompts have of them.
  owns: path => /\.(j2|jinja2?|njk|twig|prompty)$/i.test(path),
  looksAlike: text => /\{%[-+]?\s{0,9}(?:if|for|set|include|extends|block|macro|raw|import|from|with)\b/.test(text),
  parse: (text, place) => nest(scan(text), text, place),
}

/** Characters of a statement that are looked at, as its patterns may try each blank twice. */
const LONGEST = 500
const REFERENCE = /^(?:"([^"\\]+)"|'([^'\\]+)')\s*(?:ignore\s+missing)?\s*(?:with(?:out)?\s+context)?$/
const DIALECT = { bare: 'truthy', andFirst: true } as const
const TAG = /\{[{%#]/g
const RAW = /[-+]?\s*raw\s*(-?)%\}/y
const END_RAW = /\{%([-+]?)\s*endraw\s*([-+]?)%\}/g

/** Line breaks become `\n` in Jinja, whatever they are in the file. */
const asSent = (text: string): string => text.replace(/\r\n?/g, '\n')

function scan(source: string): Iterable<Mark> {
  const text = source.replace(/(?:\r\n|\r|\n)$/, '')
  return scanTags(text, TAG, start => rawBlock(text, start) ?? readTag(text, start), asSent)
}

function readTag(text: string, start: number): Tag | undefined {
  const open = text.slice(start, start + 2)
  const closing = open === '{{' ? '}}' : open === '{%' ? '%}' : '#}'
  const from = start + (/[-+]/.test(text[start + 2] ?? '') ? 3 : 2)
  const end = open === '{#' ? text.indexOf(closing, from) : tagEnd(text, from, closing, true)
  if (end === -1) return undefined
  const sign = end > from && /[-+]/.test(text[end - 1] ?? '') ? 1 : 0
  const inner = text.slice(from, end - sign).trim()
  const raw = text.slice(start, end + 2)
  const marks =
    open === '{{' ? [outputOf(inner, raw, start, 'jinja')] : open === '{%' ? statement(inner, raw, start) : []
  return { marks, end: end + 2, trim: sign === 1 && text[end - 1] === '-' }
}

function rawBlock(text: string, start: number): Tag | undefined {
  RAW.lastIndex = start + 2
  const opening = text[start + 1] === '%' ? RAW.exec(text) : null
  if (!opening) return undefined
  END_RAW.lastIndex = RAW.lastIndex
  const closing = END_RAW.exec(text)
  if (!closing)
    return { marks: [{ kind: 'fault', problem: 'unclosed-block', at: start }], end: text.length, trim: false }
  const trim = { start: opening[1] === '-', end: closing[1] === '-' }
  const mark = textBetween(text, RAW.lastIndex, closing.index, trim, asSent)
  return { marks: [mark], end: END_RAW.lastIndex, trim: closing[2] === '-' }
}

function* statement(inner: string, raw: string, at: number): Generator<Mark> {
  const [, word = '', rest = ''] = /^(\w*)\s*([\s\S]*)$/.exec(inner) ?? []
  switch (word) {
    case 'if':
      return yield { kind: 'open', name: 'if', opening: { kind: 'branch', when: conditionOf(rest, DIALECT) }, at }
    case 'elif':
      return yield { kind: 'else', opening: { kind: 'branch', when: conditionOf(rest, DIALECT) }, at }
    case 'else':
      return yield { kind: 'else', opening: undefined, at }
    case 'for':
      return yield { kind: 'open', name: 'for', opening: loopOf(rest), at }
    case 'block':
      return yield { kind: 'open', name: 'block', opening: { kind: 'block', name: /^\w*/.exec(rest)?.[0] ?? '' }, at }
    case 'macro':
      return yield {
        kind: 'open',
        name: 'macro',
        opening: { kind: 'let', name: /^\w{0,200}/.exec(rest)?.[0] ?? '', takes: argumentsOf(rest) ?? [] },
        at,
      }
    case 'set':
      return yield* settings(rest, raw, at)
    case 'with':
      // Its names end with it, but one of them is seldom used for something else behind it.
      for (const [name, value] of assignments(rest)) yield letOf(name, value, at)
      return
    case 'call':
    case 'filter':
      return yield lentBlock(word, rest, raw, at)
    // It prints every variable there is.
    case 'debug':
      return rest === '' ? yield { kind: 'slot', name: 'debug', raw, at } : undefined
    case 'include':
    case 'extends':
      return yield reference(word, rest, raw, at)
    // Twig's, whose blocks stand in place of the file's.
    case 'embed':
      return yield reference('include', rest, raw, at)
    case 'import':
    case 'from':
      return yield importOf(rest, raw, at)
    case 'endif':
    case 'endfor':
    case 'endblock':
    case 'endmacro':
    case 'endset':
    case 'endfilter':
    case 'endcall':
      return yield { kind: 'close', name: word.slice(3), at }
  }
}

/** `{% set a = 1 %}`, or what stands between `{% set a %}` and `{% endset %}`. */
function* settings(rest: string, raw: string, at: number): Generator<Mark> {
  const name = /^[\w.]{1,200}/.exec(rest)?.[0] ?? ''
  if (/^[\w.]{1,200}\s*\|/.test(rest)) yield lentBlock('set', rest, raw, at)
  else if (!/^[\w\s,.()]*=/.test(rest)) yield { kind: 'open', name: 'set', opening: { kind: 'let', name }, at }
  else for (const [target, value] of assignments(rest)) yield letOf(target, value, at)
}

/** `a = 1, b = c`; of a target of several names nothing is known. */
function assignments(text: string): [name: string, value: string][] {
  if (text.length > LONGEST) return []
  return text.split(/,(?=\s*\w+\s*=[^=])/).flatMap((part): [string, string][] => {
    const [, name, value] = /^\s*(\w{1,200})\s*=\s*([\s\S]*)$/.exec(part) ?? []
    return name === undefined || value === undefined ? [] : [[name, value.trim()]]
  })
}

function letOf(name: string, value: string, at: number): Mark {
  const { name: other, made } = namedOf(value, 'jinja')
  return { kind: 'let', name, made: made ?? { kind: 'name', name: other }, at }
}

function loopOf(rest: string): { kind: 'loop' } & Over {
  const [, item = '', over = ''] = /^([\w\s,()]{1,200}?)\s+in\s+([\s\S]*)$/.exec(rest.slice(0, LONGEST)) ?? []
  const [what = '', when] = over.replace(/\s+recursive$/, '').split(/\s+if\s+(?![\s\S]*\selse\s)/)
  const named = namedOf(what.trim(), 'jinja')
  return {
    kind: 'loop',
    item: item.trim(),
    over: named.name,
    ...(named.made && { made: named.made }),
    ...(when !== undefined && { when: conditionOf(when, DIALECT) }),
  }
}

const SUFFIX = /(?:\s+ignore\s+missing)?(?:\s+with(?:out)?\s+context)?$/

/** A file that is named by a plain text, or by an expression whose value the rest of the template may set. */
function reference(kind: 'include' | 'extends', rest: string, raw: string, at: number): Mark {
  const [, double, single] = rest.length > LONGEST ? [] : (REFERENCE.exec(rest) ?? [])
  const target = double ?? single
  if (target === undefined) {
    const computed = computedBy(rest.length > LONGEST ? rest : rest.replace(SUFFIX, ''), raw, 'jinja')
    return kind === 'extends' ? { kind, target: '', computed, at } : { kind, target: '', indent: '', computed, at }
  }
  if (kind === 'extends') return { kind, target, at }
  const optional = /\bignore\s+missing\b/.test(rest.slice(target.length + 2))
  return { kind, target, indent: '', at, ...(optional && { optional: true }) }
}

/** `{% import "x" as y %}` and `{% from "x" import a, b as c %}`: the file sends nothing, and its macros go by names of this one. */
function importOf(rest: string, raw: string, at: number): Mark {
  const [, , target = ''] = /^(["'])([^"'\n]{1,1000})\1\s+(?:as|import)\s/.exec(rest) ?? []
  const [source = ''] = rest.length > LONGEST ? [rest] : rest.split(/\s+(?:as|import)\s/)
  const computed = target === '' ? computedBy(source, raw, 'jinja') : undefined
  const file = { kind: 'include', target, indent: '', at, ...(computed && { computed }) } as const
  const [, alias] = /\bas\s+(\w{1,200})(?:\s+with(?:out)?\s+context)?\s*$/.exec(rest) ?? []
  const [, list] = /\simport\s+([\s\S]*)$/.exec(rest) ?? []
  if (list === undefined) return { ...file, imports: { all: `${alias ?? ''}.`, names: [] } }
  const names = list.split(',').flatMap(each => {
    const [, from, to] = /^\s*(\w{1,200})(?:\s+as\s+(\w{1,200}))?/.exec(each) ?? []
    return from === undefined ? [] : [{ from, to: to ?? from }]
  })
  return { ...file, imports: { all: undefined, names } }
}
