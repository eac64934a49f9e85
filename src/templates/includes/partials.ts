import { placesIn } from '../../data/places-in.ts'
import type { ByEntry } from '../../model/by-entry.ts'
import { type ByPath, byPath } from '../../model/by-path.ts'
import type { Entry, Revision, Unreadable } from '../../model/revision.ts'
import type { Template } from '../syntaxes/piece.ts'
import { readTemplate } from '../syntaxes/templates.ts'
import { candidatesOf } from './candidates.ts'
import { findIncludes, type Include } from './find-includes.ts'

/** How far includes of includes are followed. */
export const DEEPEST = 16
/** Characters of partials that are kept for one side; prompts that need more are too large. */
const MOST_HELD = 64 * 1024 * 1024

export interface Partial extends Template {
  path: string
  id: string
  length: number
  includes: readonly Include[]
}

/** Texts of files by object id and path, which both sides share, so that a file that is the same on both is read once. */
export type Texts = ByEntry<string>

export type Resolved =
  | { kind: 'found'; path: string }
  | { kind: 'missing' | 'escapes' | 'unreadable' | 'not-read' | 'computed' }

/** The partials of one side: everything that its prompts' includes lead to. */
export interface Partials {
  resolve(include: Include, syntax: string): Resolved
  open(path: string, syntax: string): Partial | undefined
  /** Files that includes name and that cannot be read, with why. */
  unreadable: ReadonlyMap<string, Unreadable>
}

const nothing: ByPath = new Map()

/** Reads all that `roots` include, level by level, so that each level is one batch and each file is read once. */
export async function readPartials(
  revision: Pick<Revision, 'read'>,
  listing: readonly Entry[],
  roots: readonly { includes: readonly Include[]; syntax: string }[],
  includeRoots: readonly string[],
  texts: Texts,
): Promise<Partials> {
  // Most prompts include nothing, and then no listing is looked at.
  const entries = roots.length === 0 ? nothing : byPath(listing)
  const unreadable = new Map<string, Unreadable>()
  const parsed = new Map<string, Partial>()
  const resolve = resolver(entries, includeRoots)
  let held = 0
  let wave = roots
  for (let depth = 0; depth < DEEPEST && wave.length > 0; depth++) {
    const wanted = new Map<string, { entry: Entry; syntax: string }>()
    for (const { includes, syntax } of wave) {
      for (const include of includes) {
        const entry = entries.get(resolve(include, syntax) ?? '')
        if (entry && !parsed.has(keyOf(entry.path, syntax))) wanted.set(keyOf(entry.path, syntax), { entry, syntax })
      }
    }
    await readTexts(
      revision,
      [...wanted.values()].map(({ entry }) => entry),
      texts,
      unreadable,
    )
    const next: { includes: readonly Include[]; syntax: string }[] = []
    for (const [key, { entry, syntax }] of wanted) {
      const text = texts.get(entry)
      if (text === undefined || held + text.length > MOST_HELD) continue
      held += text.length
      const template = readTemplate(entry.path, text, placesIn(entry.path, text), syntax)
      const includes = findIncludes(template.pieces)
      parsed.set(key, { ...template, path: entry.path, id: entry.id, length: text.length, includes })
      next.push({ includes, syntax })
    }
    wave = next
  }
  return {
    unreadable,
    open: (path, syntax) => parsed.get(keyOf(path, syntax)),
    resolve(include, syntax) {
      if (include.computed) return { kind: 'computed' }
      const path = resolve(include, syntax)
      if (path === undefined) return { kind: 'missing' }
      if (path === ESCAPES) return { kind: 'escapes' }
      if (unreadable.has(path)) return { kind: 'unreadable' }
      return parsed.has(keyOf(path, syntax)) ? { kind: 'found', path } : { kind: 'not-read' }
    },
  }
}

/** No path has a NUL in it. */
const ESCAPES = '\0'

function keyOf(path: string, syntax: string): string {
  return `${syntax} ${path}`
}

function resolver(entries: ReadonlyMap<string, Entry>, roots: readonly string[]) {
  const known = new Map<string, string | undefined>()
  const one = (target: string, from: string, syntax: string): string | undefined => {
    const key = `${syntax}\0${from}\0${target}`
    if (known.has(key)) return known.get(key)
    const candidates = candidatesOf(target, from, syntax, roots)
    const found = candidates === 'escapes' ? ESCAPES : candidates.find(path => entries.has(path))
    known.set(key, found)
    return found
  }
  return ({ target, others = [], at }: Include, syntax: string): string | undefined =>
    [target, ...others].map(each => one(each, at.path, syntax)).find(path => path !== undefined)
}

async function readTexts(
  revision: Pick<Revision, 'read'>,
  wanted: readonly Entry[],
  texts: Texts,
  unreadable: Map<string, Unreadable>,
): Promise<void> {
  const distinct = new Map(
    wanted.filter(entry => texts.get(entry) === undefined).map(entry => [`${entry.id} ${entry.path}`, entry]),
  )
  if (distinct.size === 0) return
  for await (const source of revision.read([...distinct.values()])) {
    if ('text' in source) texts.set(source.entry, source.text)
    else unreadable.set(source.entry.path, source.unreadable)
  }
}
