import type { Sides } from '../model/revision.ts'
import { commitSides } from './commit-sides.ts'
import { directorySides } from './directory-sides.ts'
import { localSides } from './local-sides.ts'
import type { SidesRequest } from './sides-request.ts'

/**
 * Opens base and head, the only way to content. What cannot be found, fetched or read as a repository is a Problem; a single
 * file that cannot be read is told by its Source.
 */
export async function openSides(request: SidesRequest): Promise<Sides> {
  switch (request.kind) {
    case 'local':
      return localSides(request)
    case 'commits':
      return commitSides(request)
    case 'directories':
      return directorySides(request)
  }
}
