import { createHash } from 'node:crypto'
import type { Change } from '../model/change.ts'

/** Names the prompts that a change adds or edits, as the head has them. Equal lists of sources are equal prompts, so that no text goes into it. */
export function fingerprintOf(changes: readonly Change[]): string {
  const changed = changes.flatMap(({ state, head }) => (state === 'unchanged' || !head ? [] : head))
  const said = changed.map(({ prompt, model }) =>
    JSON.stringify([prompt.id, model.asked, prompt.sources.map(({ path, id }) => [path, id])]),
  )
  return createHash('sha256').update(JSON.stringify(said.sort())).digest('hex').slice(0, 32)
}
