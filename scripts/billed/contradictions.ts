import type { Recording } from './score.ts'

/** Requests that are the same but were billed differently, by who billed them. */
export interface Contradiction {
  name: string
  /** How many pairs of such requests there are. */
  n: number
  /** By how many tokens their bills differ: the least and the most. */
  low: number
  high: number
}

/** Finds requests to one model that recordings bill differently, so that no formula can agree with all of them. */
export function contradictionsIn(recordings: readonly Recording[]): Contradiction[] {
  const alike = new Map<string, Recording[]>()
  for (const recording of recordings) {
    const key = keyOf(recording)
    alike.set(key, [...(alike.get(key) ?? []), recording])
  }
  const found = new Map<string, number[]>()
  for (const [first, ...others] of alike.values()) {
    for (const other of first ? others : []) {
      const differs = Math.abs((first?.usage.input ?? 0) - other.usage.input)
      if (differs === 0) continue
      const name = [...new Set([first?.provider, other.provider])].sort().join(' and ')
      found.set(name, [...(found.get(name) ?? []), differs])
    }
  }
  return [...found].map(([name, differences]) => ({
    name,
    n: differences.length,
    low: Math.min(...differences),
    high: Math.max(...differences),
  }))
}

/** How an answer is sampled and streamed, and for whom, adds no token to what is sent. */
const FREE: ReadonlySet<string> = new Set(
  `stream stream_options temperature top_p top_k seed n max_tokens max_completion_tokens max_output_tokens stop store user
  metadata service_tier frequency_penalty presence_penalty include safety_identifier prompt_cache_key verbosity`.split(
    /\s+/,
  ),
)

/** The request with its model less a date, and without what makes no difference. */
function keyOf({ model, request }: Recording): string {
  const rest = Object.entries(request as Record<string, unknown>).filter(([key]) => !FREE.has(key))
  return `${model.replace(/-20\d\d-?\d\d-?\d\d.*$/, '')} ${JSON.stringify(rest.sort(([one], [other]) => (one < other ? -1 : 1)))}`
}
