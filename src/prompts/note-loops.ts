import type { Version } from '../model/change.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Prompt, Run } from '../model/prompt.ts'

type Sides = Record<'base' | 'head', Pick<Version, 'prompt'> | undefined>

/** Growth up to this is an edit of a word or of a list's mark, if the base has such a loop. */
const LITTLE = { characters: 4, percent: 20n }

/**
 * Prompts that have clearly more text than at the base in loops and calls that run an unknown number of times. Such text counts once, so
 * the numbers do not show how much it may cost.
 */
export function noteLoops(all: readonly Sides[]): FindingOf<'loop-grown'>[] {
  return all.flatMap(({ base, head }): FindingOf<'loop-grown'>[] => {
    if (!base || !head || base.prompt === head.prompt) return []
    const [before, now] = [looping(base.prompt), looping(head.prompt, freshSlots(base.prompt, head.prompt))]
    const grown = [...now.keys()].sort((a, b) => a - b).find(depth => hasGrown(before.get(depth), now.get(depth)))
    const found = grown === undefined ? undefined : now.get(grown)
    if (!found || grown === undefined) return usedOftener(base, head)
    const { longest, characters } = found
    return [
      {
        kind: 'loop-grown',
        severity: 'warn',
        prompt: head.prompt.id,
        at: longest.at,
        base: before.get(grown)?.characters ?? 0,
        head: characters,
      },
    ]
  })
}

/** Code in a language that is read text by text uses the text of a prompt more often, and nobody sees for what. */
function usedOftener(
  { prompt: before }: Pick<Version, 'prompt'>,
  { prompt: now }: Pick<Version, 'prompt'>,
): FindingOf<'loop-grown'>[] {
  const [from, to] = [before.furtherUses ?? 0, now.furtherUses ?? 0]
  if (to <= from) return []
  const [base, head] = [from * charactersOf(before), to * charactersOf(now)]
  return [{ kind: 'loop-grown', severity: 'warn', prompt: now.id, at: now.at, base, head }]
}

function charactersOf({ messages }: Prompt): number {
  return messages.flatMap(({ runs }) => runs.expected).reduce((sum, { text }) => sum + text.length, 0)
}

interface Looping {
  characters: number
  longest: Run
}

function hasGrown(before: Looping | undefined, now: Looping | undefined): boolean {
  const [from, to] = [before?.characters ?? 0, now?.characters ?? 0]
  if (from === 0) return to > 0
  return to - from > LITTLE.characters && BigInt(to - from) * 100n > LITTLE.percent * BigInt(from)
}

/** Slots of unknown size that the base has not, which are new or stand for others: their placeholders are no text that is repeated. */
function freshSlots(base: Prompt, head: Prompt): ReadonlySet<string> {
  const known = new Set(base.slots.map(({ name }) => name))
  return new Set(head.slots.flatMap(({ name, from }) => (from === 'undeclared' && !known.has(name) ? [name] : [])))
}

/** The text within at least one, two or more such loops, by their number. */
function looping({ messages }: Prompt, fresh?: ReadonlySet<string>): Map<number, Looping> {
  const found = new Map<number, Looping>()
  for (const { runs } of messages)
    for (const run of runs.expected.filter(
      ({ kind, name }) => kind !== 'slot' || name === undefined || !fresh?.has(name),
    ))
      for (let depth = Math.min(run.loops ?? 0, DEEPEST); depth > 0; depth--) {
        const known = found.get(depth) ?? { characters: 0, longest: run }
        const longest = run.text.length > known.longest.text.length ? run : known.longest
        found.set(depth, { characters: known.characters + run.text.length, longest })
      }
  return found
}

/** Deeper loops count as this many. */
const DEEPEST = 10
