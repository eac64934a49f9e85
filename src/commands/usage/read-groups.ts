import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../model/problem.ts'
import type { Usage } from '../../model/usage.ts'
import { readUsage } from '../../usage/file/read-usage.ts'
import { groupsFrom } from '../../usage/groups/from-rows.ts'
import type { Group } from '../../usage/groups/group.ts'
import { groupByPrompt } from '../../usage/groups/group-by-prompt.ts'
import type { By } from '../../usage/groups/tally.ts'
import { toUsage } from '../../usage/groups/to-rows.ts'
import type { Given, Io } from '../command.ts'
import type { RecordsHere } from './records-here.ts'
import type { shapeOptions } from './shape-options.ts'
import { tallyGiven } from './tally-given.ts'

/** Groups by prompt, and the usage that they are. */
export interface ReadGroups {
  groups: Group[]
  usage: Omit<Usage, 'path'>
  /** True where there were too many tasks to tell them apart. */
  tasksLost: boolean
}

/**
 * The usage of the records that are named, else of the usage file.
 * @throws Problem where there is neither
 */
export async function readGroups(
  sources: readonly string[],
  options: Given<typeof shapeOptions>['options'],
  here: RecordsHere,
  io: Io,
  kept: { by?: By; detailed?: boolean } = {},
): Promise<ReadGroups> {
  if (sources.length > 0) {
    const tallied = await tallyGiven(sources, options, here, io, kept)
    const groups = groupByPrompt(tallied.groups, here.placer(tallied.groups.flatMap(({ prompt }) => prompt ?? [])))
    return { groups, usage: toUsage(groups, undefined), tasksLost: tallied.tasksLost }
  }
  const path = here.config.head?.usage?.path ?? 'promptcost-usage.yml'
  const text = await readFile(join(here.folder, path), 'utf8').catch(() => undefined)
  if (text === undefined)
    throw new Problem(`there is no usage file ${path}.`, { remedy: 'Name records, or import them first.' })
  const usage = readUsage(path, text)
  return { groups: groupsFrom(usage), usage, tasksLost: false }
}
