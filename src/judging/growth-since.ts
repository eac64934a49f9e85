import { tokensOf, usdOf } from '../compare/explain.ts'
import { pair } from '../compare/pair.ts'
import { perMonth } from '../compare/per-month.ts'
import type { Change, Costed, Sum, Terms } from '../model/change.ts'
import type { Prompt } from '../model/prompt.ts'
import type { Entry, Rename } from '../model/revision.ts'
import { price } from '../prices/price.ts'
import { measure } from '../tokens/measure.ts'
import { cachingBy } from './caching-for.ts'
import type { OpenedSince } from './open-since.ts'
import type { PreparedPair } from './prepare.ts'
import type { Readings } from './readings.ts'
import { type Reading, snapshot } from './snapshot.ts'

/**
 * Adds to changes how much their prompts have grown since an earlier revision. Of that revision only the files of prompts that
 * this change touches are read, as nothing else can break a limit.
 */
export async function withGrowthSince(
  { since, renames, store }: PreparedPair,
  { base: reading, declarations }: Pick<Readings, 'base' | 'declarations'>,
  changes: readonly Change[],
): Promise<Change[]> {
  const touched = changes.filter(({ cause, base, head }) => cause !== undefined && base && head)
  if (!since || touched.length === 0) return [...changes]
  const entries = await since.entries()
  const nowAt = await followed(since, entries, renames, touched)
  const paths = new Set(touched.flatMap(({ head }) => head?.prompt.at.path ?? []))
  const wanted = entries.filter(({ path }) => paths.has(nowAt(path)))
  const taken = await snapshot(
    { revision: since.revision, entries: wanted, listing: entries },
    readAs(reading, nowAt),
    store,
  )
  const heads = new Map<Prompt, Change>()
  for (const change of touched) if (change.head) heads.set(change.head.prompt, change)
  const moved = wanted.flatMap(({ path }): Rename[] => (nowAt(path) === path ? [] : [{ from: path, to: nowAt(path) }]))
  const terms = (_: Prompt | undefined, head: Prompt | undefined): Terms => {
    const change = head && heads.get(head)
    return change ? { workload: change.workload, owner: change.owner, tags: change.tags } : none
  }
  const versions = touched.flatMap(({ head }) =>
    head ? [{ prompt: head.prompt, model: head.model, own: head.own }] : [],
  )
  const pairs = pair(taken.assembled, versions, moved, terms).filter(({ base, head }) => base && head)
  const sums = new Map<Change, Sum>()
  for (const { base, head, workload } of price(measure(pairs, store.measure), store.priceOf, cachingBy(declarations))) {
    const change = head && heads.get(head.prompt)
    // A prompt that was empty then has nothing to grow from.
    if (base && head && change && base.own.total.expected > 0)
      sums.set(change, sumOf(base, head, workload.callsPerMonth))
  }
  return changes.map(change => (sums.has(change) ? { since: sums.get(change), ...change } : change))
}

const none: Terms = {
  workload: { callsPerMonth: undefined, outputTokens: undefined },
  owner: undefined,
  tags: [],
}

function sumOf(then: Costed, now: Costed, callsPerMonth: number | undefined): Sum {
  const usd = usdOf(then, now)
  return { tokens: tokensOf(then, now), usd, usdPerMonth: usd && perMonth(usd, callsPerMonth) }
}

/** What files of the earlier revision are called at the head: as they were renamed up to the base, and by the change. */
async function followed(
  since: OpenedSince,
  entries: readonly Entry[],
  renames: readonly Rename[],
  touched: readonly Change[],
): Promise<(path: string) => string> {
  const known = new Set(entries.map(({ path }) => path))
  const atBase = new Set(touched.flatMap(({ base }) => base?.prompt.at.path ?? []))
  const isThere = [...atBase].every(path => known.has(path))
  const before = isThere ? [] : await since.renames(path => atBase.has(path) || known.has(path))
  const [first, then] = [before, renames].map(some => new Map(some.map(({ from, to }) => [from, to])))
  return path => {
    const once = first?.get(path) ?? path
    return then?.get(once) ?? once
  }
}

/** As the base is read, by what the config says of the files that they are now. */
function readAs(reading: Reading, nowAt: (path: string) => string): Reading {
  const { declarations } = reading
  return {
    ...reading,
    declarations: {
      ...declarations,
      of: (path, names, variant) => declarations.of(nowAt(path), names, variant),
      isNamed: path => declarations.isNamed(nowAt(path)),
    },
    match: (rules, path, names) => reading.match(rules, nowAt(path), names),
  }
}
