import type { Config } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Prompt } from '../model/prompt.ts'
import { type Match, type PromptWorkload, workloadFor } from './settings.ts'

/** Tells each pair's workload, owner and tags, and afterwards which of the head's keys served for want of the base's. */
export function termsOf(config: Config, match: Match) {
  const headKeys = new Set<string>()
  return {
    of(base: Prompt | undefined, head: Prompt | undefined): PromptWorkload {
      const terms = workloadFor(config, { basePath: base?.at.path, headPath: head?.at.path }, match)
      for (const key of terms.headKeys) headKeys.add(key)
      return terms
    },
    findings(): Finding[] {
      return [...headKeys].map(key => ({ kind: 'head-key', severity: 'info', key }))
    },
  }
}
