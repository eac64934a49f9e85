import { identify } from './identify.ts'

/** A name that is in no list: whether at least its family is known, and the listed name that it may be a slip of. */
export interface UnknownName {
  family: boolean
  nearest: string | undefined
}

/** Undefined for a name that the catalogue lists, or whose start it lists. */
export function unknownName(name: string): UnknownName | undefined {
  const { model, guess } = identify({ asked: name, from: 'config', at: undefined }, { models: {}, prices: {} })
  if (guess === undefined || guess.match === 'prefix') return undefined
  return { family: guess.match === 'family', nearest: model.nearest }
}
