import type { Facts, Policy, PriceOverride, PromptRule } from '../model/config.ts'
import type { Compared } from './compared.ts'
import type { ConfigKey } from './config-key.ts'
import { type Path, printed } from './key-path.ts'
import type { KeyRule } from './key-rule.ts'
import { keyRules } from './key-rules.ts'

/** One value of the rules, as it is compared between the sides. */
export interface Rule extends Omit<Compared, 'below'> {
  key: ConfigKey
  path: Path
}

export type Rules = Map<string, Rule>

const keys = Object.keys(keyRules) as ConfigKey[]

/** What a holder says under the keys that begin with `prefix`. `at` is the holder's own place in the file. */
function rulesOf(holder: unknown, prefix: string, at: Path): Rules {
  const rules: Rules = new Map()
  for (const key of keys) {
    const { difference } = keyRules[key] as KeyRule
    if (!key.startsWith(prefix) || typeof difference !== 'function') continue
    // `prefix` chooses the keys of one holder, whose type `Holder` has.
    for (const { below, ...value } of (difference as (holder: unknown) => Compared[])(holder)) {
      const inside = key
        .slice(prefix.length)
        .replace(/<.*/, '')
        .split('.')
        .filter(part => part !== '')
      const rule = { ...value, key, path: [...at, ...inside, ...below] }
      rules.set(printed(rule.path), rule)
    }
  }
  return rules
}

/** What a policy says, by key. Limits that are not there are not in it. */
export function policyRules(policy: Policy): Rules {
  const limits = keys.filter(key => key.startsWith('limits.')).map(key => rulesOf(policy, key, ['limits']))
  return new Map([rulesOf(policy, 'enforce', ['enforce']), ...limits].flatMap(rules => [...rules]))
}

/** What an entry under `prompts` says of work done; its model is a fact of each side. `index` is the entry's in its file. */
export function entryRules(rule: PromptRule, index: number): Rules {
  return rulesOf(rule, 'prompts[].', ['prompts', index])
}

export function defaultsRules({ defaults }: Facts): Rules {
  return rulesOf(defaults, 'defaults.', ['defaults'])
}

/** Which usage file a config names. */
export function usageRules(facts: Facts): Rules {
  const [rule] = rulesOf(facts, 'usage', ['usage']).values()
  return rule ? new Map([['usage', { ...rule, path: ['usage'] }]]) : new Map()
}

/** Which results of an evaluation a config names. */
export function outcomesRules(facts: Facts): Rules {
  const [rule] = rulesOf(facts, 'outcomes', ['outcomes']).values()
  return rule ? new Map([['outcomes', { ...rule, path: ['outcomes'] }]]) : new Map()
}

/** Which policy a config extends. */
export function extendsRules(facts: Facts): Rules {
  const [rule] = rulesOf(facts, 'extends', ['extends']).values()
  return rule ? new Map([['extends', { ...rule, path: ['extends'] }]]) : new Map()
}

/** What a price of the user's own says. */
export function priceRules(name: string, price: PriceOverride): Rules {
  return rulesOf(price, 'prices.<name>.', ['prices', name])
}

/** True where going from one to the other may let more through. */
export function loosens(from: Rule | undefined, to: Rule | undefined): boolean {
  if (from && to && from.unit !== to.unit) return true
  const before = from ? from.looseness : to?.absent
  const after = to ? to.looseness : from?.absent
  return before === undefined || after === undefined || after > before
}
