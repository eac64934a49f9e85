import type { Said, Terms } from '../model/change.ts'
import type { Config, Facts } from '../model/config.ts'
import { type Match, type Place, type Settings, settingsFor } from './settings.ts'

/** The owners of a path in CODEOWNERS of each side. */
export interface CodeOwners {
  base(path: string): readonly string[]
  head(path: string): readonly string[]
  /** Whether there is no such file. */
  isNobody: boolean
}

/** Where a prompt stands; undefined where a side does not have it. */
interface Places {
  base: Place | undefined
  head: Place | undefined
}

/**
 * What each side says of a prompt's groups: its config, and CODEOWNERS where that names no owner. The head's word cannot take a
 * prompt out of a group that the base's puts it in.
 */
export function saidOf(config: Config, places: Places, match: Match, owners: CodeOwners): BothSaid {
  const [was, is] = [places.base ?? places.head, places.head ?? places.base]
  const ofBase = saidBy(config.base, was, match, owners.base)
  const isOneWord = config.base === config.head && owners.base === owners.head
  const isOnePlace = was === is || (was?.path === is?.path && !was?.names && !is?.names)
  return { base: ofBase, head: isOneWord && isOnePlace ? ofBase : saidBy(config.head, is, match, owners.head) }
}

type BothSaid = NonNullable<Terms['said']>

function saidBy(
  facts: Facts | undefined,
  place: Place | undefined,
  match: Match,
  ownersOf: (path: string) => readonly string[],
): Said {
  if (place === undefined) return { owners: [], tags: [] }
  const settings = facts && settingsFor(facts, place, match)
  const { owner, tags = [] } = settings ?? {}
  const others = owner === undefined ? ownersOf(place.path) : []
  if (!settings || others.length > 0) return { owners: others, tags }
  const said = known.get(settings) ?? { owners: owner === undefined ? [] : [owner], tags }
  known.set(settings, said)
  return said
}

/** What settings say by themselves: prompts that the same entries are about share one value. */
const known = new WeakMap<Settings, Said>()
