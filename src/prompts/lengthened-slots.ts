import type { Prompt } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'
import { lengthens, shapeOf } from './lengthens.ts'

/** A slot that a template or code makes longer now, by what nobody runs. */
export interface Lengthened {
  name: string
  at: Loc
}

/** The slots of the head that something makes longer than at the base, in the order of the text. What is made of a slot stands as its text. */
export function lengthenedSlots(base: Prompt, head: Prompt): Lengthened[] {
  const before = new Set(expressionsOf(base).map(({ written }) => shapeOf(written)))
  const unsure = new Set(base.slots.flatMap(slot => (slot.unsure ? [slot.name] : [])))
  const found = new Map<string, Lengthened>()
  for (const { name, unsure: isUnsure, at } of head.slots)
    if (isUnsure && !unsure.has(name) && base.slots.some(slot => slot.name === name)) found.set(name, { name, at })
  for (const { name, at, written } of expressionsOf(head))
    if (!found.has(name) && lengthens(written) && !before.has(shapeOf(written))) found.set(name, { name, at })
  return [...found.values()]
}

/** What stands in the tags and placeholders of slots. What is joined with something of a declared size is counted. */
export function expressionsOf({ messages, slots }: Prompt): { name: string; at: Loc; written: string }[] {
  const shown = new Set(slots.flatMap(({ name, from }) => (from === 'undeclared' ? [] : [name])))
  return messages.flatMap(({ runs }) =>
    runs.expected.flatMap(({ kind, name, at, text, tokens }) => {
      if (kind !== 'slot' || name === undefined || text.length > MOST) return []
      // A sample is text, and no expression.
      if (tokens === undefined && shown.has(name)) return []
      const written = text.replace(/^[\s{$%#<=-]+|[\s}%>-]+$/g, '')
      return [{ name, at, written: tokens === undefined ? written : written.replace(/[~+]/g, ',') }]
    }),
  )
}

/** Characters of an expression that is looked at. */
const MOST = 2000
