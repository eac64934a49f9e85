import type { Policy, Thresholds } from '../model/config.ts'

/** Where limits stand: in the model's words, and in the file's. */
export const scopes = [
  { scope: 'eachPrompt', key: 'each_prompt' },
  { scope: 'allPrompts', key: 'all_prompts' },
  { scope: 'newPrompt', key: 'new_prompt' },
] as const

export const levels = [
  { level: 'warn', key: 'warn_above' },
  { level: 'fail', key: 'fail_above' },
] as const

export const units = [
  { unit: 'tokens', key: 'tokens' },
  { unit: 'usd', key: 'usd' },
  { unit: 'usdPerMonth', key: 'usd_per_month' },
  { unit: 'contextWindow', key: 'context_window' },
] as const satisfies readonly { unit: keyof Thresholds; key: string }[]

export const floors = [
  { floor: 'tokens', key: 'tokens' },
  { floor: 'usdPerThousandCalls', key: 'usd_per_1k_calls' },
  { floor: 'usdPerMonth', key: 'usd_per_month' },
] as const satisfies readonly { floor: keyof Policy['ignoreBelow']; key: string }[]
