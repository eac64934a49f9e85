import type { GroupState } from '../model/group-state.ts'
import { type Limits, labelOf, rulesIn } from '../model/limits/rules.ts'
import type { Usd } from '../model/quantity.ts'
import type { GroupSum } from '../model/summary.ts'
import { toDecimal } from '../money/decimal.ts'
import { toMoney } from './to-money.ts'

/** Where a group stands, as the report has it. */
export function toGroupState({ grouping, prompts, withoutCost, touched, total }: GroupSum, limits: Limits): GroupState {
  const { tokens, usdPerMonth } = total.grown
  return {
    by: grouping.by,
    name: grouping.name,
    prompts,
    withoutCost,
    touched: touched.length,
    tokens,
    usdPerMonth: usdPerMonth ? toMoney(usdPerMonth) : null,
    budget: budgetOf(grouping, limits, usdPerMonth?.head),
  }
}

function budgetOf(grouping: GroupSum['grouping'], limits: Limits, cost: Usd | undefined): GroupState['budget'] {
  const rules = rulesIn(limits, 'group_budget').filter(({ group }) => group && labelOf(group) === labelOf(grouping))
  const amountOf = (level: string) => {
    const amount = rules.find(rule => rule.level === level)?.amount
    return amount && 'amount' in amount ? usdOf(amount.amount) : undefined
  }
  const most = amountOf('fail_above')
  if (most === undefined) return null
  const warnAt = amountOf('warn_above') ?? most
  const state = cost === undefined ? 'unknown' : cost > most ? 'over' : cost > warnAt ? 'at-risk' : 'within'
  return { usdPerMonth: toDecimal(most), warnAt: toDecimal(warnAt), state }
}

/** Plain USD of the config, with at most 6 decimals. */
const usdOf = (amount: number): Usd => BigInt(Math.round(amount * 1e6)) * 1_000_000n
