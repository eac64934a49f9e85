import { unshared } from '../model/unshared.ts'
import type { PathAtBase } from './names-at-base.ts'
import type { PricedPrompt } from './priced-prompt.ts'
import type { Snapshot } from './snapshot.ts'

/** Prompts of the head, and what they may have been at the base. */
export interface EditedPrompts {
  now: readonly PricedPrompt[]
  was: readonly PricedPrompt[]
}

/**
 * The prompts of the head that are not the very same at the base, and what they may have been there: the prompts of the same files, and those
 * that go by an id of their own.
 */
export function editedPrompts(
  base: Pick<Snapshot, 'assembled'>,
  head: Pick<Snapshot, 'assembled'>,
  pathAtBase: PathAtBase,
): EditedPrompts {
  const now = unshared(base.assembled, head.assembled).head
  if (now.length === 0) return { now, was: [] }
  const wanted = new Set(now.map(({ prompt }) => pathAtBase(prompt.at.path)))
  return { now, was: base.assembled.filter(({ prompt }) => prompt.declared || wanted.has(prompt.at.path)) }
}
