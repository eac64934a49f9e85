import { readEnvironment, readVersions } from './environment-file.ts'
import type { Own } from './own-runners.ts'
import { readLock, readPackage, readSettings } from './package-file.ts'
import { readPlain } from './plain-file.ts'
import type { Running } from './running.ts'

type ReadInstall = (text: string, own: Own) => Running | undefined

/** Files that decide which promptcost a command runs, and how, by their names. */
const readers: Readonly<Record<string, ReadInstall>> = {
  'package.json': readPackage,
  'package-lock.json': readLock,
  'npm-shrinkwrap.json': readLock,
  'yarn.lock': readLock,
  'pnpm-lock.yaml': readLock,
  'bun.lock': readLock,
  '.npmrc': readSettings,
  '.yarnrc': readSettings,
  '.yarnrc.yml': readSettings,
  'bunfig.toml': readSettings,
  'pnpm-workspace.yaml': readSettings,
  '.pnpmfile.cjs': readPlain,
  '.pnp.cjs': readLock,
  'mise.toml': readSettings,
  '.mise.toml': readSettings,
  '.nvmrc': readVersions,
  '.node-version': readVersions,
  '.tool-versions': readVersions,
  '.envrc': readPlain,
  '.env': readEnvironment,
  '.env.local': readEnvironment,
  '.env.ci': readEnvironment,
  '.env.test': readEnvironment,
  '.env.development': readEnvironment,
  '.env.production': readEnvironment,
}

/** Folders in which a promptcost that is committed runs in place of the one that is installed. */
const committed = ['node_modules/promptcost', 'node_modules/.bin', 'patches', '.yarn/patches']

/** A copy of promptcost itself, or a patch of it that package managers apply. */
const COMMITTED =
  /(?:^|\/)(?:node_modules\/(?:promptcost\/|\.bin\/promptcost)|patches\/(?:[^/]*[^\w/])?promptcost[^/]*\.(?:patch|diff)$)/

/** Whether a file is of promptcost, whatever it says. */
export const isCommitted = (path: string): boolean => COMMITTED.test(path)

/** Where such files lie, in a folder. */
export const installPlaces: readonly string[] = [...Object.keys(readers), ...committed]

/** How to read one; undefined for any other file. */
export function installReaderOf(path: string): ReadInstall | undefined {
  if (isCommitted(path)) return readPlain
  return Object.hasOwn(readers, nameOf(path)) ? readers[nameOf(path)] : undefined
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
