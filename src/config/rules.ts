import type { Facts, Policy, PriceOverride, PromptRule, SlotDeclaration } from '../model/config.ts'
import { type FloorName, floors } from '../model/limits/floors.ts'
import type { Amount } from '../model/limits/limit.ts'
import { levelNames, limitsIn } from '../model/limits/limits.ts'
import { scopeNames } from '../model/limits/scopes.ts'
import type { Range } from '../model/quantity.ts'
import { amountText, plainNumber } from './amount-text.ts'
import { type Path, printed } from './key-path.ts'

/** One value of the rules, as it is compared between the sides. */
export interface Rule {
  path: Path
  text: string
  /** Higher judges less. Undefined where more and less cannot be told apart: every change may then loosen. */
  looseness: number | undefined
  /** Only values of one unit can be compared. */
  unit: string
  /** The looseness where the key is not there. */
  absent: number | undefined
}

export type Rules = Map<string, Rule>

const collect = (rules: (Rule | undefined)[]): Rules =>
  new Map(rules.filter(rule => rule !== undefined).map(rule => [printed(rule.path), rule]))

function limit(path: Path, amount: Amount | undefined): Rule | undefined {
  if (amount === undefined) return undefined
  const [unit, size] = 'percent' in amount ? ['percent', amount.percent] : ['amount', amount.amount]
  return { path, text: amountText(amount), looseness: size, unit, absent: Number.POSITIVE_INFINITY }
}

/** What a policy says, by key. Limits that are not there are not in it. */
export function policyRules(policy: Policy): Rules {
  const limits = scopeNames.flatMap(scope =>
    levelNames.flatMap(level =>
      limitsIn(scope).map(name => limit(['limits', scope, level, name], policy.limits[scope][level][name])),
    ),
  )
  const noise = (Object.keys(floors) as FloorName[]).map((key): Rule | undefined => {
    const size = policy.ignoreBelow[key]
    if (size === undefined) return undefined
    return {
      path: ['limits', 'each_prompt', 'ignore_below', key],
      text: plainNumber(size),
      looseness: size,
      unit: 'amount',
      absent: 0,
    }
  })
  const enforce: Rule = {
    path: ['enforce'],
    text: policy.enforce,
    looseness: policy.enforce === 'report' ? 1 : 0,
    unit: 'word',
    absent: 0,
  }
  return collect([enforce, ...noise, ...limits])
}

/** A volume: less of it makes every change look cheaper, and none at all makes it n/a. */
const volume = (path: Path, size: number | undefined): Rule | undefined =>
  size === undefined
    ? undefined
    : { path, text: plainNumber(size), looseness: -size, unit: 'amount', absent: Number.POSITIVE_INFINITY }

const word = (path: Path, text: string | undefined): Rule | undefined =>
  text === undefined ? undefined : { path, text, looseness: 0, unit: 'word', absent: 0 }

/** Declared sizes, without a word of the samples. */
const slotRules = (path: Path, slots: PromptRule['slots'] = {}): (Rule | undefined)[] =>
  Object.entries(slots).map(([name, slot]) => word([...path, name], sizeOf(slot)))

const sizeOf = (slot: SlotDeclaration): string => {
  const times = slot.times ? ` ${spread(slot.times)} ${slot.turns ? 'turns' : 'times'}` : ''
  if ('file' in slot) return `the text of ${slot.file}${times}`
  if ('tokens' in slot) return `${spread(slot.tokens)} tokens${times}`
  return `a sample of ${JSON.stringify(slot.sample).length} characters${times}`
}

const spread = ({ low, expected, high }: Range): string =>
  low === high ? plainNumber(expected) : [low, expected, high].map(plainNumber).join('/')

/** What an entry under `prompts` says of work done; its model is a fact of each side. `index` is the entry's in its file. */
export function entryRules(rule: PromptRule, index: number): Rules {
  const at = (key: string): Path => ['prompts', index, key]
  return collect([
    volume(at('calls_per_month'), rule.callsPerMonth),
    volume(at('output_tokens'), rule.outputTokens),
    word(at('owner'), rule.owner),
    word(at('tags'), rule.tags && [...rule.tags].sort().join(', ')),
    word(at('syntax'), rule.syntax),
    ...slotRules(at('slots'), rule.slots),
  ])
}

export function defaultsRules({ defaults }: Facts): Rules {
  return collect([
    volume(['defaults', 'calls_per_month'], defaults.callsPerMonth),
    volume(['defaults', 'output_tokens'], defaults.outputTokens),
    word(['defaults', 'syntax'], defaults.syntax),
    ...slotRules(['defaults', 'slots'], defaults.slots),
  ])
}

/** What a price of the user's own says. Whether a key that is there on one side alone is cheaper, only the catalogue knows. */
export function priceRules(name: string, price: PriceOverride): Rules {
  const rule = (key: string, text: string | undefined, looseness: number | undefined): Rule | undefined =>
    text === undefined ? undefined : { path: ['prices', name, key], text, looseness, unit: 'amount', absent: undefined }
  const usd = (key: string, amount: bigint | undefined) =>
    rule(key, amount === undefined ? undefined : plainNumber(Number(amount) / 1e6), -Number(amount ?? 0n))
  const { discount, contextWindow } = price
  return collect([
    rule('base_model', price.baseModel, undefined),
    usd('input', price.input),
    usd('output', price.output),
    rule('discount', discount === undefined ? undefined : `${plainNumber(discount * 100)}%`, discount),
    rule('context_window', contextWindow === undefined ? undefined : plainNumber(contextWindow), contextWindow),
  ])
}

/** True where going from one to the other may let more through. */
export function loosens(from: Rule | undefined, to: Rule | undefined): boolean {
  if (from && to && from.unit !== to.unit) return true
  const before = from ? from.looseness : to?.absent
  const after = to ? to.looseness : from?.absent
  return before === undefined || after === undefined || after > before
}
