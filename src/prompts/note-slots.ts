import type { Version } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Prompt, Slot } from '../model/prompt.ts'
import { plainId } from '../model/variant-id.ts'
import { lengthenedSlots } from './lengthened-slots.ts'
import { lengthens, shapeOf } from './lengthens.ts'
import { uncutSlots } from './uncut-slots.ts'

const MOST_TOLD = 10

type Sides = Record<'base' | 'head', Pick<Version, 'prompt'> | undefined>

/**
 * What run time puts into the slots of the head is in no number where nobody declares it: all such slots, and those that are new. Nor
 * is what an unknown filter makes of them, or what a new part of something adds whose parts share one declared size.
 */
export function noteSlots(all: readonly Sides[]): Finding[] {
  const pairs = all.filter(
    ({ base, head }) => head && (head.prompt.slots.length > 0 || (base && base.prompt !== head.prompt)),
  )
  const [isSaid, isTold, isUncutTold] = [onceForVariants(), onceForVariants(), onceForVariants()]
  const fresh = pairs.flatMap(({ base, head }): Finding[] => {
    if (!base || !head || base.prompt === head.prompt) return []
    const before = new Set(base.prompt.slots.map(slot => slot.name))
    const unsure = new Set(base.prompt.slots.flatMap(slot => (slot.unsure ? [slot.name] : [])))
    const parts = new Set(base.prompt.slots.map(slot => slot.part))
    const isNew = ({ name, part, from, unsure: isUnsure }: Slot) =>
      (from === 'undeclared' ? !before.has(name) : part !== undefined && !parts.has(part)) ||
      (isUnsure && !before.has(name) && !unsure.has(name))
    const slots = head.prompt.slots.filter(isNew)
    const [first] = slots
    if (!first || isSwap(slots, base.prompt, head.prompt) || isSaid(head.prompt, slots)) return []
    const severity = isDoubtful(head.prompt, slots) ? 'info' : 'warn'
    return [{ kind: 'slot-new', severity, prompt: head.prompt.id, slots: slots.length, ...exampleOf(first) }]
  })
  const more = pairs.flatMap(({ base, head }) =>
    base && head && base.prompt !== head.prompt ? repeated(base.prompt, head.prompt) : [],
  )
  const longer = pairs.flatMap(({ base, head }): Finding[] => {
    if (!base || !head || base.prompt === head.prompt) return []
    const slots = lengthenedSlots(base.prompt, head.prompt)
    const [first] = slots
    if (!first || isTold(head.prompt, slots)) return []
    return [{ kind: 'slots-estimated', severity: 'warn', prompts: 1, slots: slots.length, ...exampleOf(first) }]
  })
  const uncut = pairs.flatMap(({ base, head }): Finding[] => {
    if (!base || !head || base.prompt === head.prompt) return []
    const slots = uncutSlots(base.prompt, head.prompt)
    const [first] = slots
    if (!first || isUncutTold(head.prompt, slots)) return []
    return [{ kind: 'slot-uncut', severity: 'warn', prompt: head.prompt.id, slots: slots.length, ...exampleOf(first) }]
  })
  const unsureOf = ({ slots }: Prompt) => slots.filter(slot => slot.unsure)
  return [
    ...fresh,
    ...more,
    ...longer.slice(0, MOST_TOLD),
    ...uncut.slice(0, MOST_TOLD),
    ...together('slots-undeclared', pairs, undeclaredOf),
    ...together('slots-estimated', pairs, unsureOf),
  ]
}

/** As many slots of unknown size went as came: they were renamed, or one stands for the other. What makes a longer text of a slot stands for none. */
function isSwap(fresh: readonly Slot[], base: Prompt, head: Prompt): boolean {
  const now = new Set(head.slots.map(({ name }) => name))
  const gone = undeclaredOf(base).filter(({ name }) => !now.has(name))
  const shapes = new Set(gone.map(({ name }) => shapeOf(name)))
  const isLonger = ({ name }: Slot) => lengthens(name) && !shapes.has(shapeOf(name))
  return fresh.every(slot => slot.from === 'undeclared' && !isLonger(slot)) && fresh.length <= gone.length
}

function together(
  kind: 'slots-undeclared' | 'slots-estimated',
  pairs: readonly Sides[],
  of: (prompt: Prompt) => Slot[],
): Finding[] {
  const isSaid = onceForVariants()
  let first: Slot | undefined
  let [prompts, slots] = [0, 0]
  for (const { head } of pairs) {
    const found = head && head.prompt.slots.length > 0 ? of(head.prompt) : []
    if (!head || found.length === 0 || isSaid(head.prompt, found)) continue
    first ??= found[0]
    prompts++
    slots += found.length
  }
  return first ? [{ kind, severity: 'info', prompts, slots, ...exampleOf(first) }] : []
}

