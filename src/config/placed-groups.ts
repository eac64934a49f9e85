import type { Facts } from '../model/config.ts'
import { groupingOf } from '../model/limits/groupings.ts'
import type { Parsed } from './parse-source.ts'
import type { ConfigFile } from './schema.ts'

/** The groups that a config names, and where. */
export function placedGroups({ limits }: ConfigFile, parsed: Parsed): Facts['groups'] {
  return limits?.groups?.flatMap((entry, index) => {
    const grouping = groupingOf(entry)
    return grouping ? [{ grouping, at: parsed.at(['limits', 'groups', index, grouping.by], 'value') }] : []
  })
}
