import type { Version } from '../model/change.ts'
import type { Prompt } from '../model/prompt.ts'
import { likeness, textsOf, type Words, wordsOf } from './likeness.ts'
import { isByPosition } from './pair-positions.ts'

/** Beyond so many prompts without a partner likeness is not looked for. */
const MOST_COMPARED = 120
/** The share of their words that two prompts have in common, at least, to be one that moved and was edited. */
const ALIKE = 0.5
/** Where they have the same name, and no other prompt has it: in code, or as a file of their own. */
const ALIKE_BY_NAME = 0.2
/** Of two that are about as much alike, the one in the same file. */
const SAME_FILE = 0.1
/** Characters under which a text is alike to many. */
const SHORT = 20

/**
 * Prompts with a name within their file that were renamed, or moved to another file, between files of source code, of data and of text: those
 * of the same text, then those of the same name, then those that are most alike. Whole files pair by git's renames alone.
 */
export function pairMoved(
  base: readonly Version[],
  head: readonly Version[],
  wasAt: (path: string) => string,
): [Version, Version][] {
  const left = { base: new Set(base), head: new Set(head) }
  const pairs: [Version, Version][] = []
  const take = (one: Version, other: Version) => {
    if (!left.base.has(one) || !left.head.has(other) || !mayPair(one.prompt, other.prompt)) return
    left.base.delete(one)
    left.head.delete(other)
    pairs.push([one, other])
  }
  if (![...base, ...head].some(({ prompt }) => isNamed(prompt))) return []
  for (const [one, other] of sameText(base, head, wasAt)) take(one, other)
  const words = memo()
  for (const named of [nameOf, writtenName, shortName])
    for (const [one, other] of sameName([...left.base], [...left.head], named))
      if (likeness(words(one), words(other)) >= ALIKE_BY_NAME) take(one, other)
  for (const [one, other] of mostAlike([...left.base], [...left.head], words, wasAt)) take(one, other)
  return pairs
}

function isNamed(prompt: Prompt): boolean {
  return !prompt.declared && prompt.id.startsWith(`${prompt.at.path}#`) && !isByPosition(prompt)
}

function mayPair(one: Prompt, other: Prompt): boolean {
  return !one.declared && !other.declared && (isNamed(one) || isNamed(other))
}

type Naming = (prompt: Prompt) => string

/** Its name within its file, if it has one there. */
function nameOf(prompt: Prompt): string {
  return isNamed(prompt) ? prompt.id.slice(prompt.at.path.length + 1) : ''
}

/** The name as code and file names both write it: `build.SYSTEM_PROMPT` is the file `build-system-prompt.md`. */
function writtenName(prompt: Prompt): string {
  const { id, at, declared } = prompt
  const stem = !declared && id === at.path ? at.path.replace(/^.*\//, '').replace(/\.\w+$/, '') : ''
  return (stem || nameOf(prompt))
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^\p{L}\d]+/gu, '_')
    .toLowerCase()
}

/** The same without the classes and functions around it. */
function shortName(prompt: Prompt): string {
  return writtenName({ ...prompt, id: prompt.id.replace(/#.*\.(?=\D)/, '#') })
}

/** A text is the same in a file of its own, whoever says it, and with a line break behind it. */
function plainText(version: Version): string {
  return textsOf(version)
    .map(({ text }) => text.trim())
    .join('\n')
}

function sameText(
  base: readonly Version[],
  head: readonly Version[],
  wasAt: (path: string) => string,
): [Version, Version][] {
  const waiting = new Map<string, Version[]>()
  for (const one of base) {
    const text = plainText(one)
    if (text.length >= SHORT) waiting.set(text, [...(waiting.get(text) ?? []), one])
  }
  return head.flatMap((other): [Version, Version][] => {
    const same = waiting.get(plainText(other)) ?? []
    const near = same.findIndex(one => one.prompt.at.path === wasAt(other.prompt.at.path))
    const [one] = same.splice(Math.max(0, near), 1)
    return one ? [[one, other]] : []
  })
}

/** Those whose name is nobody else's on either side. */
function sameName(base: readonly Version[], head: readonly Version[], naming: Naming): [Version, Version][] {
  const [before, after] = [base, head].map(side => {
    const named = new Map<string, Version[]>()
    for (const one of side) {
      const name = naming(one.prompt)
      if (name !== '') named.set(name, [...(named.get(name) ?? []), one])
    }
    return named
  })
  return [...(before ?? [])].flatMap(([name, [one, ...more]]): [Version, Version][] => {
    const [other, ...others] = after?.get(name) ?? []
    return one && other && more.length + others.length === 0 ? [[one, other]] : []
  })
}

function mostAlike(
  base: readonly Version[],
  head: readonly Version[],
  words: (version: Version) => Words,
  wasAt: (path: string) => string,
): [Version, Version][] {
  if (base.length > MOST_COMPARED || head.length > MOST_COMPARED) return []
  const scored: { one: Version; other: Version; score: number }[] = []
  for (const one of base)
    for (const other of head) {
      const [mine, theirs] = [words(one), words(other)]
      const most = Math.min(mine.size, theirs.size) / Math.max(mine.size, theirs.size)
      if (most < ALIKE || mine.size < 4 || !mayPair(one.prompt, other.prompt)) continue
      const score = likeness(mine, theirs)
      const near = one.prompt.at.path === wasAt(other.prompt.at.path) ? SAME_FILE : 0
      if (score >= ALIKE) scored.push({ one, other, score: score + near })
    }
  return scored.sort((a, b) => b.score - a.score).map(({ one, other }) => [one, other])
}

function memo(): (version: Version) => Words {
  const known = new Map<Version, Words>()
  return version => {
    const words = known.get(version) ?? wordsOf(plainText(version))
    known.set(version, words)
    return words
  }
}
