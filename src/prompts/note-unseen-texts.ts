import { formatOf } from '../formats/formats.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Entry, Rename } from '../model/revision.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { HandedOn } from '../parsed/prompt-file.ts'
import type { Texts } from '../templates/includes/partials.ts'
import type { Besides } from './parse-files.ts'

/** A side's files, and which were read beside which. */
interface Side {
  entries: ReadonlyMap<string, Entry>
  /** Those that may hold prompts. */
  selected: readonly Entry[]
  besides: Besides
}

/** A prompt of the base: its id, the literals of it, and whether it counts as removed. */
interface Sent {
  id: string
  literals: readonly string[]
  isGone: boolean
}

const MOST_TOLD = 10

/**
 * Places of code that send a prompt at the base, and now a text that nobody can see before the code runs. Where a prompt is gone, this is so
 * of any further place that asks a model with such a text. Only files that changed are looked at.
 */
export function noteUnseenTexts(
  { base: prompts, head: counted }: Record<'base' | 'head', readonly ParsedPrompt[]>,
  gone: ReadonlySet<string>,
  { base, head, renames, texts }: { base: Side; head: Side; renames: readonly Rename[]; texts: Texts },
): FindingOf<'text-unseen'>[] {
  const to = new Map(renames.map(({ from, to }) => [from, to]))
  const byPath = new Map<string, Sent[]>()
  for (const { id, at, literals } of prompts) {
    if (literals === undefined) continue
    const sent = { id, literals, isGone: gone.has(id) }
    const known = byPath.get(at.path)
    if (known) known.push(sent)
    else byPath.set(at.path, [sent])
  }
  const sent = new Set(counted.flatMap(({ literals = [] }) => literals))
  const own = [...byPath].flatMap(([path, own]) => {
    const [was, is] = [base.entries.get(path), head.entries.get(to.get(path) ?? path)]
    if (!was || !is || was.id === is.id) return []
    return unseenIn(own, handedOf(was, base, texts), handedOf(is, head, texts), sent)
  })
  const code = new Set([...gone].filter(id => prompts.some(each => each.id === id && each.literals)))
  return [...own, ...(own.length > 0 ? [] : elsewhere(code, base, head, texts))].slice(0, MOST_TOLD)
}

/** Where prompts are gone, other files of the change may ask a model in their place. */
function elsewhere(gone: ReadonlySet<string>, base: Side, head: Side, texts: Texts): FindingOf<'text-unseen'>[] {
  const [prompt] = gone
  if (prompt === undefined) return []
  let left = MOST_FILES
  return [...head.selected].flatMap((is): FindingOf<'text-unseen'>[] => {
    const was = base.entries.get(is.path)
    if (was?.id === is.id || !mayAsk(texts.get(is)) || left-- <= 0) return []
    const known = new Set(was ? handedOf(was, base, texts).flatMap(({ unknown }) => unknown) : [])
    const fresh = handedOf(is, head, texts).find(
      ({ asks, certain, unknown: [what] }) =>
        asks === 'surely' && certain === 0 && what !== undefined && !known.has(what),
    )
    return fresh ? [{ kind: 'text-unseen', severity: 'warn', prompt, at: fresh.at, ...named(fresh.unknown[0]) }] : []
  })
}

const MOST_FILES = 100
const mayAsk = (text: string | undefined) => text !== undefined && /instruction|prompt|system/i.test(text)

function unseenIn(
  prompts: readonly Sent[],
  before: readonly HandedOn[],
  now: readonly HandedOn[],
  sent: ReadonlySet<string>,
): FindingOf<'text-unseen'>[] {
  const byLiteral = new Map(prompts.flatMap(({ id, literals }) => literals.map(literal => [literal, id])))
  const gone = prompts.find(({ isGone }) => isGone)?.id
  const held = new Map<string, string>()
  const known = new Set<string>()
  for (const { place, literals, unknown } of before) {
    for (const each of unknown) known.add(`${place}\0${each}`)
    const prompt = literals.flatMap(literal => byLiteral.get(literal) ?? [])[0]
    if (prompt !== undefined) held.set(place, prompt)
  }
  const told = new Set<string>()
  return now.flatMap(({ place, at, asks, certain, unknown, givenTo }): FindingOf<'text-unseen'>[] => {
    // A function that hands on what it is given, and is given prompts by all that call it, sends nothing that does not count.
    const calls = now.filter(each => givenTo !== undefined && isCallOf(each.place, givenTo))
    if (
      calls.length > 0 &&
      calls.every(each => each.literals.length > 0 && each.literals.every(literal => sent.has(literal)))
    )
      return []
    const what = unknown.find(each => !known.has(`${place}\0${each}`))
    if (what === undefined) return []
    const prompt = held.get(place) ?? (asks && certain === 0 ? gone : undefined)
    if (prompt === undefined || told.has(prompt)) return []
    told.add(prompt)
    return [{ kind: 'text-unseen', severity: 'warn', prompt, at, ...named(what) }]
  })
}

/** Whether a place is an argument of a function, and not what it returns. */
function isCallOf(place: string, called: string): boolean {
  return place.startsWith(`${called} `) && place !== `${called} return`
}

/** Nothing of a text may be told, and an expression may hold some. */
const named = (what = '') => (/^[\w.$]{1,64}$/.test(what) ? { what } : {})

function handedOf(entry: Entry, { entries, besides }: Side, texts: Texts): HandedOn[] {
  const text = texts.get(entry)
  if (text === undefined) return []
  const { path, id } = entry
  const beside = new Map(
    (besides.get(path) ?? []).flatMap((other): [string, { id: string; text: string }][] => {
      const of = entries.get(other)
      const said = of && texts.get(of)
      return said === undefined ? [] : [[other, { id: of?.id ?? '', text: said }]]
    }),
  )
  const file = { path, id, text, beside }
  return formatOf(file).handedOn?.(file) ?? []
}