/** Whether another variant of the prompt was already reported for these slots, which are of the same text. */
function onceForVariants(): (prompt: Prompt, slots: readonly Pick<Slot, 'name'>[]) => boolean {
  const said = new Set<string>()
  return (prompt, slots) => {
    if (prompt.variant === undefined) return false
    const key = [plainId(prompt), ...slots.map(({ name }) => name)].join('\0')
    const isSaid = said.has(key)
    said.add(key)
    return isSaid
  }
}

/** A word in single braces of a text that nobody calls a template is often no variable; where others of the text are declared it is one. */
function isDoubtful(prompt: Prompt, slots: readonly Slot[]): boolean {
  return slots.every(slot => slot.doubtful) && prompt.slots.every(slot => slot.from === 'undeclared')
}

/** The slot of unknown size that is sent most often more than at the base; one that is new is reported as new. Items of loops have names of the template's own. */
function repeated(base: Prompt, head: Prompt): Finding[] {
  const [before, now] = [timesSent(base), timesSent(head)]
  const known = new Set(base.slots.map(({ name }) => name))
  // Single braces of a text that nobody calls a template are often no variable.
  for (const { name, doubtful } of head.slots) if (doubtful) known.delete(name)
  let most: { name: string; times: number; sent: Sent } | undefined
  for (const [name, sent] of now) {
    const times = before.get(name)?.times ?? 0
    if (name !== ITEMS && (!known.has(name) || MOMENT.test(name))) continue
    if (sent.times > times && (!most || sent.times - times > most.sent.times - most.times)) most = { name, times, sent }
  }
  if (!most) return []
  const { times } = most.sent
  const { at, name } = most.name === ITEMS ? risenMost(most.sent, before.get(ITEMS)) : most.sent
  return [
    {
      kind: 'slot-repeated',
      severity: 'warn',
      prompt: head.id,
      base: most.times,
      head: times,
      ...exampleOf({ name, at }),
    },
  ]
}

/** A date or a time is a few tokens, however often it is sent: one that the base has by this name has not become another text. */
const MOMENT =
  /(?:^|[_.$])(?:date|time|datetime|timestamp|today|now|day|weekday|month|year)$|[a-z\d](?:Date|Time|DateTime|Timestamp|Day|Month|Year)$/

interface Sent {
  name: string
  at: Slot['at']
  times: number
  /** How often each item of a loop is sent, where it stands for those of all loops. */
  items: Map<string, { name: string; at: Slot['at']; times: number }>
}

/** Of the items of all loops the one that is sent most often more. */
function risenMost(now: Sent, before: Sent | undefined): Pick<Slot, 'name' | 'at'> {
  const rise = ({ name, times }: { name: string; times: number }) => times - (before?.items.get(name)?.times ?? 0)
  return [...now.items.values()].reduce((most, item) => (rise(item) > rise(most) ? item : most))
}

/** Stands for the items of all loops together. */
const ITEMS = '\0'

/** How often each slot is sent whose size nobody declares. */
function timesSent({ messages, slots }: Prompt): Map<string, Sent> {
  const from = new Map(slots.map(slot => [slot.name, slot.from]))
  const sent = new Map<string, Sent>()
  for (const { runs } of messages) {
    for (const { kind, name, at, tokens } of runs.expected) {
      if (kind !== 'slot' || name === undefined || tokens !== undefined) continue
      if ((from.get(name) ?? 'undeclared') !== 'undeclared') continue
      const key = from.has(name) ? name : ITEMS
      const known = sent.get(key) ?? { name, at, times: 0, items: new Map() }
      known.times++
      sent.set(key, known)
      if (key !== ITEMS) continue
      const item = known.items.get(name) ?? { name, at, times: 0 }
      // The last one of a name is the likeliest to be new.
      known.items.set(name, { name, at, times: item.times + 1 })
    }
  }
  return sent
}

function undeclaredOf({ slots }: Prompt): Slot[] {
  return slots.filter(slot => slot.from === 'undeclared')
}

/** A name that is more than a name could be text of the prompt; its place stands for it. */
function exampleOf({ name, at }: Pick<Slot, 'name' | 'at'>): { at: Slot['at']; example?: string } {
  return /^[\w.$-]{1,64}$/.test(name) ? { at, example: name } : { at }
}
