import type { Finding } from '../model/finding.ts'
import { Problem } from '../model/problem.ts'
import { adoptLimits, adoptNames } from './adopt-head.ts'
import { applyFlags, checkFlags, refuseBesideConfig } from './apply-flags.ts'
import { builtIn } from './built-in.ts'
import { compareSides, type Side } from './compare-sides.ts'
import type { ConfigFlags } from './config-flags.ts'
import type { ConfigSource } from './config-source.ts'
import { isPackageJson } from './config-source.ts'
import { defaultApprovals, defaultPolicy } from './defaults.ts'
import { type Outcome, outcome } from './outcome.ts'
import { readPolicies } from './read-policies.ts'
import { readSide } from './read-side.ts'
import { type Catalogue, refuseIdleNames } from './refuse-idle-names.ts'
import { stricterOf } from './stricter-of.ts'

/**
 * Reads both sides' config as the rules of the house say: facts from each side, policy, prices and workloads from the
 * base. `base` and `head` of the result are the facts that serve for a side, wherever they came from; a side's own path
 * is in them. `alone` says that there is no base at all, so that nothing is adopted. A name that the catalogue lists keeps
 * its meaning.
 * @throws Problem for a config or a flag that cannot be understood
 */
export function readConfig(
  sources: { base: ConfigSource | undefined; head: ConfigSource | undefined; alone?: boolean },
  flags: ConfigFlags,
  catalogue: Catalogue,
): Outcome {
  checkFlags(flags)
  const source = sources.head ?? sources.base
  if (!source) return builtIn(flags)
  refuseBesideConfig(flags, source.path)
  const head = sources.head && readSide(sources.head, readPolicies(sources.head))
  // A file that did not change is read once, and its errors are reported where they can be fixed.
  const same = sources.base !== undefined && sources.head !== undefined && isSame(sources.base, sources.head)
  const base = sources.base && (same ? head : atBase(sources.base))
  if (head && !same) refuseIdleNames(head, base instanceof Problem ? undefined : base, catalogue)
  if (base instanceof Problem) {
    if (head) return mending(base, head, flags)
    throw base
  }
  if (base) return judgedByBase(base, head, flags, catalogue)
  if (!head) return builtIn(flags)
  return sources.alone ? ofHead(head, flags) : firstAdoption(head, flags)
}

/** The base's config, or what is wrong with it. */
function atBase(source: ConfigSource): Side | Problem {
  // A change must not get rid of a policy by breaking it: what is wrong with one is no mistake of the config's.
  const extended = readPolicies(source)
  try {
    return readSide(source, extended)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const remedy = `${error.remedy ? `${error.remedy}\n` : ''}This is the base's version of the file, so fix it there.`
    return new Problem(error.what, { where: error.where, remedy })
  }
}

/** A base that cannot be read could never be mended were its config needed to judge the mending. */
function mending(broken: Problem, head: Side, flags: ConfigFlags): Outcome {
  const { config, findings } = ofHead(head, flags)
  const finding: Finding = {
    kind: 'base-config-broken',
    severity: 'warn',
    config: broken.where?.path ?? '',
    problem: broken.what,
  }
  return { config, findings: [finding, ...findings] }
}

function judgedByBase(base: Side, head: Side | undefined, flags: ConfigFlags, catalogue: Catalogue): Outcome {
  const path = base.facts.path ?? ''
  if (!head) {
    const { policy, findings } = applyFlags(base.policy, flags, true)
    const removed: Finding = { kind: 'config-removed', severity: 'warn', config: path }
    return outcome(
      base.facts,
      base.facts,
      { policy, approvals: base.approvals, policyFrom: 'base', prices: base.facts.prices },
      [...(base.policies ?? []), removed, ...findings],
    )
  }
  const adopted = adoptLimits(base.policy, head)
  const { prices, models, findings } = adoptNames(base, head, catalogue.isListed)
  const flagged = applyFlags(adopted.policy, flags, true)
  const { policy } = flagged
  const sinceOfHead = head.policy.since
  const rest = { policy, approvals: base.approvals, policyFrom: 'base' as const, prices, sinceOfHead }
  return outcome(base.facts, { ...head.facts, models }, rest, [
    ...ofPolicies(base, head),
    ...compareSides(base, head),
    ...adopted.findings,
    ...findings,
    ...flagged.findings,
  ])
}

function firstAdoption(head: Side, flags: ConfigFlags): Outcome {
  const { config, findings } = adopting(head, flags)
  const path = head.facts.path ?? ''
  const adoption: Finding = {
    kind: 'first-adoption',
    severity: 'info',
    config: isPackageJson(path) ? `${path}#promptcost` : path,
  }
  return { config, findings: [adoption, ...findings] }
}

/** Nobody has agreed to the head's rules yet, so that the change fails wherever it would without a config. */
function adopting(head: Side, flags: ConfigFlags): Outcome {
  const { config, findings } = ofHead({ ...head, policy: stricterOf(defaultPolicy, head.policy) }, flags)
  return { config: { ...config, adopts: true }, findings }
}

function ofHead(head: Side, flags: ConfigFlags): Outcome {
  const { policy, findings } = applyFlags(head.policy, flags, false)
  // Who may approve going over the limits is not for whoever adopts promptcost to say.
  const rest = { policy, approvals: defaultApprovals, policyFrom: 'head' as const, prices: head.facts.prices }
  return outcome(head.facts, head.facts, rest, [...(head.policies ?? []), ...findings])
}

/** Which policies count is the base's to say; what of the repository's own rules is looser, the head's, where it can be mended. */
function ofPolicies(base: Side, head: Side): Finding[] {
  const [own = [], heads = []] = [base.policies, head.policies]
  return [...own.filter(isPolicy), ...heads.filter(finding => !isPolicy(finding))]
}

const isPolicy = ({ kind }: Finding): boolean => kind === 'policy-extended'

/** Policies of a side are its own, even where the config that names them did not change. */
function isSame(base: ConfigSource, head: ConfigSource): boolean {
  const textOf = ({ path, text, policies = [] }: ConfigSource) =>
    JSON.stringify([path, text, policies.map(each => each.text)])
  return textOf(base) === textOf(head)
}
