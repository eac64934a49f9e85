import { dirname } from 'node:path'

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
 * where the checkout kept no credentials. It goes through `GIT_CONFIG_*`, as a command line can be read by every process of the
 * machine. An empty `extraheader` clears those of a checkout that did keep its credentials: GitHub refuses a doubled header.
 */
export function gitEnvironment(env: NodeJS.ProcessEnv, access: Access): Record<string, string> {
  const entries = foldersUpTo(access.workspace, access.directory).map(folder => ['safe.directory', folder])
  if (access.token) {
    const key = `http.${access.server}/.extraheader`
    entries.push([key, ''], [key, `AUTHORIZATION: basic ${basicCredential(access.token)}`])
  }
  const before = Number(env.GIT_CONFIG_COUNT) || 0
  const added = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${before + index}`, key],
    [`GIT_CONFIG_VALUE_${before + index}`, value],
  ])
  return { ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(before + entries.length) }
}
