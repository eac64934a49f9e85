import type { Prompt } from '../model/prompt.ts'
import { plainId } from '../model/variant-id.ts'

/**
 * A prompt's file, and what it and its texts are called there; without names where it is the file's only one, or has an id of its
 * own. `volumes` are what the file says of its use, `variant` is which of the
 * config's it is.
 */
export function placeOf(prompt: Pick<Prompt, 'id' | 'variant' | 'declared' | 'at' | 'volumes' | 'parts'>): {
  path: string
  names: readonly string[] | undefined
  volumes: Prompt['volumes']
  variant?: string | undefined
} {
  const { declared, at, volumes, parts = [], variant } = prompt
  const id = plainId(prompt)
  const { path } = at
  return {
    path,
    names: !declared && id.startsWith(`${path}#`) ? [id.slice(path.length + 1), ...parts] : undefined,
    volumes,
    ...(variant !== undefined && { variant }),
  }
}
