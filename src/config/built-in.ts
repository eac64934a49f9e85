import { applyFlags } from './apply-flags.ts'
import type { ConfigFlags } from './config-flags.ts'
import { defaultApprovals, defaultPolicy } from './defaults.ts'
import { type Outcome, outcome } from './outcome.ts'
import { defaultFacts } from './to-facts.ts'

/** What counts where neither side has a config. */
export function builtIn(flags: ConfigFlags): Outcome {
  const { policy, findings } = applyFlags(defaultPolicy, flags, false)
  const facts = defaultFacts({ files: flags.prompts, namedFolders: flags.namedFolders })
  const rest = { policy, approvals: defaultApprovals, policyFrom: 'defaults' as const, prices: facts.prices }
  const { config } = outcome(facts, facts, rest, [])
  return { config: { ...config, modelFlag: flags.model?.trim() }, findings }
}
