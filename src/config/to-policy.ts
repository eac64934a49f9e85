import type { Amount, Approvals, Policy, Thresholds } from '../model/config.ts'
import { defaultApprovals, defaultPolicy, defaultWithLimits } from './defaults.ts'
import type { ConfigFile } from './schema.ts'
import { percentOf } from './to-facts.ts'

interface Written {
  tokens?: string | number | undefined
  usd?: string | undefined
  usd_per_month?: string | number | undefined
  context_window?: string | undefined
}

const amount = (written: string | number | undefined): Amount | undefined =>
  written === undefined
    ? undefined
    : typeof written === 'number'
      ? { amount: written }
      : { percent: percentOf(written) }

const share = (written: string | undefined): { percent: number } | undefined =>
  written === undefined ? undefined : { percent: percentOf(written) }

const thresholds = (written: Written | undefined, otherwise: Thresholds): Thresholds => ({
  tokens: amount(written?.tokens) ?? otherwise.tokens,
  usd: share(written?.usd) ?? otherwise.usd,
  usdPerMonth: amount(written?.usd_per_month) ?? otherwise.usdPerMonth,
  contextWindow: share(written?.context_window) ?? otherwise.contextWindow,
})

/** The policy a config stands for: with a `limits` key what is written, without one the default limits. */
export function toPolicy(file: ConfigFile): Policy {
  const enforce = file.enforce ?? 'fail'
  if (file.limits === undefined) return { ...defaultPolicy, enforce }
  const { each_prompt: each, all_prompts: all, new_prompt: fresh } = file.limits
  const { ignoreBelow: floor, eachPrompt, allPrompts, newPrompt } = defaultWithLimits
  return {
    enforce,
    ignoreBelow: {
      tokens: each?.ignore_below?.tokens ?? floor.tokens,
      usdPerThousandCalls: each?.ignore_below?.usd_per_1k_calls ?? floor.usdPerThousandCalls,
      usdPerMonth: each?.ignore_below?.usd_per_month ?? floor.usdPerMonth,
    },
    eachPrompt: {
      warn: thresholds(each?.warn_above, eachPrompt.warn),
      fail: thresholds(each?.fail_above, eachPrompt.fail),
    },
    allPrompts: {
      warn: thresholds(all?.warn_above, allPrompts.warn),
      fail: thresholds(all?.fail_above, allPrompts.fail),
    },
    newPrompt: {
      warn: thresholds(fresh?.warn_above, newPrompt.warn),
      fail: thresholds(fresh?.fail_above, newPrompt.fail),
    },
  }
}

/** Who may approve, as a config says. */
export function toApprovals({ approvals }: ConfigFile): Approvals {
  return { allow: approvals?.allow, byAuthor: approvals?.by_author ?? defaultApprovals.byAuthor }
}
