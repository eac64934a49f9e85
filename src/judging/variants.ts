import { declarationsFor } from '../config/declarations-for.ts'
import { plain, type Value } from '../data/value.ts'
import type { FindingOf } from '../model/finding.ts'
import type { Draft } from '../prompts/draft.ts'
import type { Prepared } from './prepare.ts'
import type { Reading, Snapshot } from './snapshot.ts'

/** Another way to read both sides, in which the head's word about itself does not count. */
export interface Variant {
  what: FindingOf<'judged-otherwise'>['what']
  /** Keys of the config that are left out. */
  keys(path: string): readonly string[]
  base: Reading
  head: Reading
}

/**
 * The ways to read both sides that could show more growth than the head's own word does: without what only its config
 * declares, with either side's samples on both, with none, and with every arm of a branch that stays open. Mostly none.
 */
export function variantsOf(prepared: Prepared, base: Snapshot, head: Snapshot): Variant[] {
  const own = { base: prepared.base?.reading ?? prepared.head.reading, head: prepared.head.reading }
  return [
    ...withoutHeadKeys(prepared, own, head),
    ...withOtherSamples(prepared, own, base, head),
    ...withEveryArm(prepared, own, base, head),
  ]
}

type Readings = Pick<Variant, 'base' | 'head'>

function withoutHeadKeys({ config, match, renames, declarations }: Prepared, own: Readings, head: Snapshot): Variant[] {
  const keysOf = (path: string) => declarations.of(path).headKeys
  if (!head.drafts.some(({ at }) => keysOf(at.path).length > 0)) return []
  const bare = { ...declarationsFor({ ...config, head: config.base }, match, renames), isNamed: declarations.isNamed }
  const without = { ...bare, includeRoots: declarations.includeRoots }
  const read = (reading: Reading) => ({ ...reading, declarations: without })
  return [{ what: 'head-keys', keys: keysOf, base: read(own.base), head: read(own.head) }]
}

function withOtherSamples(prepared: Prepared, own: Readings, base: Snapshot, head: Snapshot): Variant[] {
  const before = byKey(base.drafts, path => path)
  const now = byKey(head.drafts, pathAtBase(prepared))
  const differ = new Set<Draft>()
  for (const [key, draft] of now) {
    const was = before.get(key)
    if (was && !areSame(was.samples, draft.samples)) differ.add(was).add(draft)
  }
  if (differ.size === 0) return []
  const other = (drafts: ReadonlyMap<string, Draft>, at: (path: string) => string) =>
    redrawing(draft =>
      differ.has(draft) ? { ...draft, samples: drafts.get(keyOf(draft, at))?.samples ?? none } : draft,
    )
  const bare = redrawing(draft => (differ.has(draft) ? { ...draft, samples: none } : draft))
  const with_ = (what: Variant['what'], ofBase: Redraw, ofHead: Redraw): Variant => ({
    what,
    keys: () => [],
    base: { ...own.base, redraw: ofBase },
    head: { ...own.head, redraw: ofHead },
  })
  const [asIs, fromBase, fromHead] = [undefined, other(before, pathAtBase(prepared)), other(now, path => path)]
  return [with_('base-samples', asIs, fromBase), with_('head-samples', fromHead, asIs), with_('no-samples', bare, bare)]
}

function withEveryArm(prepared: Prepared, own: Readings, base: Snapshot, head: Snapshot): Variant[] {
  const at = pathAtBase(prepared)
  const before = new Map(base.assembled.map(({ prompt }) => [prompt.at.path, prompt]))
  const open = new Set<string>()
  for (const { prompt } of head.assembled) {
    const was = before.get(at(prompt.at.path))
    const stays = [was, prompt].some(one => one?.messages.some(({ runs }) => runs.low !== runs.expected))
    if (was && stays && !areSources(was.sources, prompt.sources)) open.add(prompt.at.path).add(was.at.path)
  }
  if (open.size === 0) return []
  const redraw = redrawing(draft => (open.has(draft.at.path) ? { ...draft, everyArm: true } : draft))
  return [{ what: 'every-arm', keys: () => [], base: { ...own.base, redraw }, head: { ...own.head, redraw } }]
}

type Redraw = ((draft: Draft) => Draft) | undefined

/** The same draft is redrawn into the same, so that it is assembled once. */
function redrawing(redraw: (draft: Draft) => Draft): (draft: Draft) => Draft {
  const known = new WeakMap<Draft, Draft>()
  return draft => {
    const made = known.get(draft) ?? redraw(draft)
    known.set(draft, made)
    return made
  }
}

const none: Draft['samples'] = new Map()

function pathAtBase({ renames }: Prepared): (path: string) => string {
  const before = new Map(renames.map(({ from, to }) => [to, from]))
  return path => before.get(path) ?? path
}

function byKey(drafts: readonly Draft[], at: (path: string) => string): Map<string, Draft> {
  return new Map(drafts.map(draft => [keyOf(draft, at), draft]))
}

/** Names a prompt on both sides: by the id it declares, else by the base's path and its place in the file. */
function keyOf({ id, declared, at: { path } }: Draft, at: (path: string) => string): string {
  return declared ? `id ${id}` : `at ${at(path)}${id.startsWith(path) ? id.slice(path.length) : id}`
}

function areSame(one: Draft['samples'], other: Draft['samples']): boolean {
  const textOf = (samples: Draft['samples']) =>
    JSON.stringify([...samples].map(([name, value]: [string, Value]) => [name, plain(value)]).sort())
  return one === other || (one.size === other.size && textOf(one) === textOf(other))
}

function areSources(one: readonly { id: string }[], other: readonly { id: string }[]): boolean {
  return one.length === other.length && one.every(({ id }, i) => id === other[i]?.id)
}
