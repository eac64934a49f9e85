import { toDecimal } from '../../money/decimal.ts'
import { usdOf } from '../../usage/groups/cost.ts'
import type { Group } from '../../usage/groups/group.ts'
import type { RecordsHere } from './records-here.ts'
import { cell } from './render-usage.ts'

/** Rows of a bill by FOCUS 1.2, one for each prompt, model, service and month. What is not known is empty. */
export function renderFocus(groups: readonly Group[], { priceFor, changes }: RecordsHere): string {
  const owners = new Map(changes.map(({ id, owner }) => [id, owner]))
  const rows = groups
    .map(group => ({ group, key: JSON.stringify([group.month, group.prompt ?? '', group.model, group.service]) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ group }) => {
      const { prompt = '', model, service, month, calls, sums } = group
      const usd = usdOf(group, priceFor)
      const owner = owners.get(prompt)
      const amount = usd === undefined ? null : toDecimal(usd)
      return {
        ChargePeriodStart: `${month}-01T00:00:00Z`,
        ChargePeriodEnd: `${next(month)}-01T00:00:00Z`,
        ChargeCategory: 'Usage',
        ServiceCategory: 'AI and Machine Learning',
        ServiceName: priceFor(model, service)?.provider ?? null,
        ResourceName: prompt,
        SkuId: model,
        BillingCurrency: 'USD',
        EffectiveCost: amount,
        ListCost: amount,
        ConsumedQuantity: sums.input + sums.output,
        ConsumedUnit: 'Tokens',
        Tags: JSON.stringify({ ...(prompt !== '' && { prompt }), ...(owner !== undefined && { owner }) }),
        x_Model: model,
        x_ServiceTier: service,
        x_Calls: calls,
        x_InputTokens: sums.input,
        x_CachedTokens: sums.cached,
        x_OutputTokens: sums.output,
      }
    })
  const head = Object.keys(rows[0] ?? { ChargePeriodStart: '' })
  const lines = [head.join(','), ...rows.map(row => Object.values(row).map(cell).join(','))]
  return lines.map(line => `${line}\r\n`).join('')
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}
