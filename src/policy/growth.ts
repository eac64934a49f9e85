import type { Sum } from '../model/change.ts'
import { type Floor, type FloorName, floors } from '../model/limits/floors.ts'
import type { Range } from '../model/quantity.ts'

export type End = keyof Range

const names = Object.keys(floors) as FloorName[]

/** Whether growth, at one end of its band, is noise to limits on tokens or on USD, whatever its percentage. */
export function isNoise(growth: Sum, floor: Floor, end: End, of: 'tokens' | 'usd'): boolean {
  return names.some(name => {
    const { excuses, grown, decimals } = floors[name]
    const [most, actual] = [floor[name], grown(growth, end)]
    const isExcused = (excuses as readonly string[]).includes(of)
    return isExcused && most !== undefined && actual !== undefined && actual <= most * 10 ** decimals
  })
}

/** The floor without what a call volume of the head's own would excuse. */
export function withoutVolume(floor: Floor): Floor {
  return Object.fromEntries(names.map(name => [name, floors[name].byVolume ? undefined : floor[name]])) as Floor
}
