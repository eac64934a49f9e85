import { Problem } from '../model/problem.ts'
import type { GitHub, Repository } from './api.ts'

/** As uploaded. A thousand projects fit; what is larger is not ours. */
const mostBytes = 20 * 1024 * 1024

interface Artifact {
  id: number
  /** Packed, in bytes, as GitHub says. */
  size: number
}

/**
 * The newest artifact of that name which a run uploaded, in whichever attempt: one that repeats failed jobs only leaves the
 * others' artifacts as they are. Undefined where there is none any more.
 *
 * @throws RequestError of Octokit
 */
export async function findArtifact(
  github: GitHub,
  repository: Repository,
  runId: number,
  name: string,
): Promise<Artifact | undefined> {
  const answer = await github.rest.actions.listWorkflowRunArtifacts({
    ...repository,
    run_id: runId,
    name,
    per_page: 100,
  })
  const present = answer.data.artifacts.filter(artifact => artifact.name === name && !artifact.expired)
  const [newest] = present.toSorted(
    (a, b) => Date.parse(b.created_at ?? '') - Date.parse(a.created_at ?? '') || b.id - a.id,
  )
  return newest && { id: newest.id, size: newest.size_in_bytes }
}

function tooLarge(): Problem {
  return new Problem('the artifact is larger than 20 MiB.', { remedy: 'Upload only what the output "report" names.' })
}

/**
 * The artifact's zip file. GitHub answers with the address of another host, to which `fetch` does not take the token along.
 *
 * @throws Problem where it is too large
 * @throws RequestError of Octokit
 */
export async function downloadArtifact(
  github: GitHub,
  repository: Repository,
  artifact: Artifact,
): Promise<Uint8Array> {
  if (artifact.size > mostBytes) throw tooLarge()
  const { data } = await github.rest.actions.downloadArtifact({
    ...repository,
    artifact_id: artifact.id,
    archive_format: 'zip',
    request: { parseSuccessResponseBody: false },
  })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of data as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > mostBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
