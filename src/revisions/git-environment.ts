import { mkdtempSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { removeAtEnd } from './left-over.ts'

interface Access {
  /** The folder that is checked, and the workspace it lies in. */
  directory: string
  workspace: string
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  server: string
  token: string | undefined
}

/** The value of the HTTP header that git sends for a token. Must be masked in logs like the token itself. */
export function basicCredential(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}

/** Git accepts a checkout that another user owns only by its exact top folder, which is one of these. */
function foldersUpTo(workspace: string, directory: string): string[] {
  const above = dirname(directory)
  if (directory === workspace || above === directory) return [directory]
  return [directory, ...foldersUpTo(workspace, above)]
}

/**
 * What git needs beside the job's environment to work in a container (where the checkout belongs to another user) and to fetch
 * where the checkout kept no credentials. It goes through the environment, as a command line can be read by every process of the
 * machine. An empty `extraheader` clears those of a checkout that did keep its credentials: GitHub refuses a doubled header.
 *
 * @param git the version of git, as `[2, 39]`; taken for a current one if it is not known
 */
export function gitEnvironment(
  env: NodeJS.ProcessEnv,
  access: Access,
  git: readonly [number, number] = [2, 39],
): Record<string, string> {
  const trusted = foldersUpTo(access.workspace, access.directory)
  const key = `http.${access.server}/.extraheader`
  const credentials: Entry[] = access.token
    ? [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basicCredential(access.token)}`],
      ]
    : []
  // git before 2.38 reads `safe.directory` only from a file, and before 2.31 it does not know GIT_CONFIG_COUNT.
  if (git[0] > 2 || git[1] >= 38)
    return counted(env, [...trusted.map((folder): Entry => ['safe.directory', folder]), ...credentials])
  return { ...homeThatTrusts(env, trusted), ...(git[1] >= 31 ? counted : asParameters)(env, credentials) }
}

type Entry = [key: string, value: string]

function counted(env: NodeJS.ProcessEnv, entries: readonly Entry[]): Record<string, string> {
  const before = Number(env.GIT_CONFIG_COUNT) || 0
  const added = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${before + index}`, key],
    [`GIT_CONFIG_VALUE_${before + index}`, value],
  ])
  return { ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(before + entries.length) }
}

/** The variable in which git passes `-c` on to programs that it starts, in the form that every version reads. */
function asParameters({ GIT_CONFIG_PARAMETERS }: NodeJS.ProcessEnv, entries: readonly Entry[]): Record<string, string> {
  const before = GIT_CONFIG_PARAMETERS ? [GIT_CONFIG_PARAMETERS] : []
  const added = entries.map(([key, value]) => `'${`${key}=${value}`.replaceAll("'", "'\\''")}'`)
  return { GIT_CONFIG_PARAMETERS: [...before, ...added].join(' ') }
}

/** A home folder whose config trusts the folders and includes the config of the job's own home. */
function homeThatTrusts(env: NodeJS.ProcessEnv, folders: readonly string[]): Record<string, string> {
  const home = env.HOME ?? homedir()
  const own = env.GIT_CONFIG_GLOBAL
    ? [env.GIT_CONFIG_GLOBAL]
    : [join(env.XDG_CONFIG_HOME || join(home, '.config'), 'git', 'config'), join(home, '.gitconfig')]
  const folder = mkdtempSync(join(tmpdir(), 'promptcost-home-'))
  removeAtEnd(folder)
  const file = join(folder, '.gitconfig')
  const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
  const lines = [
    ...own.map(path => `[include]\n\tpath = ${quoted(path)}\n`),
    ...folders.map(path => `[safe]\n\tdirectory = ${quoted(path)}\n`),
  ]
  writeFileSync(file, lines.join(''))
  return { HOME: folder, XDG_CONFIG_HOME: folder, GIT_CONFIG_GLOBAL: file }
}
