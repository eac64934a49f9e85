import type { Version } from '../model/change.ts'
import { appendTo } from '../model/long-lists.ts'
import type { Prompt } from '../model/prompt.ts'
import { candidates, closenessOf, ranked } from './closest.ts'
import { textsOf } from './likeness.ts'
import { isByPosition } from './pair-positions.ts'

const LEAST = { alike: 0.5, held: 0.7 }
/** Where they have the same name, and no other prompt has it. */
const LEAST_BY_NAME = { alike: 0.2, held: 0.4, words: 1 }
/** Of two that are about as close, the one in the same file. */
const SAME_FILE = 0.1
/** Characters under which a text is alike to many. */
const SHORT = 20
/** Words under which two texts are alike by accident: where one has a name in its file, and for whole files. */
const FEWEST_NAMED = 4
const FEWEST = 12

/**
 * Prompts without a partner that were renamed, moved to another file, or written in another format: those of the same text, then those
 * of the same name, then those that are closest, so that no prompt grows unseen by way of a move.
 */
export function pairMoved(
  base: readonly Version[],
  head: readonly Version[],
  wasAt: (path: string) => string,
): [Version, Version][] {
  const left = { base: new Set(base), head: new Set(head) }
  const pairs: [Version, Version][] = []
  const take = (all: readonly (readonly [Version, Version])[]) => {
    for (const [one, other] of all) {
      if (!left.base.has(one) || !left.head.has(other)) continue
      left.base.delete(one)
      left.head.delete(other)
      pairs.push([one, other])
    }
  }
  if (base.length === 0 || head.length === 0) return []
  take(sameText(base, head, wasAt))
  const closeness = closenessOf(plainText)
  const isNear = (one: Version, other: Version) => one.prompt.at.path === wasAt(other.prompt.at.path)
  for (const naming of [nameOf, writtenName, shortName])
    take(ranked(sameName([...left.base], [...left.head], naming), (one, other) => closeness(one, other, LEAST_BY_NAME)))
  const open = candidates([...left.base], [...left.head], plainText)
  const scored = (one: Version, other: Version) => {
    const words = isNamed(one.prompt) || isNamed(other.prompt) ? FEWEST_NAMED : FEWEST
    const score = closeness(one, other, { ...LEAST, words })
    return score && score + (isNear(one, other) ? SAME_FILE : 0)
  }
  take(ranked(open, scored))
  return pairs
}

function isNamed(prompt: Prompt): boolean {
  return !prompt.declared && prompt.id.startsWith(`${prompt.at.path}#`) && !isByPosition(prompt)
}

/** Names of files that many folders have: there the folder says what the prompt is. */
const COMMON = /^(?:skill|prompts?|system|user|instructions?|agents?|claude|gemini|readme|index|main|default)$/i

type Naming = (prompt: Prompt) => string

/** A prompt's name within its file; a whole file's is its own without what says its format, or its folder's where every folder has such a file. */
function nameOf({ id, at: { path } }: Prompt): string {
  if (id.startsWith(`${path}#`)) return id.slice(path.length + 1)
  const [file = '', folder = ''] = path.split('/').reverse()
  const stem = file.replace(/(?<=.)\..*$/, '')
  return (COMMON.test(stem) ? folder : stem).toLowerCase()
}

/** The name as code and files both write it: `build.SYSTEM_PROMPT` is the file `build-system-prompt.md`. */
function writtenName(prompt: Prompt): string {
  return nameOf(prompt)
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
    if (text.length >= SHORT) appendTo(waiting, text, one)
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
      if (name !== '' && !isByPosition(one.prompt)) appendTo(named, name, one)
    }
    return named
  })
  return [...(before ?? [])].flatMap(([name, [one, ...more]]): [Version, Version][] => {
    const [other, ...others] = after?.get(name) ?? []
    return one && other && more.length + others.length === 0 ? [[one, other]] : []
  })
}
