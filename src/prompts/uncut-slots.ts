import type { Prompt } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'
import { expressionsOf } from './lengthened-slots.ts'

/** A slot of which the base sends a part, and the head more. */
export interface Uncut {
  name: string
  at: Loc
}

/** How much more a cut may leave than at the base before it is said. */
const LEAST_MORE = 1.2

/** The slots that the head no longer cuts, or cuts at a larger number than the base, in the order of the text. */
export function uncutSlots(base: Prompt, head: Prompt): Uncut[] {
  const before = new Map<string, Cut>()
  for (const { cut } of cutsIn(base)) {
    const known = before.get(cut.of)
    if (!known || known.most < cut.most) before.set(cut.of, cut)
  }
  const found = new Map<string, Uncut>()
  for (const { name, at, cut } of cutsIn(head)) {
    const { of, most } = cut
    const was = before.get(of)?.most
    if (was !== undefined && was < WHOLE && most > was * LEAST_MORE) found.set(name, { name, at })
  }
  return [...found.values()]
}

/** What is sent of slots: by expressions in tags, and by loops over them. */
function cutsIn(prompt: Prompt): { name: string; at: Loc; cut: Cut }[] {
  const shown = expressionsOf(prompt).map(({ written, ...slot }) => ({ ...slot, cut: cutOf(written) }))
  const looped = prompt.slots.flatMap(({ name, at, from, items }) => {
    if (items === undefined || from !== 'undeclared') return []
    const { of, most } = cutOf(name)
    return [{ name, at, cut: { of: `each ${of}`, most: Math.min(items, most) } }]
  })
  return [...shown, ...looped]
}

/** What an expression cuts, and the most that it leaves of it: in whatever unit it counts in. */
interface Cut {
  of: string
  most: number
}

const WHOLE = Number.POSITIVE_INFINITY
/** What a cut leaves whose size is no number. */
const SOME = 1

/** `[:200]`, also of the end; `.slice(0, 200)` and its like. */
const PART = /\[[^[\]]{0,40}:[^[\]]{0,40}\]|\.(?:slice|substring|substr|take|takeLast|head|truncate)\(([^()]{0,80})\)/g
/** An item by its number, and a part in Python, whose bounds stand behind its name: `q[:500]` is `q.500`. */
const ITEM = /\.-?\d{1,9}(?![\w.])/g
/** A larger number is the bound of a part. */
const LAST_ITEM = 20
/** `| truncate(200)`, `| truncatewords: 30`, `| first`. */
const FILTER =
  /(?<!\|)\|\s{0,9}(?:truncate\w*|slice|limit\w*|first|last|head|crop|clip|shorten|abbreviate)\b(?:\s{0,9}(?::[^|]{0,80}|\([^()]{0,80}\)))?/g
/** `truncate(doc, 200)`, `truncate doc 200`, `(limit docs 3)`. */
const CALL =
  /^\(?(?:[\w$]+\.)*(?:truncate\w*|shorten|limit\w*|slice|crop|clip|abbreviate|head|take)(?:\(|\s+)([\w$.]+)[\s,]+([^()]*)\)?$/i

function cutOf(written: string): Cut {
  const [, named, given] = CALL.exec(written) ?? []
  if (named !== undefined) return { of: named, most: sizeIn(given ?? '') }
  let most = WHOLE
  const cut = (part: string) => {
    most = Math.min(most, sizeIn(part))
    return ''
  }
  const item = (part: string) => {
    const bound = sizeIn(part.slice(1))
    most = Math.min(most, bound > LAST_ITEM ? bound : SOME)
    return ''
  }
  const of = written.replace(PART, cut).replace(FILTER, cut).replace(ITEM, item).replace(/\s+/g, '')
  return { of, most }
}

/** The size that a cut names: of two numbers what lies between them, where the first is no place from the end. */
function sizeIn(part: string): number {
  const numbers = [...part.replace(/\blength\s*=\s*/g, '').matchAll(/-?\d{1,15}/g)].map(([digits]) => Number(digits))
  const [from, to] = numbers
  if (from === undefined) return /\[\s*:\s*\]/.test(part) ? WHOLE : SOME
  // From a place of the beginning on, nearly all is left.
  if (to === undefined)
    return /\[\s*\d+\s*:\s*\]|\.(?:slice|substring|substr)\(\s*\d+\s*\)/.test(part) ? WHOLE : Math.abs(from)
  return Math.max(Math.abs(from), Math.abs(to))
}
