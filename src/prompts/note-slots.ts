import type { Version } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Prompt, Slot } from '../model/prompt.ts'

type Sides = Record<'base' | 'head', Pick<Version, 'prompt'> | undefined>

/**
 * What run time puts into the slots of the head is in no number where nobody declares it: all such slots, and those that are new. Nor
 * is what an unknown filter makes of them, or what a new part of something adds whose parts share one declared size.
 */
export function noteSlots(pairs: readonly Sides[]): Finding[] {
  const fresh = pairs.flatMap(({ base, head }): Finding[] => {
    if (!base || !head || base.prompt === head.prompt) return []
    const before = new Set(base.prompt.slots.map(slot => slot.name))
    const parts = new Set(base.prompt.slots.map(slot => slot.part))
    const isNew = ({ name, part, from }: Slot) =>
      from === 'undeclared' ? !before.has(name) : part !== undefined && !parts.has(part)
    const slots = head.prompt.slots.filter(isNew)
    const [first] = slots
    if (!first) return []
    const severity = isDoubtful(head.prompt, slots) ? 'info' : 'warn'
    return [{ kind: 'slot-new', severity, prompt: head.prompt.id, slots: slots.length, ...exampleOf(first) }]
  })
  const unsureOf = ({ slots }: Prompt) => slots.filter(slot => slot.unsure)
  return [
    ...fresh,
    ...together('slots-undeclared', pairs, undeclaredOf),
    ...together('slots-estimated', pairs, unsureOf),
  ]
}

function together(
  kind: 'slots-undeclared' | 'slots-estimated',
  pairs: readonly Sides[],
  of: (prompt: Prompt) => Slot[],
): Finding[] {
  let first: Slot | undefined
  let [prompts, slots] = [0, 0]
  for (const { head } of pairs) {
    const found = head && head.prompt.slots.length > 0 ? of(head.prompt) : []
    if (found.length === 0) continue
    first ??= found[0]
    prompts++
    slots += found.length
  }
  return first ? [{ kind, severity: 'info', prompts, slots, ...exampleOf(first) }] : []
}

/** A word in single braces of a text that nobody calls a template is often no variable; where others of the text are declared it is one. */
function isDoubtful(prompt: Prompt, slots: readonly Slot[]): boolean {
  return slots.every(slot => slot.doubtful) && prompt.slots.every(slot => slot.from === 'undeclared')
}

function undeclaredOf({ slots }: Prompt): Slot[] {
  return slots.filter(slot => slot.from === 'undeclared')
}

/** A name that is more than a name could be text of the prompt; its place tells it. */
function exampleOf({ name, at }: Slot): { at: Slot['at']; example?: string } {
  return /^[\w.$-]{1,64}$/.test(name) ? { at, example: name } : { at }
}
