import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Sides } from '../model/revision.ts'
import { commitSides } from './commit-sides.ts'
import { directorySides } from './directory-sides.ts'
import { localSides } from './local-sides.ts'
import type { LocalRequest, SidesRequest } from './sides-request.ts'

/**
 * Opens base and head, the only way to content. What cannot be found, fetched or read as a repository is a Problem; a single
 * file that cannot be read has a Source that says why.
 */
export async function openSides(request: SidesRequest): Promise<Sides> {
  switch (request.kind) {
    case 'local':
      return (request.alone || request.aloneWithoutGit) && !isInCheckout(request.cwd)
        ? folderAlone(request)
        : localSides(request)
    case 'commits':
      return commitSides(request)
    case 'directories':
      return directorySides(request)
  }
}

/** What one side alone is asked of needs no git: neither a repository nor the program. */
async function folderAlone({ cwd }: LocalRequest): Promise<Sides> {
  const sides = await directorySides({ kind: 'directories', base: undefined, head: cwd })
  return { ...sides, head: { ...sides.head, label: 'this folder' } }
}

function isInCheckout(cwd: string): boolean {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true
    if (folder === dirname(folder)) return false
  }
}
