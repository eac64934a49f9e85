import { whyOutside } from './outside.ts'
import { type Counted, isLeftOut, type Recording, scoresOf } from './score.ts'

/** A class of which fewer recordings lie inside the range than should, with what is known of the others. */
export interface ShortClass {
  name: string
  n: number
  /** Share inside the range in per cent, of all recordings and of those that nothing is known of which would put them outside. */
  inside: number
  insideOfRest: number
  /** What is known, each with how many recordings it explains. */
  why: [reason: string, recordings: number][]
}

/** A smaller class says little: one recording moves it by more than the 5 % that may be outside. */
const LEAST = 15
const SHARE = 95

/** Finds the classes that fall short, and what the recordings outside have in common. */
export function shortClasses(recordings: readonly Recording[], counted: ReadonlyMap<string, Counted>): ShortClass[] {
  const kept = recordings.filter(recording => !isLeftOut(recording))
  const isInside = ({ key, usage }: Recording) => {
    const { low, high } = counted.get(key) ?? { low: 0, high: 0 }
    return low <= usage.input && usage.input <= high
  }
  return scoresOf(kept, counted)
    .filter(({ n, inside }) => n >= LEAST && inside < SHARE)
    .map(({ name, n, inside }) => {
      const own = kept.filter(one => `${one.provider} ${one.api.replace('openai-', '')}, ${one.class}` === name)
      const outside = own.filter(one => !isInside(one))
      const why = new Map<string, number>()
      for (const reason of outside.map(whyOutside)) if (reason) why.set(reason, (why.get(reason) ?? 0) + 1)
      const known = [...why.values()].reduce((sum, some) => sum + some, 0)
      const insideOfRest = known === n ? 100 : Math.round((100 * (n - outside.length)) / (n - known))
      return { name, n, inside, insideOfRest, why: [...why] }
    })
}
