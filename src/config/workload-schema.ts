import { wholeNumber } from './values.ts'

type Otherwise = (key: string) => string

/** How calls come about: by day, and as the steps of a task. `otherwise` is where what is left out comes from. */
export const workload = (otherwise: Otherwise) => ({
  calls_per_day: wholeNumber('a number of calls such as 5000', 1e11)
    .optional()
    .meta({
      description: 'Calls per day, in place of `calls_per_month`. A month has 30 days.',
      otherwise: otherwise('calls_per_day'),
      examples: [5000],
    }),
  peak_calls_per_minute: wholeNumber('a number of calls such as 120', 1e9)
    .optional()
    .meta({
      description: 'The most calls in one minute. `limits.groups[].rate_limit` compares them with rate limits.',
      otherwise: otherwise('peak_calls_per_minute'),
      examples: [120],
    }),
  calls_per_task: wholeNumber('a number of calls such as 8', 1000)
    .min(1, { error: () => 'must be at least 1.' })
    .optional()
    .meta({
      description:
        'Calls of one task of an agent. Each carries the history of those before it, so that the amounts are the mean of its calls.',
      otherwise: otherwise('calls_per_task'),
      examples: [8],
    }),
  step_tokens: wholeNumber('a number of tokens such as 600', 1e7)
    .optional()
    .meta({
      description: 'Tokens that each call of a task adds to the history: its answer, and what tools return.',
      otherwise: otherwise('step_tokens'),
      examples: [600],
    }),
})

/** What is wrong with a workload, undefined where nothing is. */
export function workloadTrouble(entry: { calls_per_month?: unknown; calls_per_day?: unknown }): string | undefined {
  if (entry.calls_per_month === undefined || entry.calls_per_day === undefined) return undefined
  return 'has both "calls_per_month" and "calls_per_day".\nKeep one of them.'
}
