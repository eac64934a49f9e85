import type { Prompt } from '../model/prompt.ts'

/** A prompt's file, and what it is called there; without a name where it is the file's only one, or has an id of its own; and what the file says of its use. */
export function placeOf({ id, declared, at, volumes }: Pick<Prompt, 'id' | 'declared' | 'at' | 'volumes'>): {
  path: string
  name: string | undefined
  volumes: Prompt['volumes']
} {
  const { path } = at
  return { path, name: !declared && id.startsWith(`${path}#`) ? id.slice(path.length + 1) : undefined, volumes }
}
