import { Problem } from '../model/problem.ts'

/** The Problem for a file or folder that was listed and is not there any more: counting without it would be a guess. */
export function vanished(path: string, cause?: unknown): Problem {
  return new Problem('this was removed while promptcost was reading it', {
    where: { path },
    remedy: 'Run promptcost again when nothing else changes the folder.',
    cause,
  })
}
