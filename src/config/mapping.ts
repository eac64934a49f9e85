import * as z from 'zod'
import { text } from './values.ts'

/** A mapping of known keys; `like` is a pasteable example. */
export const mapping = <S extends z.core.$ZodLooseShape>(shape: S, like: string) =>
  z.strictObject(shape, {
    error: issue =>
      issue.code === 'invalid_type' ? `must be a mapping of keys.\nWrite for example: ${like}` : undefined,
  })

/** A mapping from names that are the user's own. */
export const named = <V extends z.ZodType>(value: V, like: string) =>
  z.record(text('a name', 200), value, { error: () => `must be a mapping from names.\nWrite for example: ${like}` })
