import type { Finding } from '../model/finding.ts'
import type { Side } from './compare-sides.ts'
import type { ConfigSource } from './config-source.ts'
import { defaultWithGrowth, withDefaultGrowth } from './defaults.ts'
import { explainIssues } from './explain-issue.ts'
import { printed } from './key-path.ts'
import { type Parsed, parseSource } from './parse-source.ts'
import { type Extended, refuseUnread } from './read-policies.ts'
import { type ConfigFile, configFile } from './schema.ts'
import { rulebookOf, tightened } from './tightened.ts'
import { toFacts } from './to-facts.ts'
import { toApprovals, toPolicy } from './to-policy.ts'

/**
 * One side's config, with the policies that it extends.
 * @throws Problem with the first of the mistakes
 */
export function readSide(source: ConfigSource, extended: Extended | undefined): Side {
  const parsed = parseSource(source)
  const result = configFile.safeParse(parsed.value)
  if (!result.success) throw explainIssues(result.error.issues, configFile, parsed)
  const { data } = result
  if (extended) return underPolicies(data, parsed, extended)
  refuseUnread(data.extends, undefined, parsed.at(['extends'], 'key'))
  const at: Side['at'] = path => parsed.at(path, 'key')
  return { facts: toFacts(data, parsed), policy: toPolicy(data, at), approvals: toApprovals(data), at }
}

function underPolicies(data: ConfigFile, parsed: Parsed, { rules: shared, policies }: Extended): Side {
  // What only the policy says stands where it is named.
  const placed: Parsed = {
    ...parsed,
    at: (path, of) => parsed.at(Object.hasOwn(parsed.value, path[0] ?? '') ? path : ['extends'], of),
  }
  const at: Side['at'] = path => placed.at(path, 'key')
  const { rules, looser } = tightened(shared, rulebookOf(data, at))
  const { enforce = 'fail', approvals, prices } = rules.written
  const file = { ...data, prices: { file: data.prices?.file, names: prices } }
  return {
    facts: toFacts(file, placed),
    policy: { ...withDefaultGrowth(rules.limits ?? defaultWithGrowth, rules.silentOn), enforce },
    approvals: toApprovals({ approvals }),
    at,
    policies: [
      ...policies.map(
        ({ name, commit, isMovable }): Finding => ({
          kind: 'policy-extended',
          severity: 'info',
          policy: name,
          ...(commit !== undefined && { commit }),
          ...(isMovable && { movable: true as const }),
        }),
      ),
      ...looser.map(
        ({ path, given, kept }): Finding => ({
          kind: 'looser-than-policy',
          severity: 'info',
          key: printed(path),
          given,
          ...(kept !== undefined && { kept }),
          at: at(path),
        }),
      ),
    ],
  }
}
