import { pairMoved } from '../compare/pair-moved.ts'
import type { Declarations, Taking } from '../model/declarations.ts'
import { placeOf } from '../parsed/place-of.ts'
import type { PreparedPair } from './prepare.ts'
import type { PricedPrompt } from './priced-prompt.ts'
import type { Readings } from './readings.ts'
import { type Reading, type Snapshot, snapshot } from './snapshot.ts'

/**
 * How both sides are read so that no prompt that the base names is lost from sight where the change gives its text another name, or takes the
 * comment away that makes it a prompt: the text that it has become is named, too. The same readings where nothing was lost.
 */
export async function followNamed(
  prepared: PreparedPair,
  readings: Readings,
  base: Snapshot,
  head: Snapshot,
): Promise<Readings> {
  const { renames, store } = prepared
  const now = new Map(renames.map(({ from, to }) => [from, to]))
  const was = new Map(renames.map(({ from, to }) => [to, from]))
  const known = new Set(head.assembled.map(({ prompt }) => prompt.id))
  const lost = base.assembled.filter(
    ({ prompt }) => prompt.named && !known.has(idAt(prompt, path => now.get(path) ?? path)),
  )
  if (lost.length === 0) return readings
  const paths = new Set(lost.map(({ prompt: { at } }) => now.get(at.path) ?? at.path))
  const { selected } = head
  const files = { ...selected, entries: selected.entries.filter(({ path }) => paths.has(path)) }
  if (files.entries.length === 0) return readings
  const { declarations } = readings
  const all = withTakes(declarations, path => (paths.has(path) ? everything : declarations.of(path).take))
  const texts = await snapshot(
    { ...files, listing: selected.listing ?? selected.entries },
    { ...readings.head, declarations: all },
    store,
  )
  const candidates = texts.assembled.filter(({ prompt }) => !known.has(prompt.id))
  const names = namesOf(lost, candidates, path => was.get(path) ?? path)
  return names.size === 0 ? readings : following(readings, path => names.get(was.get(path) ?? path))
}

/** What a text is called now, with what it was called. */
type Names = ReadonlyMap<string, string>

/** Readings in which texts with new names are prompts, and are what the config says of their old names. */
function following(readings: Readings, namesIn: (path: string) => Names | undefined): Readings {
  const both = (path: string, names: readonly string[] | undefined) =>
    names?.flatMap(name => {
      const before = namesIn(path)?.get(name)
      return before === undefined ? [name] : [name, before]
    })
  const taken = withTakes(readings.declarations, path => extended(readings.declarations.of(path).take, namesIn(path)))
  const declarations: Declarations = {
    ...taken,
    of: (path, names, variant) => taken.of(path, both(path, names), variant),
  }
  const read = (reading: Reading): Reading => ({
    ...reading,
    declarations,
    match: (rules, path, names) => reading.match(rules, path, both(path, names)),
  })
  return { base: read(readings.base), head: read(readings.head), declarations }
}

type Prompt = PricedPrompt['prompt']

function idAt({ id, at: { path } }: Prompt, pathOf: (path: string) => string): string {
  return pathOf(path) + id.slice(path.length)
}

/** By path at the base what lost prompts are called now: the same, or what the text most like theirs is called. */
function namesOf(
  lost: readonly PricedPrompt[],
  candidates: readonly PricedPrompt[],
  wasAt: (path: string) => string,
): ReadonlyMap<string, Names> {
  const byId = new Map(candidates.map(one => [idAt(one.prompt, wasAt), one]))
  const same = lost.flatMap((one): [PricedPrompt, PricedPrompt][] => {
    const other = byId.get(one.prompt.id)
    return other ? [[one, other]] : []
  })
  const taken = new Set(same.flat())
  const [before, after] = [lost, candidates].map(all => all.filter(one => !taken.has(one)))
  const names = new Map<string, Map<string, string>>()
  for (const [one, other] of [...same, ...pairMoved(before ?? [], after ?? [], wasAt)]) {
    const path = wasAt(other.prompt.at.path)
    const known = names.get(path) ?? new Map<string, string>()
    const old = placeOf(one.prompt).names ?? []
    for (const [i, name] of (placeOf(other.prompt).names ?? []).entries()) known.set(name, old[i] ?? old[0] ?? name)
    names.set(path, known)
  }
  return names
}

const everything: Taking = { takes: () => true, alsoFound: false, key: 'everything' }

function extended(take: Taking | undefined, names: Names | undefined): Taking | undefined {
  if (!names) return take
  return {
    takes: name => names.has(name) || (take?.takes(name) ?? false),
    alsoFound: take?.alsoFound ?? true,
    key: `${take?.key ?? ''} ${JSON.stringify([...names.keys()])}`,
  }
}

function withTakes(declarations: Declarations, take: (path: string) => Taking | undefined): Declarations {
  const known = new Map<string, Taking | undefined>()
  const takeOf = (path: string) => {
    if (!known.has(path)) known.set(path, take(path))
    return known.get(path)
  }
  return {
    ...declarations,
    of: (path, names, variant) => ({ ...declarations.of(path, names, variant), take: takeOf(path) }),
  }
}
