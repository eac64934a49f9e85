import type { PriceLists } from '../model/price-list.ts'
import { identify } from './identify.ts'

/** A name that is in no list: whether at least its family is known, and the listed name that it may be a slip of. */
export interface UnknownName {
  family: boolean
  nearest: string | undefined
}

/** Undefined for a name that the catalogue or a list has, or whose start the catalogue lists. */
export function unknownName(name: string, priceLists?: PriceLists): UnknownName | undefined {
  const { model, guess } = identify(
    { asked: name, from: 'config', at: undefined },
    { models: {}, prices: {}, priceLists },
  )
  if (guess === undefined || guess.match === 'prefix') return undefined
  return { family: guess.match === 'family', nearest: model.nearest }
}
