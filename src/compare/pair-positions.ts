import type { Version } from '../model/change.ts'
import type { Prompt } from '../model/prompt.ts'
import { plainId } from '../model/variant-id.ts'
import { closenessOf, ranked } from './closest.ts'
import { textsOf } from './likeness.ts'
import { pairSame } from './pair-same.ts'

/** Beyond so many prompts likeness is not looked for: places decide. */
const MOST_COMPARED = 50
const LEAST = { alike: 0.5, held: 0.5, words: 1 }

const POSITION = /^#\d+(?::|$)/

/** Whether a prompt has no name but its place among those of its file. */
export function isByPosition(prompt: Prompt): boolean {
  const { declared, at } = prompt
  const [id, path] = [plainId(prompt), at.path]
  return !declared && id.length > path.length && POSITION.test(id.slice(path.length))
}

/**
 * Pairs the prompts of one file that have no names: those of the same text, then those that are closest, then what is left in order, as a prompt that is put before the others, or changes places with one, makes none of them grow.
 */
export function pairPositions(base: readonly Version[], head: readonly Version[]): [Version, Version][] {
  const left = { base: new Set(base), head: new Set(head) }
  const pairs: [Version, Version][] = []
  const take = ([one, other]: readonly [Version, Version]) => {
    if (!left.base.has(one) || !left.head.has(other)) return
    left.base.delete(one)
    left.head.delete(other)
    pairs.push([one, other])
  }
  pairSame(base, head, textOf).forEach(take)
  if (left.base.size <= MOST_COMPARED && left.head.size <= MOST_COMPARED) {
    const closeness = closenessOf(textOf)
    const open = [...left.base].flatMap(one => [...left.head].map(other => [one, other] as const))
    ranked(open, (one, other) => closeness(one, other, LEAST)).forEach(take)
  }
  const rest = [...left.head]
  for (const [i, one] of [...left.base].entries()) {
    const other = rest[i]
    if (other) take([one, other])
  }
  return pairs
}

/** What a prompt sends, with who says it. */
export function textOf(version: Version): string {
  return textsOf(version)
    .map(({ role, text }) => `${role}\n${text}`)
    .join('\n')
}
