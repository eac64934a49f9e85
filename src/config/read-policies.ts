import { Problem } from '../model/problem.ts'
import type { SharedPolicy } from '../model/shared-policy.ts'
import type { ConfigSource } from './config-source.ts'
import { explainIssues } from './explain-issue.ts'
import { parseSource } from './parse-source.ts'
import { configFile } from './schema.ts'
import { type Rulebook, rulebookOf, tightened } from './tightened.ts'

/** What a policy may say: what many repositories can have in common. All else is about one repository. */
const policyFile = configFile.pick({
  $schema: true,
  extends: true,
  enforce: true,
  limits: true,
  approvals: true,
  prices: true,
})

/** The rules that a config extends, of all its policies together; undefined where it extends none. */
export interface Extended {
  rules: Rulebook
  policies: readonly SharedPolicy[]
}

/**
 * Reads the policies that a config extends, each tightened by the one that extends it.
 * @throws Problem for a policy that cannot be understood: nothing goes on without it
 */
export function readPolicies({ policies = [] }: ConfigSource): Extended | undefined {
  const rules = policies.map((policy, index) => readPolicy(policy, policies[index + 1]))
  const [nearest] = rules
  if (!nearest) return undefined
  return { policies, rules: rules.reduceRight((shared, own) => tightened(shared, own).rules) }
}

function readPolicy({ name, text }: SharedPolicy, next: SharedPolicy | undefined): Rulebook {
  const parsed = parseSource({ path: name, text })
  const result = policyFile.safeParse(parsed.value)
  if (!result.success) throw explainIssues(result.error.issues, policyFile, parsed)
  const at = (path: readonly (string | number)[]) => parsed.at(path, 'key')
  if (result.data.prices?.file !== undefined)
    throw new Problem('a policy cannot name a price list.', {
      where: at(['prices', 'file']),
      remedy: 'Write prices by the names of models, or name the list in the config of the repository.',
    })
  refuseUnread(result.data.extends, next, at(['extends']))
  return rulebookOf(result.data, at)
}

/** What is extended and was not read must not be left out, whichever way its name is spelled. */
export function refuseUnread(
  written: string | undefined,
  next: SharedPolicy | undefined,
  where: Problem['where'],
): void {
  if (written === undefined || next) return
  throw new Problem('the policy under "extends" was not read.', {
    where,
    remedy: 'Write the key and its value plainly, without escapes: extends: acme/.github//policy.yml@v3',
  })
}
