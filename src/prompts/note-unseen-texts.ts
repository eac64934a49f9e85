import { formatOf } from '../formats/formats.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Entry, Rename } from '../model/revision.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { HandedOn, HandedTexts } from '../parsed/prompt-file.ts'
import type { Texts } from '../templates/includes/partials.ts'
import { countedIn, givenPrompts } from './counted-by-functions.ts'
import { exactly, heldAt, heldBy, leftFrom, MUCH_SHORTER, type PromptsOf, promptsOf } from './held-at.ts'
import { moreThan } from './more-than.ts'
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

/** The prompts of the head: by literal, and by the id that they have at the base. */
interface Counted {
  sent: PromptsOf
  became: ReadonlyMap<string, string>
  /** The names of what is only known at run time in prompts that count. */
  slots: ReadonlySet<string>
}

const MOST_TOLD = 10

type Found = FindingOf<'text-unseen' | 'not-followed'>

/**
 * Places of code that send a prompt at the base, and now a text that nobody can see before the code runs. Where a prompt is gone, this is so
 * of any further place that asks a model with such a text. Only files that changed are looked at.
 */
export function noteUnseenTexts(
  { base: prompts, head: counted }: Record<'base' | 'head', readonly ParsedPrompt[]>,
  {
    gone,
    became,
    slots,
  }: { gone: ReadonlySet<string>; became: ReadonlyMap<string, string>; slots: ReadonlySet<string> },
  { base, head, renames, texts }: { base: Side; head: Side; renames: readonly Rename[]; texts: Texts },
): Found[] {
  const to = new Map(renames.map(({ from, to }) => [from, to]))
  const byPath = new Map<string, Sent[]>()
  for (const { id, at, literals, tools } of prompts) {
    if (literals === undefined) continue
    // Nothing that is said takes the place of a tool.
    const sent = { id, literals, isGone: gone.has(id) && !tools }
    const known = byPath.get(at.path)
    if (known) known.push(sent)
    else byPath.set(at.path, [sent])
  }
  const sent = promptsOf(counted)
  const cuts: FindingOf<'not-followed'>[] = []
  const own = [...byPath].flatMap(([path, own]) => {
    const [was, is] = [base.entries.get(path), head.entries.get(to.get(path) ?? path)]
    if (!was || !is || was.id === is.id) return []
    const [before, now] = [handedOf(was, base, texts), handedOf(is, head, texts)]
    if (now.cut)
      cuts.push({ kind: 'not-followed', severity: before.cut ? 'warn' : 'fail', at: now.cut, why: 'too-much' })
    return unseenIn(own, before.texts, now.texts, { sent, became, slots })
  })
  const code = new Set([...gone].filter(id => prompts.some(each => each.id === id && each.literals && !each.tools)))
  const told = [...own, ...(own.length > 0 ? [] : elsewhere(code, base, head, texts, sent))].slice(0, MOST_TOLD)
  return [...cuts, ...told]
}

/** Where prompts are gone, other files of the change may ask a model in their place. */
function elsewhere(gone: ReadonlySet<string>, base: Side, head: Side, texts: Texts, sent: PromptsOf): Found[] {
  const [prompt] = gone
  if (prompt === undefined) return []
  let left = MOST_FILES
  return [...head.selected].flatMap((is): Found[] => {
    const was = base.entries.get(is.path)
    if (was?.id === is.id || left < 0 || !mayAsk(is, texts)) return []
    if (left-- === 0) return [{ kind: 'not-followed', severity: 'warn', at: { path: is.path }, why: 'too-much' }]
    const known = new Set(was ? handedOf(was, base, texts).texts.flatMap(({ unknown }) => unknown) : [])
    const { texts: handed } = handedOf(is, head, texts)
    const given = givenPrompts(handed, sent)
    const fresh = handed.find(each => {
      const [what] = each.unknown
      if (each.asks !== 'surely' || each.certain > 0 || what === undefined || known.has(what)) return false
      return each.givenTo === undefined || !given.has(each.givenTo)
    })
    return fresh ? [{ kind: 'text-unseen', severity: 'warn', prompt, at: fresh.at, ...named(fresh.unknown[0]) }] : []
  })
}

const MOST_FILES = 100
const mayAsk = (entry: Entry, texts: Texts) => {
  const text = texts.get(entry)
  return text !== undefined && /instruction|prompt|system/i.test(text) && formatOf({ path: entry.path, text }).handedOn
}

