import type { Version } from '../model/change.ts'
import type { Prompt } from '../model/prompt.ts'
import { likeness, textsOf, wordsOf } from './likeness.ts'

/** Beyond so many prompts likeness is not looked for: places decide. */
const MOST_COMPARED = 50
/** The share of their words that two prompts have in common, at least, to be the same prompt edited. */
const ALIKE = 0.5

const POSITION = /^#\d+(?::|$)/

/** Whether a prompt has no name but its place among those of its file. */
export function isByPosition({ id, declared, at: { path } }: Prompt): boolean {
  return !declared && id.length > path.length && POSITION.test(id.slice(path.length))
}

/**
 * Pairs the prompts of one file that have no names: those of the same text, then those that are most alike, then what is left in order, as
 * a prompt that is put before the others, or changes places with one, makes none of them grow.
 */
export function pairPositions(base: readonly Version[], head: readonly Version[]): [Version, Version][] {
  const left = { base: new Set(base), head: new Set(head) }
  const pairs: [Version, Version][] = []
  const take = (one: Version, other: Version) => {
    if (!left.base.delete(one) || !left.head.delete(other)) return
    pairs.push([one, other])
  }
  for (const [one, other] of ofSameText(base, head)) take(one, other)
  for (const [one, other] of mostAlike([...left.base], [...left.head]))
    if (left.base.has(one) && left.head.has(other)) take(one, other)
  const rest = [...left.head]
  for (const [i, one] of [...left.base].entries()) {
    const other = rest[i]
    if (other) take(one, other)
  }
  return pairs
}

function ofSameText(base: readonly Version[], head: readonly Version[]): [Version, Version][] {
  const waiting = new Map<string, Version[]>()
  for (const one of base) {
    const text = textOf(one)
    waiting.set(text, [...(waiting.get(text) ?? []), one])
  }
  return head.flatMap((other): [Version, Version][] => {
    const same = waiting.get(textOf(other)) ?? []
    const at = Math.max(
      0,
      same.findIndex(one => one.prompt.id === other.prompt.id),
    )
    const [one] = same.splice(at, 1)
    return one ? [[one, other]] : []
  })
}

function mostAlike(base: readonly Version[], head: readonly Version[]): [Version, Version][] {
  if (base.length > MOST_COMPARED || head.length > MOST_COMPARED) return []
  const words = new Map([...base, ...head].map(one => [one, wordsOf(textOf(one))]))
  const none = { counts: new Map<string, number>(), size: 0 }
  const scored = base.flatMap(one =>
    head.map(other => ({ one, other, score: likeness(words.get(one) ?? none, words.get(other) ?? none) })),
  )
  return scored
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .map(({ one, other }) => [one, other])
}

function textOf(version: Version): string {
  return textsOf(version)
    .map(({ role, text }) => `${role}\n${text}`)
    .join('\n')
}
