import type { PriceLists } from '../model/price-list.ts'
import { identify } from './identify.ts'

/** Whether the catalogue or a list knows a model by this name, so that the name already means something. */
export function isListed(name: string, priceLists?: PriceLists): boolean {
  return (
    identify({ asked: name, from: 'config', at: undefined }, { models: {}, prices: {}, priceLists }).guess === undefined
  )
}
