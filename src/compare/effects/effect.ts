import type { Costed, Effect } from '../../model/change.ts'
import type { Cost } from '../../model/price.ts'
import type { Usd } from '../../model/quantity.ts'
import type { EditedFile } from '../edited-files.ts'

/** A side with its cost at its own model, and at the other side's. */
export interface Billed extends Costed {
  cost: Cost
  atOther: Cost
}

/** A prompt that both sides have and can price. */
export interface Billable {
  base: Billed
  head: Billed
  /** The files whose edits moved its tokens, its own first. */
  files: readonly EditedFile[]
}

/** USD per call, and the file whose edit it is where that is not the prompt's own. */
export type EffectAmount = Pick<Effect, 'usd' | 'path'>

/** How one effect is computed. */
export interface EffectRule {
  /** What the effect is a part of: `tokens`, `model`, or itself. */
  cause: Effect['cause']
  /** @param left what the effects before it leave of the difference */
  amounts(prompt: Billable, left: Usd): EffectAmount[]
}

/** The mean over both sides' models of what the edit changes. Rounds half away from zero, so that swapping the sides negates it. */
export function meanOf({ base, head }: Billable, of: (cost: Cost) => Usd): Usd {
  return half(of(head.cost) - of(base.atOther) + of(head.atOther) - of(base.cost))
}

/** Half of an amount, rounded half away from zero. */
export function half(usd: Usd): Usd {
  return usd >= 0n ? (usd + 1n) / 2n : (usd - 1n) / 2n
}

/** The path of a file that is not the prompt's own. */
export function pathOf(file: EditedFile | undefined, files: readonly EditedFile[]): { path?: string } {
  return file === undefined || file === files[0] ? {} : { path: file.path }
}
