import { join, posix } from 'node:path'
import { configPaths, hasConfig, isPackageJson } from '../config/config-source.ts'
import { Problem } from '../model/problem.ts'
import type { Entry } from '../model/revision.ts'
import { isFolder } from '../revisions/is-folder.ts'
import { listSides } from '../revisions/list-sides.ts'
import type { ListedSide } from '../revisions/listed-side.ts'
import { openSides } from '../revisions/open-sides.ts'
import type { CommitsRequest, LocalRequest } from '../revisions/sides-request.ts'

/** A comment and a summary must hold them all, and each takes part of a second. */
const MOST = 100

/**
 * The folders in and below the checked one that have a config of their own on either side, in order; the checked one is `.`. Both
 * sides count, so that no change takes its project out of the check by removing its config.
 * @throws Problem where there are none, or more than one report can hold
 */
export async function configFolders(request: LocalRequest | CommitsRequest): Promise<string[]> {
  const { base, head } = await listSides(await openSides(request))
  const folders = new Set<string>()
  for (const side of base ? [base, head] : [head]) for (const folder of await foldersOf(side)) folders.add(folder)
  if (folders.size === 0)
    throw new Problem('no folder here has a config.', { remedy: 'Write one: promptcost init. Or omit --all-configs.' })
  if (folders.size > MOST)
    throw new Problem(`${folders.size} folders have a config, more than the ${MOST} that one report holds.`, {
      remedy: 'Run promptcost in a folder further down, once for each.',
      mustFail: true,
    })
  // Of a folder that is gone from the work tree no prompt is left; commits need none.
  const isThere = (folder: string) => request.kind === 'commits' || isFolder(join(request.cwd, folder))
  const there = await Promise.all([...folders].map(isThere))
  return [...folders].filter((_, i) => there[i]).sort()
}

async function foldersOf({ revision, entries }: ListedSide): Promise<string[]> {
  const configs = entries.filter(
    ({ path }) => configPaths.some(name => name === posix.basename(path)) && !isVendored(path),
  )
  const [maybe, sure] = [configs.filter(isPackage), configs.filter(entry => !isPackage(entry))]
  const found = sure.map(({ path }) => path)
  for await (const source of maybe.length > 0 ? revision.read(maybe) : []) {
    const { path } = source.entry
    if ('text' in source && hasConfig({ path, text: source.text })) found.push(path)
  }
  return found.map(path => posix.dirname(path))
}

const isPackage = ({ path }: Entry): boolean => isPackageJson(path)

const isVendored = (path: string): boolean => /(?:^|\/)node_modules\//.test(path)
