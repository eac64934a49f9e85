import type { CodeOwners } from '../config/said-of.ts'
import type { Match } from '../config/settings.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Rename, Sides } from '../model/revision.ts'
import type { UsageSides } from '../model/usage.ts'
import type { Selected } from '../prompts/parse-files.ts'
import { refuseNoPrompts } from '../prompts/refuse-no-prompts.ts'
import { globber } from '../revisions/glob.ts'
import type { ListedSide } from '../revisions/listed-side.ts'
import { once } from '../revisions/once.ts'
import type { SidesRequest } from '../revisions/sides-request.ts'
import { codeOwners } from './code-owners.ts'
import { droppedPrompts } from './dropped-prompts.ts'
import { includedAbove, includingAbove } from './include-above.ts'
import { matchPrompts, newLinks } from './match-prompts.ts'
import { movedLinks } from './moved-links.ts'
import { type ConfigRequest, openProject } from './open-project.ts'
import { type OpenedSince, openSince } from './open-since.ts'
import { type OutcomesOf, readOutcomesSides } from './outcomes-sides.ts'
import type { OwnSamples } from './own-samples.ts'
import { searchSides } from './search-sides.ts'
import { createStore, type Store } from './store.ts'
import { type ReadUsageSides, readUsageSides } from './usage-sides.ts'

/** What to compare, and what was said on the command line or in the workflow. */
export interface CheckRequest {
  sides: SidesRequest
  config: ConfigRequest
  /** Only these files and what lies below these folders. */
  only?: string[] | undefined
  /** The day, as `2026-11-29`; undefined where the age of prices is of no concern. */
  today?: string | undefined
  /** What the prompt whose bill the report is to hold may be called: its id or path, the likeliest first. */
  explain?: readonly string[] | undefined
  /** Whether the report is to hold what changed prompts are made of. */
  bills?: boolean | undefined
  /** The time that the age of recorded usage is measured to, in milliseconds since 1970. Left out: the clock's. */
  now?: number | undefined
  /** Reads no usage file, as one is about to be written. */
  withoutUsage?: boolean | undefined
}

/** All that is known before a prompt is read. */
export interface Prepared {
  sides: Sides
  config: Config
  match: Match
  /** Whether a path was named on the command line as it is. */
  isAsked(path: string): boolean
  /** Whether all prompts are looked at, and not only those that were asked for. */
  isWhole: boolean
  /** Files that may hold prompts and that a first config leaves out. */
  leftOut: readonly string[]
  base: Selected | undefined
  head: Selected
  store: Store
  /** What production recorded, where a config names a usage file. */
  usage: UsageSides
  /** What evaluations found, where a config names their results. */
  outcomesOf?: OutcomesOf | undefined
  now: number
  /** The revision that limits on growth look back to, where there are such limits. */
  since?: OpenedSince | undefined
  /** Who owns the prompts by each side's CODEOWNERS. */
  owners: CodeOwners
  findings: readonly Finding[]
}

/** Two revisions, and what moved between them. */
export interface PreparedPair extends Omit<Prepared, 'base'> {
  base: Selected
  renames: readonly Rename[]
  ownSamples?: OwnSamples | undefined
}

/**
 * Opens the sides, reads their config and selects the files that hold prompts.
 * @throws Problem for a usage error, a config or a revision that cannot be read, or where there is nothing to look at
 */
export async function prepare(request: CheckRequest): Promise<Prepared> {
  const { sides, base, head, config, findings: ofConfig } = await openProject(request)
  const { usage, findings: ofUsage } = request.withoutUsage ? noUsage : await readUsageSides(config, { base, head })
  const { outcomesOf, findings: ofOutcomes } = await readOutcomesSides(config, { base, head })
  const store = createStore(config.prices, config.priceLists)
  const find = globber([...(base?.entries ?? []), ...head.entries].map(({ path }) => path))
  const links = [...(base?.links ?? []), ...head.links]
  const {
    discovered,
    leftOut,
    findings: ofDiscovery,
  } = await searchSides(base ? [base, head] : [head], config, find, store.prompts.texts)
  const { select, match, isAsked, passedBy, findings } = matchPrompts(config, find, request.only, { links, discovered })
  const selectFrom = (side: ListedSide): Selected => ({ ...side, entries: select(side.entries), listing: side.entries })
  const above = includedAbove(sides, config)
  const around = once(() => sides.around(above?.openAt ?? []))
  const ofHead = await includingAbove(selectFrom(head), above, async () => (await around()).head)
  const ofBase = base && (await includingAbove(selectFrom(base), above, async () => (await around()).base, ofHead))
  refuseNoPrompts({ base: ofBase, head: ofHead }, head, config, request.only, passedBy)
  const all = [
    ...ofConfig,
    ...ofUsage,
    ...ofOutcomes,
    ...findings,
    ...newLinks(config, base, head),
    ...(await movedLinks(config, base, head)),
    ...droppedPrompts(config, match, ofHead.entries),
    ...ofDiscovery,
  ]
  const isWhole = request.only === undefined
  const now = request.now ?? Date.now()
  const { since, findings: ofSince } = await openSince(sides, config, ofBase ? [ofBase, ofHead] : [ofHead], above)
  const owners = await codeOwners(sides, [...(ofBase?.entries ?? []), ...ofHead.entries])
  return {
    sides,
    config,
    match,
    isAsked,
    isWhole,
    leftOut,
    base: ofBase,
    head: ofHead,
    store,
    usage,
    outcomesOf,
    now,
    since,
    owners,
    findings: [...all, ...ofSince],
  }
}

const noUsage: ReadUsageSides = { usage: { base: undefined, head: undefined }, findings: [] }
