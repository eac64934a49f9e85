import { posix } from 'node:path'
import { configPaths } from '../config/config-source.ts'
import type { ProjectInput } from '../github/inputs.ts'

/** A project at the folder that its config is about: the one that it lies in, or for one by another name the working directory. */
export function placeOf(project: ProjectInput): ProjectInput {
  const { directory, config } = project
  const file = config && posix.basename(config)
  if (!config || file === config || !configPaths.some(name => name === file)) return project
  return { ...project, directory: posix.join(directory, posix.dirname(config)), config: file }
}
