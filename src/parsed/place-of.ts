import type { Prompt } from '../model/prompt.ts'

/**
 * A prompt's file, and what it and its texts are called there; without names where it is the file's only one, or has an id of its
 * own. `volumes` are what the file says of its use.
 */
export function placeOf(prompt: Pick<Prompt, 'id' | 'declared' | 'at' | 'volumes' | 'parts'>): {
  path: string
  names: readonly string[] | undefined
  volumes: Prompt['volumes']
} {
  const { id, declared, at, volumes, parts = [] } = prompt
  const { path } = at
  return {
    path,
    names: !declared && id.startsWith(`${path}#`) ? [id.slice(path.length + 1), ...parts] : undefined,
    volumes,
  }
}
