import type { Policy, PriceOverride, Thresholds } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { Side } from './compare-sides.ts'
import { type Path, printed } from './key-path.ts'
import { levels, scopes, units } from './limit-keys.ts'

const headKey = (path: Path, head: Side): Finding => ({
  kind: 'head-key',
  severity: 'info',
  key: printed(path),
  at: head.at(path),
})

/**
 * The base's policy with the limits that only the head's config has. They count at once, as they can only tighten;
 * a floor that the base lacks would loosen, and waits for the merge.
 */
export function adoptLimits(base: Policy, head: Side): { policy: Policy; findings: Finding[] } {
  const findings: Finding[] = []
  const adopt = (scope: (typeof scopes)[number], level: (typeof levels)[number]): Thresholds => {
    const kept: Record<string, unknown> = { ...base[scope.scope][level.level] }
    for (const { unit, key } of units) {
      const added = head.policy[scope.scope][level.level][unit]
      if (kept[unit] !== undefined || added === undefined) continue
      kept[unit] = added
      findings.push(headKey(['limits', scope.key, level.key, key], head))
    }
    return kept as unknown as Thresholds
  }
  const [each, all, fresh] = scopes
  const [warn, fail] = levels
  const policy = {
    ...base,
    eachPrompt: { warn: adopt(each, warn), fail: adopt(each, fail) },
    allPrompts: { warn: adopt(all, warn), fail: adopt(all, fail) },
    newPrompt: { warn: adopt(fresh, warn), fail: adopt(fresh, fail) },
  }
  return { policy, findings }
}

/**
 * The base's prices and deployment names, and the head's for names that mean nothing yet. A name that the catalogue knows
 * keeps its meaning until the merge, or a pull request could declare itself cheap.
 */
export function adoptNames(base: Side, head: Side, isListed: (name: string) => boolean): Adopted {
  const findings: Finding[] = []
  const adopt = <T>(key: 'prices' | 'models', from: Record<string, T>, to: Record<string, T>): Record<string, T> => {
    const names: Record<string, T> = Object.assign(Object.create(null), from)
    for (const [name, value] of Object.entries(to)) {
      if (Object.hasOwn(names, name)) continue
      if (!isListed(name)) names[name] = value
      findings.push(isListed(name) ? waits([key, name], head) : headKey([key, name], head))
    }
    return names
  }
  const prices = adopt('prices', base.facts.prices, head.facts.prices)
  const models = adopt('models', base.facts.models, head.facts.models)
  return { prices, models, findings }
}

interface Adopted {
  prices: Record<string, PriceOverride>
  models: Record<string, string>
  findings: Finding[]
}

const waits = (path: Path, head: Side): Finding => ({
  kind: 'policy-change',
  severity: 'warn',
  key: printed(path),
  loosens: true,
  at: head.at(path),
})
