import { posix } from 'node:path'
import type { Audience } from '../github/audience.ts'
import type { RemoteCommits } from '../github/commits.ts'
import type { ProjectInput } from '../github/inputs.ts'
import { configFolders } from '../judging/config-folders.ts'
import { Problem } from '../model/problem.ts'
import { standAt } from './judge-project.ts'

/**
 * The projects of a run: with the input `all-configs` every folder in and below each working directory that has a config on either side. One
 * whose configs cannot be listed stays as it is, so that judging it says why.
 * @throws Problem if there are more of them than fit into a report
 */
export async function expandProjects(audience: Audience, remote: RemoteCommits): Promise<readonly ProjectInput[]> {
  const { inputs } = audience
  if (!inputs.allConfigs) return inputs.projects
  const all: ProjectInput[] = []
  for (const project of inputs.projects) {
    const folders = await foldersOf(project, audience, remote)
    for (const folder of folders) {
      const directory = posix.join(project.directory, folder)
      if (all.every(each => each.directory !== directory)) all.push({ name: directory, directory, config: undefined })
    }
  }
  return all
}

async function foldersOf(project: ProjectInput, audience: Audience, remote: RemoteCommits): Promise<string[]> {
  try {
    const { ends, ...place } = await standAt(project, audience, remote)
    return await configFolders({ kind: 'commits', ...place, base: ends.base, head: ends.head, fetch: true })
  } catch (error) {
    if (error instanceof Problem && error.mustFail) throw error
    return ['.']
  }
}
