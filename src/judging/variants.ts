import { declarationsFor } from '../config/declarations-for.ts'
import { defaultFacts } from '../config/to-facts.ts'
import { plain, type Value } from '../data/value.ts'
import type { FindingOf } from '../model/finding.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { Selected } from '../prompts/parse-files.ts'
import type { PreparedPair } from './prepare.ts'
import type { Readings } from './readings.ts'
import type { Reading, Snapshot } from './snapshot.ts'

/** Another way to read both sides, in which the head's word about itself does not count. */
export interface Variant {
  what: FindingOf<'judged-otherwise'>['what']
  /** Keys of the config that are left out. */
  keys(path: string): readonly string[]
  base: Reading
  head: Reading
  /** What of the head is read, where that is not all of it. */
  selected?: Selected
}

/**
 * The ways to read both sides that could show more growth than the head's own word does: without what only its config
 * declares, with either side's samples on both, with none, and with every arm of a branch that stays open. Mostly none.
 */
export function variantsOf(prepared: PreparedPair, own: Readings, base: Snapshot, head: Snapshot): Variant[] {
  return [
    ...withoutHeadKeys(prepared, own, head),
    ...withOtherSamples(prepared, own, base, head),
    ...withEveryArm(prepared, own, base, head),
    ...withBaseFiles(prepared, own, base, head),
  ]
}

function withoutHeadKeys({ config, match, renames }: PreparedPair, own: Readings, head: Snapshot): Variant[] {
  const { declarations } = own
  // Where the base has no config, all that is declared is the head's.
  const base = config.adopts ? defaultFacts() : config.base
  const declared = config.adopts ? declarationsFor({ ...config, base }, match, renames) : declarations
  const keysOf = (path: string) => declared.of(path).headKeys
  if (!head.parsedPrompts.some(({ at }) => keysOf(at.path).length > 0)) return []
  const bare = { ...declarationsFor({ ...config, base, head: base }, match, renames), isNamed: declarations.isNamed }
  const without = { ...bare, includeRoots: declarations.includeRoots }
  const read = (reading: Reading) => ({ ...reading, declarations: without })
  return [{ what: 'head-keys', keys: keysOf, base: read(own.base), head: read(own.head) }]
}

function withOtherSamples(prepared: PreparedPair, own: Readings, base: Snapshot, head: Snapshot): Variant[] {
  const hasSamples = ({ samples }: ParsedPrompt) => samples.size > 0
  const isShared = (parsed: ParsedPrompt, i: number) => parsed === base.parsedPrompts[i]
  if (head.parsedPrompts.length === base.parsedPrompts.length && head.parsedPrompts.every(isShared)) return []
  if (!base.parsedPrompts.some(hasSamples) && !head.parsedPrompts.some(hasSamples)) return []
  const before = byKey(base.parsedPrompts, path => path)
  const now = byKey(head.parsedPrompts, pathAtBase(prepared))
  const differ = new Set<ParsedPrompt>()
  for (const [key, parsed] of now) {
    const was = before.get(key)
    if (was && !areSame(was.samples, parsed.samples)) differ.add(was).add(parsed)
  }
  if (differ.size === 0) return []
  const other = (parsedPrompts: ReadonlyMap<string, ParsedPrompt>, at: (path: string) => string) =>
    redrawing(parsed =>
      differ.has(parsed) ? { ...parsed, samples: parsedPrompts.get(keyOf(parsed, at))?.samples ?? none } : parsed,
    )
  const bare = redrawing(parsed => (differ.has(parsed) ? { ...parsed, samples: none } : parsed))
  const with_ = (what: Variant['what'], ofBase: Redraw, ofHead: Redraw): Variant => ({
    what,
    keys: () => [],
    base: { ...own.base, redraw: ofBase },
    head: { ...own.head, redraw: ofHead },
  })
  const [asIs, fromBase, fromHead] = [undefined, other(before, pathAtBase(prepared)), other(now, path => path)]
  return [with_('base-samples', asIs, fromBase), with_('head-samples', fromHead, asIs), with_('no-samples', bare, bare)]
}

