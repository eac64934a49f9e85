/** One call, or several that a report sums up, in the few fields that are ever kept. */
export interface UsageRecord {
  /** Milliseconds since 1970; undefined where the record has no time. */
  at: number | undefined
  /** The last moment that a summed-up row is about. */
  until: number | undefined
  prompt: string | undefined
  model: string
  service: string
  calls: number
  /** True for a row that sums up calls, so that it says nothing of single ones. */
  summed: boolean
  input: number
  cached: number
  written: number
  /** What of `written` the cache keeps for an hour, which providers bill higher than for some minutes. */
  hourly: number
  output: number
  nanoUsd: number | undefined
  outcome: string | undefined
  failed: boolean
  /** Tries after the first one; undefined where the record does not say. */
  retries: number | undefined
  latencyMs: number | undefined
  tenant: string | undefined
  task: string | undefined
  /** True where the counts were read otherwise than the sender's documents say. */
  corrected: boolean
}

/** Why a row cannot be used. */
export type Trouble = 'not-json' | 'other-shape' | 'no-counts' | 'bad-count' | 'bad-time' | 'too-long'

/** What a row gave: a record, nothing (it is about something else), or trouble. */
export type Extracted = { record: UsageRecord } | { passed: true } | { trouble: Trouble }
