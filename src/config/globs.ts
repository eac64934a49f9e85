import * as z from 'zod'
import { globTrouble } from './glob-trouble.ts'

const message = {
  error: (issue: { input?: unknown }) =>
    globTrouble(issue.input) ?? 'must be a glob such as prompts/**, or a list of globs.',
}

const glob = z.string(message).refine(value => globTrouble(value) === undefined, message)

const listed = {
  error: (issue: { code?: string; input?: unknown }) =>
    Array.isArray(issue.input) && issue.input.length > 0
      ? 'has more than 200 globs.'
      : 'must be a glob such as prompts/**, or a list of globs.',
}

/** One glob or a list of them, relative to the checked directory. */
export const globs = () => z.union([glob, z.array(glob, listed).min(1, listed).max(200, listed)], message)
