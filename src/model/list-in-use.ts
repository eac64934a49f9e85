import type { Config } from './config.ts'
import { type Model, routes } from './model.ts'
import type { PriceList } from './price-list.ts'

/** The price list before the built-in one, as a report says it. */
export interface ListInUse {
  /** May be hostile: escape it before printing. */
  file: string
  source: string
  asOf: string
  /** Where the list was asked for on the command line: how many models it does not price, of how many that have no price in the config. */
  unlisted?: { models: number; of: number } | undefined
}

/** The list that comes first, and how many of the models it leaves to others. Undefined where the built-in list is the only one. */
export function listInUse(
  { priceLists, prices }: Pick<Config, 'priceLists' | 'prices'>,
  models: Iterable<Model>,
): ListInUse | undefined {
  const { asked, own } = priceLists ?? {}
  const list = asked ?? own
  if (!list) return undefined
  const { path: file, source, asOf } = list
  return { file, source, asOf, ...(asked && { unlisted: unlistedIn(asked, prices, models) }) }
}

function unlistedIn(
  { providers }: PriceList,
  prices: Config['prices'],
  models: Iterable<Model>,
): NonNullable<ListInUse['unlisted']> {
  const isListed = new Map<string, boolean>()
  for (const whole of new Set(models))
    for (const { model } of routes(whole)) {
      const { provider, id, override } = model
      const own = override !== undefined && Object.hasOwn(prices, override) ? prices[override] : undefined
      if (own?.input !== undefined && own.output !== undefined) continue
      const isThere = provider !== undefined && (providers.get(provider)?.has(id.toLowerCase()) ?? false)
      isListed.set(`${provider}\0${id}`, isThere)
    }
  const all = [...isListed.values()]
  return { models: all.filter(is => !is).length, of: all.length }
}
