import { identify } from './identify.ts'

/** Whether the catalogue knows a model by this name, so that the name already means something. */
export function isListed(name: string): boolean {
  return identify({ asked: name, from: 'config', at: undefined }, { models: {}, prices: {} }).guess === undefined
}
