import type { GroupState } from '../model/group-state.ts'
import { type LimitRule, type Limits, labelOf, rulesIn } from '../model/limits/rules.ts'
import type { Usd } from '../model/quantity.ts'
import { rateNames } from '../model/rates.ts'
import type { GroupSum } from '../model/summary.ts'
import { toDecimal } from '../money/decimal.ts'
import { toMoney } from './to-money.ts'

/** Where a group stands, as the report has it. */
export function toGroupState(sum: GroupSum, limits: Limits): GroupState {
  const { grouping, prompts, withoutCost, touched, total } = sum
  const { tokens, usdPerMonth } = total.grown
  return {
    by: grouping.by,
    name: grouping.name,
    prompts,
    withoutCost,
    touched: touched.length,
    tokens,
    usdPerMonth: usdPerMonth ? toMoney(usdPerMonth) : null,
    ...joinedIn(sum),
    budget: budgetOf(grouping, limits, usdPerMonth?.head),
    ...capOf(sum, limits),
    ...ratesOf(sum, limits),
  }
}

function joinedIn({ joined }: GroupSum): Pick<GroupState, 'joined'> {
  const { prompts, tokens, usdPerMonth } = joined
  if (prompts === 0) return {}
  return { joined: { prompts, tokens, usdPerMonth: usdPerMonth === undefined ? null : toDecimal(usdPerMonth) } }
}

function budgetOf(grouping: GroupSum['grouping'], limits: Limits, cost: Usd | undefined): GroupState['budget'] {
  const rules = rulesIn(limits, 'group_budget').filter(isOf(grouping))
  const most = amountOf(rules, 'fail_above')
  if (most === undefined) return null
  const [whole, warnAt] = [usdOf(most), usdOf(amountOf(rules, 'warn_above') ?? most)]
  return { usdPerMonth: toDecimal(whole), warnAt: toDecimal(warnAt), state: stateOf(cost, whole, warnAt) }
}

/** The most tokens that a group may have, such as what an agent always sends. */
function capOf({ grouping, total }: GroupSum, limits: Limits): Pick<GroupState, 'cap'> {
  const rules = rulesIn(limits, 'group_max').filter(rule => isOf(grouping)(rule) && rule.limit === 'tokens')
  const tokens = amountOf(rules, 'fail_above')
  return tokens === undefined ? {} : { cap: { tokens, state: total.grown.tokens.head > tokens ? 'over' : 'within' } }
}

/** What a group sends at peak, where rate limits are about it. */
function ratesOf(
  { grouping, peak, prompts }: GroupSum,
  limits: Limits,
): Pick<GroupState, 'rates' | 'withoutPeak' | 'recordedPeak'> {
  const rules = rulesIn(limits, 'group_rate').filter(isOf(grouping))
  const rates = rateNames.flatMap(unit => {
    const own = rules.filter(({ limit }) => limit === unit)
    const limit = amountOf(own, 'fail_above')
    if (limit === undefined) return []
    const warnAt = Math.floor(amountOf(own, 'warn_above') ?? limit)
    const { base = 0n, head } = { ...peak?.grown[unit] }
    const state = stateOf(head === undefined ? undefined : Number(head), limit, warnAt)
    return [{ unit, base: whole(base), head: whole(head ?? 0n), limit, warnAt, state }]
  })
  if (rates.length === 0) return {}
  const recorded = peak?.recorded ?? 0
  return { rates, withoutPeak: peak?.without ?? prompts, ...(recorded > 0 && { recordedPeak: recorded }) }
}

/** As a number that JSON keeps exactly. */
const whole = (amount: bigint): number => Math.min(Number(amount), Number.MAX_SAFE_INTEGER)

const isOf =
  (grouping: GroupSum['grouping']) =>
  ({ group }: LimitRule): boolean =>
    group !== undefined && labelOf(group) === labelOf(grouping)

function amountOf(rules: Limits, level: LimitRule['level']): number | undefined {
  const amount = rules.find(rule => rule.level === level)?.amount
  return amount && 'amount' in amount ? amount.amount : undefined
}

function stateOf<T extends bigint | number>(actual: T | undefined, most: T, warnAt: T): State {
  return actual === undefined ? 'unknown' : actual > most ? 'over' : actual > warnAt ? 'at-risk' : 'within'
}

type State = NonNullable<GroupState['budget']>['state']

/** Plain USD of the config, with at most 6 decimals. */
const usdOf = (amount: number): Usd => BigInt(Math.round(amount * 1e6)) * 1_000_000n
