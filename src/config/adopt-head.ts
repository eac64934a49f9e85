import type { Deployed, Policy, PriceOverride } from '../model/config.ts'
import type { Finding, FindingOf } from '../model/finding.ts'
import { keyOf, pathOf } from '../model/limits/rules.ts'
import type { Side } from './compare-sides.ts'
import { type Path, printed } from './key-path.ts'
import { keyOfScope } from './key-rule.ts'
import { keyRules } from './key-rules.ts'

/** A limit can only tighten; what a model is and costs nobody has agreed to yet. */
const headKey = (path: Path, head: Side): Finding => ({
  kind: 'head-key',
  severity: path[0] === 'limits' ? 'info' : 'warn',
  key: printed(path),
  at: head.at(path),
})

/**
 * The base's policy with the limits that only the head's config has. They count at once, as they can only tighten;
 * a floor that the base lacks would loosen, and waits for the merge.
 */
export function adoptLimits(base: Policy, head: Side): { policy: Policy; findings: Finding[] } {
  const known = new Set(base.limits.map(keyOf))
  const added = head.policy.limits.filter(
    rule => !known.has(keyOf(rule)) && keyRules[keyOfScope[rule.scope]].onlyAtHead === 'counts',
  )
  const findings = added.map(rule => headKey(['limits', ...pathOf(rule)], head))
  const adopted = added.map(rule => ({ ...rule, origin: 'head' as const }))
  const since = base.since ?? head.policy.since
  return { policy: { ...base, limits: [...base.limits, ...adopted], ...(since && { since }) }, findings }
}

/**
 * The base's prices, and the head's for names that mean nothing yet; and what names of deployments mean at the head. There
 * the head's own mapping serves, as a prompt's model is each side's own: a deployment of another model is a model change. A
 * name that the catalogue knows keeps its meaning until the merge, or a pull request could declare itself cheap.
 */
export function adoptNames(base: Side, head: Side, isListed: (name: string) => boolean): Adopted {
  // A price for a deployment of the base's would be one for the model that it is.
  const isKnown = (name: string) => isListed(name) || Object.hasOwn(base.facts.models, name)
  const prices = adoptPrices(base, head, isKnown)
  const models = adoptModels(base.facts.models, head, isListed)
  return { prices: prices.names, models: models.names, findings: [...prices.findings, ...models.findings] }
}

function adoptPrices(base: Side, head: Side, isKnown: (name: string) => boolean): Names<PriceOverride> {
  const names: Record<string, PriceOverride> = Object.assign(Object.create(null), base.facts.prices)
  const findings: Finding[] = []
  for (const [name, value] of Object.entries(head.facts.prices)) {
    if (Object.hasOwn(names, name)) continue
    if (!isKnown(name)) names[name] = value
    findings.push(isKnown(name) ? waits(['prices', name], head) : headKey(['prices', name], head))
  }
  return { names, findings }
}

function adoptModels(before: Deployments, head: Side, isListed: (name: string) => boolean): Names<Deployed> {
  const after = head.facts.models
  const names: Deployments = Object.create(null)
  const findings: Finding[] = []
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [before, after].map(models => (Object.hasOwn(models, name) ? models[name] : undefined))
    const served = isListed(name) ? from : to
    if (served !== undefined) names[name] = served
    if (from?.asked === to?.asked) continue
    const path = ['models', name]
    const change = given({ from: from?.asked, to: to?.asked })
    if (isListed(name)) findings.push({ ...waits(path, head), ...change })
    else if (from === undefined) findings.push(headKey(path, head))
    else findings.push({ ...atOnce(path, head), ...change })
  }
  return { names, findings }
}

const given = ({ from, to }: { from: string | undefined; to: string | undefined }) => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
})

const atOnce = (path: Path, head: Side): FindingOf<'policy-change'> => ({
  kind: 'policy-change',
  severity: 'info',
  key: printed(path),
  loosens: false,
  atOnce: true,
  at: head.at(path),
})

type Deployments = Record<string, Deployed>

interface Names<T> {
  names: Record<string, T>
  findings: Finding[]
}

interface Adopted {
  prices: Record<string, PriceOverride>
  models: Deployments
  findings: Finding[]
}

const waits = (path: Path, head: Side): FindingOf<'policy-change'> => ({
  kind: 'policy-change',
  severity: 'warn',
  key: printed(path),
  loosens: true,
  at: head.at(path),
})
