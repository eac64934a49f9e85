import { isListed } from '../catalogue/is-listed.ts'
import { unknownName } from '../catalogue/unknown-name.ts'
import type { ConfigFlags } from '../config/config-flags.ts'
import { openConfigs } from '../config/open-configs.ts'
import type { Match } from '../config/settings.ts'
import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Rename, Sides } from '../model/revision.ts'
import type { UsageSides } from '../model/usage.ts'
import type { Selected } from '../prompts/parse-files.ts'
import { refuseNoPrompts } from '../prompts/refuse-no-prompts.ts'
import { globber } from '../revisions/glob.ts'
import { type ListedSide, listSides } from '../revisions/list-sides.ts'
import { openSides } from '../revisions/open-sides.ts'
import type { SidesRequest } from '../revisions/sides-request.ts'
import { droppedPrompts } from './dropped-prompts.ts'
import { matchPrompts } from './match-prompts.ts'
import { searchSides } from './search-sides.ts'
import { createStore, type Store } from './store.ts'
import { type ReadUsageSides, readUsageSides } from './usage-sides.ts'

/** What to compare, and what was said on the command line or in the workflow. */
export interface CheckRequest {
  sides: SidesRequest
  config: ConfigFlags & { file?: string | undefined }
  /** Only these files and what lies below these folders. */
  only?: string[] | undefined
  /** The id or path of a prompt whose bill the report is to hold. */
  explain?: string | undefined
  /** The time by which the age of recorded usage is told, in milliseconds since 1970. The clock's where it is left out. */
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
  base: Selected | undefined
  head: Selected
  store: Store
  /** What production recorded, where a config names a usage file. */
  usage: UsageSides
  now: number
  findings: readonly Finding[]
}

/** Two revisions, and what moved between them. */
export interface PreparedPair extends Omit<Prepared, 'base'> {
  base: Selected
  renames: readonly Rename[]
}

/**
 * Opens the sides, reads their config and selects the files that hold prompts.
 * @throws Problem for a usage error, a config or a revision that cannot be read, or where there is nothing to look at
 */
export async function prepare(request: CheckRequest): Promise<Prepared> {
  const sides = await openSides(request.sides)
  const { base, head } = await listSides(sides)
  const { config, findings: ofConfig } = await openConfigs({ base, head }, request.config, { isListed, unknownName })
  const { usage, findings: ofUsage } = request.withoutUsage ? noUsage : await readUsageSides(config, { base, head })
  const store = createStore(config.prices)
  const find = globber([...(base?.entries ?? []), ...head.entries].map(({ path }) => path))
  const links = [...(base?.links ?? []), ...head.links]
  const { discovered, findings: ofDiscovery } = await searchSides(
    base ? [base, head] : [head],
    config,
    find,
    store.prompts.texts,
  )
  const { select, match, isAsked, passedBy, findings } = matchPrompts(config, find, request.only, { links, discovered })
  const selectFrom = (side: ListedSide): Selected => ({ ...side, entries: select(side.entries), listing: side.entries })
  const [ofBase, ofHead] = [base && selectFrom(base), selectFrom(head)]
  refuseNoPrompts({ base: ofBase, head: ofHead }, head, config, request.only, passedBy)
  const all = [...ofConfig, ...ofUsage, ...findings, ...droppedPrompts(config, match, ofHead.entries), ...ofDiscovery]
  const isWhole = request.only === undefined
  const now = request.now ?? Date.now()
  return { sides, config, match, isAsked, isWhole, base: ofBase, head: ofHead, store, usage, now, findings: all }
}

const noUsage: ReadUsageSides = { usage: { base: undefined, head: undefined }, findings: [] }
