import type { Guard } from './guard.ts'
import { outputs } from './outputs.ts'
import { revisions } from './revisions.ts'

/** Every guard that is proved, by the room that holds it. */
export const guards: readonly Guard[] = [...revisions, ...outputs]
