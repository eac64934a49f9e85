import { readFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import type { Usage } from '../../model/usage.ts'
import { readUsage } from '../../usage/file/read-usage.ts'
import { writeUsage } from '../../usage/file/write-usage.ts'
import { groupByPrompt } from '../../usage/groups/group-by-prompt.ts'
import { toUsage } from '../../usage/groups/to-rows.ts'
import type { Given, Io } from '../command.ts'
import { writeWhole } from '../write-whole.ts'
import { importSummary } from './import-summary.ts'
import { recordsHere } from './records-here.ts'
import type { shapeOptions } from './shape-options.ts'
import { tallyGiven } from './tally-given.ts'

interface Options extends Omit<Given<typeof shapeOptions>['options'], never> {
  output: string | undefined
  config: string | undefined
}

/** Reads records, and writes the usage file whole or not at all. */
export async function runImport(
  { arguments: { sources }, options }: { arguments: { sources: readonly string[] }; options: Options },
  io: Io,
): Promise<number> {
  const here = await recordsHere(io, options.config)
  const file =
    options.output === undefined
      ? resolve(here.folder, here.config.head?.usage?.path ?? 'promptcost-usage.yml')
      : resolve(io.cwd, options.output)
  const name = relative(io.cwd, file).split(sep).join('/')
  const before = await present(name, file)
  const tallied = await tallyGiven(sources, options, here, io)
  const place = here.placer(tallied.groups.flatMap(({ prompt }) => prompt ?? []))
  const groups = groupByPrompt(tallied.groups, place)
  const usage = toUsage(groups, before)
  await writeWhole(file, writeUsage(usage), 'the usage file')
  const isNamed = here.config.head?.usage !== undefined
  io.out(importSummary({ name, isNamed, tallied, groups, usage, before }, here))
  return 0
}

/** The usage file as it is, undefined where there is none. One that cannot be read is a mistake to mend first. */
async function present(name: string, path: string): Promise<Usage | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return text === undefined || text.trim() === '' ? undefined : readUsage(name, text)
}
