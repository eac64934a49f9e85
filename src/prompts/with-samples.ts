import { isEmpty } from '../data/value.ts'
import type { ParsedPrompt } from '../parsed/parsed-prompt.ts'
import type { DeclaredSlot, DeclaredSlots } from './declared-slot.ts'

type Samples = ParsedPrompt['samples']

/** The slots that are declared, and for others the format's samples, above which stands what its file always sends. */
export function withSamples(declared: DeclaredSlots, samples: Samples, fixed: Samples = new Map()): DeclaredSlots {
  if (samples.size + fixed.size === 0) return declared
  const usable = [...samples, ...fixed].filter(([, value]) => !isEmpty(value))
  return new Map([
    ...usable.map(([name, value]): [string, DeclaredSlot] => [name, { value, from: 'sample' }]),
    ...declared,
  ])
}
