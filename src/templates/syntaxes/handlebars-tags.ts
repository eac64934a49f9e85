import { INLINE } from './inline-partials.ts'
import type { Mark, Opening } from './mark.ts'
import type { Condition, Expression, Given } from './piece.ts'

/** What a partial calls the block that it is given. */
const PARTIAL_BLOCK = '@partial-block'
const WORD = /"[^"]*"|'[^']*'|\([^()]*\)|\|[^|]*\||[^\s=|()"']+=?|\S/g

/** What a tag that sends a value makes. Of a helper's call the slot is what it is called with, as in `{{json data}}`. */
export function readOutput(inner: string, raw: string, at: number): Mark {
  const [first = '', second, third = ''] = wordsOf(inner.replace(/^&\s*/, ''))
  const key = first === 'lookup' ? /^(?:["']([\w-]+)["']|(\d{1,9}))$/.exec(third) : null
  if (key && second !== undefined && isPath(second))
    return { kind: 'slot', name: `${pathOf(second)}.${key[1] ?? key[2]}`, raw, at }
  // A quoted word is no name, though Handlebars looks it up as one: it may be text.
  const name = second !== undefined && isPath(second) ? pathOf(second) : /^["']/.test(first) ? first : pathOf(first)
  return { kind: 'slot', name, raw, at }
}

/** What a block's tag or a partial makes; undefined for a tag that sends a value. These tags may take their line with them. */
export function readBlock(inner: string, raw: string, at: number): { marks: Mark[]; partial: boolean } | undefined {
  const [sigil = '', rest] = [inner[0], inner.slice(1)]
  if (sigil === '>') return { marks: partial(rest, raw, at), partial: true }
  if (sigil === '/') return { marks: [{ kind: 'close', name: wordsOf(rest)[0] ?? '', at }], partial: false }
  if (sigil === '#' && rest.startsWith('>')) {
    const [target = ''] = wordsOf(rest.slice(1))
    const opening: Opening = { kind: 'include', target: unquote(target), indent: '', blockName: PARTIAL_BLOCK }
    return { marks: [{ kind: 'open', name: unquote(target), opening, at }], partial: false }
  }
  if (sigil === '#')
    return { marks: [open(wordsOf(rest.replace(/^\*/, '')), rest.startsWith('*'), at)], partial: false }
  if (sigil === '^' && rest.trim() !== '') {
    const [name = ''] = wordsOf(rest)
    const when: Condition = { kind: 'not', of: truthy(name) }
    return { marks: [{ kind: 'open', name, opening: { kind: 'branch', when }, at }], partial: false }
  }
  if (inner === '^' || inner === 'else') return { marks: [{ kind: 'else', opening: undefined, at }], partial: false }
  if (!/^else\s/.test(inner)) return undefined
  return { marks: [{ kind: 'else', opening: openingOf(wordsOf(inner.slice(4))), at }], partial: false }
}

/** An inline partial sends nothing where it is defined. */
function open(words: string[], inline: boolean, at: number): Mark {
  const [name = '', partial = ''] = words
  const opening: Opening = inline ? { kind: 'let', name: INLINE + unquote(partial) } : openingOf(words)
  return { kind: 'open', name, opening, at }
}

/**
 * `if`, `unless` and Dotprompt's `ifEquals` choose. `each` repeats, `with` is within its value once or not at all, and any
 * other block does what its own value is: nothing, once, or as many times as the list is long.
 */
function openingOf([name = '', first = '', second = '', third = '']: string[]): Opening {
  switch (name) {
    case 'if':
      return { kind: 'branch', when: truthy(first) }
    case 'unless':
      return { kind: 'branch', when: { kind: 'not', of: truthy(first) } }
    case 'ifEquals':
      return { kind: 'branch', when: equal(first, second) }
    case 'unlessEquals':
      return { kind: 'branch', when: negate(equal(first, second)) }
    default:
      return {
        kind: 'loop',
        over: pathOf(/^(each|with)$/.test(name) ? first : name),
        item: itemOf(second, third),
        ...(name === 'each' && { members: true }),
      }
  }
}

/** `as |item index|` names the item at hand, and its index or key. */
function itemOf(as: string, names: string): string {
  const [, item, index] = (as === 'as' && /^\|\s*([\w-]{1,200})(?:\s+([\w-]{1,200}))?/.exec(names)) || []
  return index === undefined ? (item ?? 'this') : `${item} @${index}`
}

function partial(rest: string, raw: string, at: number): Mark[] {
  const [target = ''] = wordsOf(rest)
  // Which partial a helper names is known at run time only.
  if (target.startsWith('(') || target === '')
    return [{ kind: 'include', target: '', indent: '', computed: { raw, key: rest.trim().slice(0, 200) }, at }]
  const name = unquote(target)
  const given = givenIn(rest.slice(rest.indexOf(target) + target.length))
  if (name !== PARTIAL_BLOCK) return [{ kind: 'include', target: name, indent: '', at, ...(given && { given }) }]
  return [
    { kind: 'open', name, opening: { kind: 'block', name }, at },
    { kind: 'close', name, at },
  ]
}

const GIVEN = /([\w-]{1,200})=("[^"]{0,500}"|'[^']{0,500}'|[^\s"'()=]{1,200})/g

/** `{{> target context name=value}}` */
function givenIn(rest: string): Given | undefined {
  const text = rest.slice(0, 1_000)
  const names = [...text.matchAll(GIVEN)].map(([, name = '', value = '']) => ({ name, made: constantOf(value) }))
  const [context = ''] = wordsOf(text.replace(GIVEN, ''))
  if (names.length === 0 && !isPath(context)) return undefined
  return { names, ...(isPath(context) && context !== 'this' && { context: pathOf(context) }) }
}

function constantOf(word: string): Expression {
  if (/^["']/.test(word)) return { kind: 'constant', value: unquote(word) }
  if (/^-?\d{1,15}$/.test(word)) return { kind: 'constant', value: Number(word) }
  if (/^(true|false)$/.test(word)) return { kind: 'constant', value: word === 'true' }
  return { kind: 'name', name: pathOf(word) }
}

function truthy(word: string): Condition {
  return isPath(word) ? { kind: 'truthy', name: pathOf(word) } : { kind: 'unknown' }
}

function equal(name: string, value: string): Condition {
  if (!isPath(name)) return { kind: 'unknown' }
  if (/^["']/.test(value)) return { kind: 'equals', name: pathOf(name), value: unquote(value) }
  if (/^-?\d{1,15}$/.test(value)) return { kind: 'equals', name: pathOf(name), value: Number(value) }
  return /^(true|false)$/.test(value)
    ? { kind: 'equals', name: pathOf(name), value: value === 'true' }
    : { kind: 'unknown' }
}

function negate(of: Condition): Condition {
  return of.kind === 'unknown' ? of : { kind: 'not', of }
}

/** The words of a tag that are looked at: no tag with a meaning of its own has more. */
function wordsOf(text: string): string[] {
  return text.slice(0, 1_000).match(WORD)?.slice(0, 4) ?? []
}

function isPath(word: string): boolean {
  return /^(?!(?:true|false|null|undefined)$)[@A-Za-z_.[][\w./@[\]-]*$/.test(word)
}

function pathOf(word: string): string {
  return word
    .replace(/^this[./](?=.)|^\.\/(?=.)/, '')
    .replace(/\.\[([\w-]{1,99})\]/g, '.$1')
    .slice(0, 200)
}

function unquote(word: string): string {
  return /^["']/.test(word) ? word.slice(1, -1) : word
}
