import type { SlotDeclaration } from '../model/config.ts'
import type { Range } from '../model/quantity.ts'
import type { Path } from './key-path.ts'
import { named } from './null-record.ts'
import type { Parsed } from './parse-source.ts'
import type { WrittenSlot } from './slots-schema.ts'

/** The slots of an entry as they are written, by name. */
export function toSlots(
  slots: Record<string, WrittenSlot> | undefined,
  path: Path,
  parsed: Parsed,
): Record<string, SlotDeclaration> | undefined {
  return (
    slots && named(Object.entries(slots).map(([name, slot]) => [name, toSlot(slot, parsed.at([...path, name], 'key'))]))
  )
}

function toSlot(slot: WrittenSlot, at: SlotDeclaration['at']): SlotDeclaration {
  if (typeof slot !== 'object') return { at, times: undefined, sample: slot, bare: true }
  const times = slot.times ?? slot.turns
  const turns = slot.turns === undefined ? {} : { turns: true as const }
  const varies = slot.varies === undefined ? {} : { varies: slot.varies }
  const said = { at, times: times === undefined ? undefined : toRange(times), ...turns, ...varies }
  if (slot.tokens !== undefined) return { ...said, tokens: toRange(slot.tokens) }
  return slot.file === undefined ? { ...said, sample: slot.sample ?? '' } : { ...said, file: slot.file }
}

const toRange = (size: number | Range): Range =>
  typeof size === 'number' ? { low: size, expected: size, high: size } : size
