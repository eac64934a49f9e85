import * as z from 'zod'

/** No option, no range and no expression of git's: a name, and nothing that is looked up in it. */
const plainRef = /^(?!.*\.\.)(?!.*@\{)(?!.*\/\/)[A-Za-z0-9_][\w./+@-]{0,199}$/

const message = 'must name a tag, a branch, a commit or a day.\nWrite for example: ref: v1.2, or: ref: 2026-06-01'

/** The key `limits.since.ref`. */
export const sinceRef = z
  .string({ error: () => message })
  .regex(plainRef, { error: () => message })
  .meta({
    description:
      'Where limits look back to: a tag, a branch, a full commit id, or a day such as 2026-06-01, which is the last commit of the base before it.',
    examples: ['v1.2', '2026-06-01'],
  })
