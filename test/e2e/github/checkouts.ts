import { mkdtempSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type GitServer, serveGit } from './git-server.ts'
import type { History } from './histories.ts'
import { checkOut, git, token } from './job.ts'

/** A workspace as the steps before left it. */
export interface Workspace {
  workspace: string
  /** The checkout: the workspace, or a folder in it. */
  checkout: string
  with: Record<string, string>
  env: Record<string, string>
  server?: GitServer
}

/** A credential that the checkout step left behind, and that is not the step's own. */
export const keptSecret = 'ghs_keptInTheCheckoutsConfig'

type Make = (folder: string, history: History, sha: string, depth: number) => Workspace | Promise<Workspace>

function plain(checkout: string, more: Partial<Workspace> = {}): Workspace {
  return { workspace: checkout, checkout, with: {}, env: {}, ...more }
}

/** `uses: actions/checkout` with `filter: blob:none`. */
function partialClone(folder: string, { origin }: History, sha: string, depth: number): Workspace {
  const checkout = mkdtempSync(join(folder, 'workspace-'))
  git(checkout, 'init', '-q')
  git(checkout, 'remote', 'add', 'origin', pathToFileURL(origin).href)
  git(checkout, 'fetch', '-q', '--no-tags', '--filter=blob:none', `--depth=${depth}`, 'origin', sha)
  git(checkout, 'checkout', '-q', '--detach', sha)
  return plain(checkout)
}

/** An origin over HTTP that demands the token. */
async function overHttp(checkout: string, origin: string, refusal?: number): Promise<Workspace> {
  const server = await serveGit(origin, token, refusal)
  git(checkout, 'remote', 'set-url', 'origin', `${server.url}/${basename(origin)}`)
  return plain(checkout, { env: { GITHUB_SERVER_URL: server.url }, server })
}

/** The kinds of checkout that a workflow can have. */
export const checkouts = {
  plain: (folder, { origin }, sha, depth) => plain(checkOut(folder, origin, sha, depth)),
  'in a folder': (folder, { origin }, sha, depth) => {
    const workspace = mkdtempSync(join(folder, 'workspace-'))
    const checkout = join(workspace, 'app')
    renameSync(checkOut(folder, origin, sha, depth), checkout)
    return plain(checkout, { workspace, with: { 'working-directory': 'app' } })
  },
  sparse: (folder, { origin }, sha, depth) => {
    const checkout = checkOut(folder, origin, sha, depth)
    git(checkout, 'sparse-checkout', 'set', 'docs')
    return plain(checkout)
  },
  partial: partialClone,
  // Git's own way to say that another user owns the checkout, as in a container.
  container: async (folder, { origin }, sha, depth) => {
    const { env, ...made } = await overHttp(checkOut(folder, origin, sha, depth), origin)
    return { ...made, env: { ...env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } }
  },
  'no credentials': (folder, { origin }, sha, depth) => overHttp(checkOut(folder, origin, sha, depth), origin),
  'credentials kept': async (folder, { origin }, sha, depth) => {
    const made = await overHttp(checkOut(folder, origin, sha, depth), origin)
    const kept = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${keptSecret}`).toString('base64')}`
    git(made.checkout, 'config', '--local', `http.${made.server?.url}/.extraheader`, kept)
    return made
  },
  refused: (folder, { origin }, sha, depth) => overHttp(checkOut(folder, origin, sha, depth), origin, 403),
} satisfies Record<string, Make>

export type CheckoutName = keyof typeof checkouts
