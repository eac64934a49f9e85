import { approvals } from './approvals.ts'
import type { Guard } from './guard.ts'
import { revisions } from './revisions.ts'

/** Every guard that is proved, by the room that holds it. */
export const guards: readonly Guard[] = [...approvals, ...revisions]
