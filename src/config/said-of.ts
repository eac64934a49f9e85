import type { Said, Terms } from '../model/change.ts'
import type { Config, Facts } from '../model/config.ts'
import { type Match, settingsFor } from './settings.ts'

/** The owners of a path in CODEOWNERS of each side. */
export interface CodeOwners {
  base(path: string): readonly string[]
  head(path: string): readonly string[]
  /** Whether there is no such file. */
  isNobody: boolean
}

/** The paths of a prompt; undefined where a side does not have it. */
interface Paths {
  basePath?: string | undefined
  headPath?: string | undefined
}

/**
 * What each side says of a prompt's groups: its config, and CODEOWNERS where that names no owner. The head's word cannot take a
 * prompt out of a group that the base's puts it in.
 */
export function saidOf(
  { base, head }: Config,
  { basePath, headPath }: Paths,
  match: Match,
  owners: CodeOwners,
): BothSaid {
  const [was, is] = [basePath ?? headPath, headPath ?? basePath]
  const ofBase = saidBy(base, was, match, owners.base)
  const isSame = base === head && was === is && owners.base === owners.head
  return { base: ofBase, head: isSame ? ofBase : saidBy(head, is, match, owners.head) }
}

type BothSaid = NonNullable<Terms['said']>

function saidBy(
  facts: Facts | undefined,
  path: string | undefined,
  match: Match,
  ownersOf: (path: string) => readonly string[],
): Said {
  if (path === undefined) return { owners: [], tags: [] }
  const { owner, tags = [] } = facts ? settingsFor(facts, path, match) : {}
  return { owners: owner === undefined ? ownersOf(path) : [owner], tags }
}
