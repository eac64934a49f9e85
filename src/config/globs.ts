import * as z from 'zod'
import { globTrouble } from './glob-trouble.ts'

const either = 'must be a glob such as prompts/**, or a list of globs.'

const message = {
  error: ({ input }: { input?: unknown }) => globTrouble(input) ?? either,
}

const glob = z.string(message).refine(value => globTrouble(value) === undefined, message)

const listed = {
  error: (issue: { code?: string; input?: unknown }) =>
    Array.isArray(issue.input) && issue.input.length > 0
      ? 'has more than 200 globs.'
      : Array.isArray(issue.input)
        ? 'is an empty list.\nName at least one glob, for example prompts/**.'
        : either,
}

/** One glob or a list of them, relative to the checked directory. */
export const globs = () =>
  z.union([glob, z.array(glob, listed).min(1, listed).max(200, listed)], {
    error: ({ input }) => (typeof input === 'string' ? (globTrouble(input) ?? either) : either),
  })
