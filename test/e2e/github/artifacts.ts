import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Context } from 'openapi-backend'
import { answerForbidden } from './answers.ts'
import { minimal } from './minimal.ts'

/** An open pull request, or a closed one. */
export interface Pull {
  number: number
  /** `owner/name` of the repository that its head is in. */
  from: string
  branch: string
  sha: string
  base: string
  state?: 'open' | 'closed'
}

/** What a run uploaded. */
export interface Artifact {
  id: number
  run: number
  name: string
  bytes: Uint8Array
  expired?: boolean
  createdAt?: string
  /** What GitHub says of its size, where that is not so. */
  size?: number
}

/** What a test makes of the part of GitHub that keeps pull requests and artifacts. */
export interface Kept {
  pulls: Pull[]
  artifacts: Artifact[]
  mayReadPulls: boolean
  mayReadArtifacts: boolean
  /** Values of the header `authorization` that reached the storage, which is another host. */
  storageCredentials: Set<string>
}

export function nothingKept(): Kept {
  return { pulls: [], artifacts: [], mayReadPulls: true, mayReadArtifacts: true, storageCredentials: new Set() }
}

type Query = Record<string, string | undefined>

export function listPulls(kept: Kept, context: Context) {
  if (!kept.mayReadPulls) return answerForbidden()
  const { head, state = 'open' } = context.request.query as Query
  const found = kept.pulls.filter(
    pull => (pull.state ?? 'open') === state && head === `${pull.from.split('/')[0]}:${pull.branch}`,
  )
  return { status: 200, body: found.map(toPull) }
}

type Simple = Record<'head' | 'base', { repo: object }>

function toPull({ number, from, branch, sha, base }: Pull) {
  const whole = minimal('pull-request-simple') as Simple
  const head = { ...whole.head, ref: branch, sha, repo: { ...whole.head.repo, full_name: from } }
  return { ...whole, number, head, base: { ...whole.base, ref: base } }
}

export function listArtifacts(kept: Kept, context: Context) {
  if (!kept.mayReadArtifacts) return answerForbidden()
  const { name } = context.request.query as Query
  const run = Number(context.request.params.run_id)
  const found = kept.artifacts.filter(artifact => artifact.run === run && (!name || artifact.name === name))
  const artifacts = found.map(({ id, name, bytes, size, expired = false, createdAt = '2026-11-22T00:00:00Z' }) => ({
    ...(minimal('artifact') as object),
    ...{ id, name, expired, size_in_bytes: size ?? bytes.length, created_at: createdAt },
  }))
  return { status: 200, body: { total_count: artifacts.length, artifacts } }
}

/** GitHub answers a download with the address of another host. */
export function redirectToStorage(storage: string, context: Context) {
  const { artifact_id: id } = context.request.params
  return { status: 302, headers: { location: `${storage}/${Array.isArray(id) ? id[0] : id}?signature=x` } }
}

/** The other host, which hands out what is kept to anybody who has the address. */
export async function startStorage(kept: Kept): Promise<{ url: string; close(): void }> {
  const server = createServer((request: IncomingMessage, response) => {
    if (request.headers.authorization) kept.storageCredentials.add(request.headers.authorization)
    const id = Number(request.url?.split('?')[0]?.slice(1))
    const artifact = kept.artifacts.find(one => one.id === id)
    response.writeHead(artifact ? 200 : 404, { 'content-type': 'application/zip' })
    response.end(artifact?.bytes)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
