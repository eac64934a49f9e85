import { basename, dirname, relative, resolve, sep } from 'node:path'
import { configPaths, hasConfig } from '../config/config-source.ts'
import { isFolder } from '../revisions/is-folder.ts'
import { nearestConfig } from '../revisions/nearest-config.ts'

/** The folder that a command looks at, and the config in it, relative to it, where one was asked for by name. */
export interface CheckedFolder {
  cwd: string
  file: string | undefined
}

/**
 * Finds the folder that is checked: that of the nearest config, or of the one that was asked for. A config by another name than
 * `promptcost.yml`, such as `.github/cost.yml`, is about the folder that the command runs in.
 */
export async function checkedFolder(cwd: string, file: string | undefined): Promise<CheckedFolder> {
  if (file === undefined) return { cwd: await nearestConfig(cwd, configPaths, hasConfig), file }
  const path = resolve(cwd, file)
  const folder = dirname(path)
  const isOwn = configPaths.some(name => name === basename(path))
  // A folder that only the base has cannot be stood in.
  const isThere = isOwn && (await isFolder(folder))
  return isThere ? { cwd: folder, file: basename(path) } : { cwd, file: fromFolder(cwd, path) }
}

/** A path as it is called from a folder. */
export function fromFolder(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/') || '.'
}