function unseenIn(
  prompts: readonly Sent[],
  before: readonly HandedOn[],
  now: readonly HandedOn[],
  { sent, became, slots }: Counted,
): FindingOf<'text-unseen'>[] {
  const ids = promptsOf(prompts)
  const gone = prompts.find(({ isGone }) => isGone)?.id
  const held = heldAt(before, ids, ({ place }) => place)
  const heldIn = heldAt(before, ids, exactly)
  const holds = heldAt(now, sent, ({ place }) => place)
  const left = new Map([...held].map(([place, was]) => [place, leftFrom(was, holds.get(place) ?? none, became)]))
  const known = new Set(before.flatMap(({ place, unknown }) => unknown.map(each => `${place}\0${each}`)))
  /** What a function says to a model already, by whichever call. */
  const saidIn = new Set(
    before.flatMap(({ within, unknown, asks }) => (asks ? unknown.map(each => `${within}\0${each}`) : [])),
  )
  /** The prompt that a text stands in place of. */
  const replacedBy = (each: HandedOn, isAlone: boolean) => {
    const was = held.get(each.place) ?? none
    const shorter = left.get(each.place)?.find(id => each.certain < (was.get(id) ?? 0) / MUCH_SHORTER)
    if (shorter !== undefined) return shorter
    if (each.rebinds) return firstOf(was)
    // The place sends the prompt still, and this text besides it or instead of it.
    const own = new Set(isAlone ? heldBy(each, sent) : [])
    const besideIt = [...was.keys()].find(id => own.has(became.get(id) ?? id))
    const besideAny = isAlone && each.asks === 'surely' ? firstOf(heldIn.get(exactly(each)) ?? none) : undefined
    const isSame = each.unknown.every(what => saidIn.has(`${each.within}\0${what}`))
    return besideIt ?? besideAny ?? (each.asks && each.certain === 0 && !isSame ? gone : undefined)
  }
  const given = givenPrompts(now, sent)
  const isCounted = countedIn(now, sent)
  const told = new Set<string>()
  const inPlace = now.flatMap((each): FindingOf<'text-unseen'>[] => {
    const { place, within, at, unknown, alone, givenTo } = each
    const isNew = (name: string) => !(known.has(`${place}\0${name}`) || isCounted(name, within))
    const what = alone.find(isNew) ?? unknown.find(isNew)
    if (what === undefined || (givenTo !== undefined && given.has(givenTo))) return []
    const prompt = replacedBy(each, alone.includes(what))
    if (prompt === undefined || told.has(prompt)) return []
    told.add(prompt)
    return [{ kind: 'text-unseen', severity: 'warn', prompt, at, ...named(what) }]
  })
  const more = moreThan(before, slots)
  const beside = now.flatMap((each): FindingOf<'text-unseen'>[] => {
    const what = more(each)
    const own = heldBy(each, sent)
    const prompt =
      what !== undefined &&
      (prompts.find(({ id }) => own.includes(became.get(id) ?? id))?.id ??
        firstOf(heldIn.get(exactly(each)) ?? none) ??
        prompts.find(({ isGone }) => !isGone)?.id)
    if (!prompt || told.has(prompt)) return []
    told.add(prompt)
    return [{ kind: 'text-unseen', severity: 'warn', prompt, at: each.at, ...named(what), beside: true }]
  })
  return [...inPlace, ...beside]
}

const none: ReadonlyMap<string, number> = new Map()
const firstOf = (held: ReadonlyMap<string, number>) => held.keys().next().value

/** Nothing of a text may be told, and an expression may hold some. */
const named = (what = '') => (/^[\w.$]{1,64}$/.test(what) ? { what } : {})

function handedOf(entry: Entry, { entries, besides }: Side, texts: Texts): HandedTexts {
  const text = texts.get(entry)
  if (text === undefined) return { texts: [] }
  const { path, id } = entry
  const beside = new Map(
    (besides.get(path) ?? []).flatMap((other): [string, { id: string; text: string }][] => {
      const of = entries.get(other)
      const said = of && texts.get(of)
      return said === undefined ? [] : [[other, { id: of?.id ?? '', text: said }]]
    }),
  )
  const file = { path, id, text, beside }
  return formatOf(file).handedOn?.(file) ?? { texts: [] }
}
