import { declarationsFor } from '../config/declarations-for.ts'
import { defaultFacts } from '../config/to-facts.ts'
import { baseModels, baseServices, baseSplits } from './base-prices.ts'
import { type EditedPrompts, editedPrompts } from './edited-prompts.ts'
import { type KeysAtBase, keysAtBase } from './keys-at-base.ts'
import { otherSamples } from './own-samples.ts'
import type { OwnWord } from './own-word.ts'
import type { PreparedPair } from './prepare.ts'
import type { Readings } from './readings.ts'
import { redrawing, redrawn } from './redraw.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * What the head says of itself that could make growth look smaller, each as ways to read both sides without it: what only its
 * config declares, either side's samples, the arm of a branch that is sent, new files in the place of included ones, and its models.
 */
export function ownWords(prepared: PreparedPair, own: Readings, base: Snapshot, head: Snapshot): OwnWord[][] {
  const keys = headKeys(prepared, own, head)
  const names = keysAtBase(prepared.renames, base, head)
  const edited = editedPrompts(base, head)
  return [
    keys,
    otherSamples(prepared.ownSamples),
    everyArm(own, edited, names),
    baseFiles(prepared, base, head, names, keys.length > 0),
    baseModels(prepared, edited, names),
    baseServices(edited, names),
    baseSplits(edited, names),
  ]
}

function headKeys({ config, match, renames }: PreparedPair, own: Readings, head: Snapshot): OwnWord[] {
  const { declarations } = own
  // Where the base has no config, all that is declared is the head's.
  const base = config.adopts ? defaultFacts() : config.base
  const declared = config.adopts ? declarationsFor({ ...config, base }, match, renames) : declarations
  const keysOf = (path: string) => declared.of(path).headKeys
  if (!head.parsedPrompts.some(({ at }) => keysOf(at.path).length > 0)) return []
  const bare = { ...declarationsFor({ ...config, base, head: base }, match, renames), isNamed: declarations.isNamed }
  // What is a prompt is the same in all ways.
  const of: typeof bare.of = (path, names, variant) => ({
    ...bare.of(path, names, variant),
    take: declarations.of(path).take,
  })
  const without = { ...bare, of, includeRoots: declarations.includeRoots }
  return [
    {
      what: 'head-keys',
      keys: keysOf,
      without: ({ base, head, ...rest }) => ({
        ...rest,
        base: { ...base, declarations: without },
        head: { ...head, declarations: without },
      }),
    },
  ]
}

/** What both sides share has the same sources. */
function everyArm({ declarations }: Readings, { now, was }: EditedPrompts, names: KeysAtBase): OwnWord[] {
  const before = new Map(was.map(one => [names.ofBase(one.prompt), one]))
  const open = new Set<string>()
  for (const { prompt, isOpen } of now) {
    const key = names.ofHead(prompt)
    const other = before.get(key)
    if (!other || areSources(other.prompt.sources, prompt.sources)) continue
    // A declaration that only the head has may be what decides a branch.
    const mayOpen = declarations.of(prompt.at.path).headKeys.length > 0
    if (mayOpen || other.isOpen || isOpen) open.add(key)
  }
  if (open.size === 0) return []
  const opening = (keyOf: KeysAtBase['ofBase']) =>
    redrawing(parsed => (open.has(keyOf(parsed)) ? { ...parsed, everyArm: true } : parsed))
  return [redrawn('every-arm', opening(names.ofBase), opening(names.ofHead))]
}

/** Without the head's new files where a prompt includes one, as it may stand in the place of a file that the base has. */
function baseFiles(
  prepared: PreparedPair,
  base: Snapshot,
  head: Snapshot,
  names: KeysAtBase,
  mayInclude: boolean,
): OwnWord[] {
  if (!mayInclude && !head.assembled.some(({ closure }) => closure.files.length > 0)) return []
  const selected = prepared.head
  const known = new Set((base.selected.listing ?? base.selected.entries).map(({ path }) => path))
  const before = new Set(base.assembled.map(({ prompt }) => names.ofBase(prompt)))
  const mayShadow = head.assembled.some(
    ({ prompt, closure }) =>
      (mayInclude || closure.files.some(({ path }) => !known.has(path))) && before.has(names.ofHead(prompt)),
  )
  if (!mayShadow) return []
  const kept = { ...selected, listing: (selected.listing ?? selected.entries).filter(({ path }) => known.has(path)) }
  return [{ what: 'base-files', keys: () => [], without: read => ({ ...read, selected: kept }) }]
}

function areSources(one: readonly { id: string }[], other: readonly { id: string }[]): boolean {
  return one.length === other.length && one.every(({ id }, i) => id === other[i]?.id)
}
