import { digestOf } from '../data/digest-of.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Loc } from '../model/quantity.ts'
import { type Cut, cutOf, WHOLE } from '../parsed/cut-of.ts'
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

/** What is sent of slots: by expressions in tags, by loops over them, and by the code around a text. */
function cutsIn(prompt: Prompt): { name: string; at: Loc; cut: Cut }[] {
  const shown = expressionsOf(prompt).map(({ written, ...slot }) => ({ ...slot, cut: cutOf(written) }))
  const looped = prompt.slots.flatMap(({ name, at, from, items }) => {
    if (items === undefined || from !== 'undeclared') return []
    const { of, most } = cutOf(name)
    return [{ name, at, cut: { of: `each ${of}`, most: Math.min(items, most) } }]
  })
  const { takes = [] } = prompt
  // What stands in a text itself is a slot of it.
  const inText = new Set(takes.length > 0 ? shown.map(({ cut }) => digestOf(cut.of)) : [])
  const taken = takes.flatMap(({ name, at, of, most }) =>
    inText.has(of) ? [] : [{ name, at, cut: { of: `taken ${of}`, most } }],
  )
  return [...shown, ...looped, ...taken]
}
