import { unshared } from '../model/unshared.ts'
import type { PricedPrompt } from './priced-prompt.ts'
import type { Snapshot } from './snapshot.ts'

/** Prompts of the head, and what they may have been at the base. */
export interface EditedPrompts {
  now: readonly PricedPrompt[]
  was: readonly PricedPrompt[]
}

/** The prompts of each side that are not the very same on the other. */
export function editedPrompts(base: Pick<Snapshot, 'assembled'>, head: Pick<Snapshot, 'assembled'>): EditedPrompts {
  const edited = unshared(base.assembled, head.assembled)
  return { now: edited.head, was: edited.base }
}
