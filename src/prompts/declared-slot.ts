import type { Declared } from '../templates/fill/declared.ts'

/** `turns`: each of its times is a message of a conversation. */
export type DeclaredSlot = Declared & { turns?: true | undefined }

/** By name. */
export type DeclaredSlots = ReadonlyMap<string, DeclaredSlot>