function withEveryArm(prepared: PreparedPair, own: Readings, base: Snapshot, head: Snapshot): Variant[] {
  if (!base.assembled.some(({ isOpen }) => isOpen) && !head.assembled.some(({ isOpen }) => isOpen)) return []
  const at = pathAtBase(prepared)
  const before = new Map(base.assembled.map(one => [one.prompt.at.path, one]))
  const open = new Set<string>()
  for (const one of head.assembled) {
    const { prompt } = one
    const other = before.get(at(prompt.at.path))
    const was = other?.prompt
    if (was && (other.isOpen || one.isOpen) && !areSources(was.sources, prompt.sources))
      open.add(prompt.at.path).add(was.at.path)
  }
  if (open.size === 0) return []
  const redraw = redrawing(parsed => (open.has(parsed.at.path) ? { ...parsed, everyArm: true } : parsed))
  return [{ what: 'every-arm', keys: () => [], base: { ...own.base, redraw }, head: { ...own.head, redraw } }]
}

/** Without the head's new files where a prompt includes one, as it may stand in the place of a file that the base has. */
function withBaseFiles(prepared: PreparedPair, own: Readings, base: Snapshot, head: Snapshot): Variant[] {
  if (!head.assembled.some(({ closure }) => closure.files.length > 0)) return []
  const selected = prepared.head
  const known = new Set((base.selected.listing ?? base.selected.entries).map(({ path }) => path))
  const at = pathAtBase(prepared)
  const before = new Set(base.assembled.map(({ prompt }) => prompt.at.path))
  const mayShadow = head.assembled.some(
    ({ prompt, closure }) => before.has(at(prompt.at.path)) && closure.files.some(({ path }) => !known.has(path)),
  )
  if (!mayShadow) return []
  const kept = { ...selected, listing: (selected.listing ?? selected.entries).filter(({ path }) => known.has(path)) }
  return [{ what: 'base-files', keys: () => [], base: own.base, head: own.head, selected: kept }]
}

type Redraw = ((parsed: ParsedPrompt) => ParsedPrompt) | undefined

/** The same parsed prompt is redrawn into the same, so that it is assembled once. */
function redrawing(redraw: (parsed: ParsedPrompt) => ParsedPrompt): (parsed: ParsedPrompt) => ParsedPrompt {
  const known = new WeakMap<ParsedPrompt, ParsedPrompt>()
  return parsed => {
    const made = known.get(parsed) ?? redraw(parsed)
    known.set(parsed, made)
    return made
  }
}

const none: ParsedPrompt['samples'] = new Map()

function pathAtBase({ renames }: PreparedPair): (path: string) => string {
  const before = new Map(renames.map(({ from, to }) => [to, from]))
  return path => before.get(path) ?? path
}

function byKey(parsedPrompts: readonly ParsedPrompt[], at: (path: string) => string): Map<string, ParsedPrompt> {
  return new Map(parsedPrompts.map(parsed => [keyOf(parsed, at), parsed]))
}

/** Names a prompt on both sides: by the id it declares, else by the base's path and its place in the file. */
function keyOf({ id, declared, at: { path } }: ParsedPrompt, at: (path: string) => string): string {
  return declared ? `id ${id}` : `at ${at(path)}${id.startsWith(path) ? id.slice(path.length) : id}`
}

function areSame(one: ParsedPrompt['samples'], other: ParsedPrompt['samples']): boolean {
  const textOf = (samples: ParsedPrompt['samples']) =>
    JSON.stringify([...samples].map(([name, value]: [string, Value]) => [name, plain(value)]).sort())
  return one === other || (one.size === other.size && textOf(one) === textOf(other))
}

function areSources(one: readonly { id: string }[], other: readonly { id: string }[]): boolean {
  return one.length === other.length && one.every(({ id }, i) => id === other[i]?.id)
}
