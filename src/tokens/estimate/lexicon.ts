import { lexicon } from './lexicon.data.ts'

/** How common a word is: log2 of its rank in a byte pair vocabulary, as a class; `undefined` where it has no token of its own. */
export interface Commonness {
  /** Whatever its case. */
  folded: number | undefined
  /** As `Word` and as `WORD`. */
  capitalised: number | undefined
  capitals: number | undefined
}

const FIRST = 7.5
const STEP = 1 / 3
const NONE = 26

/** The class of a rank, 0 to 25, and back to the logarithm at its middle. */
export const classOfRank = (rank: number): number => Math.min(25, Math.floor((Math.log2(rank + 200) - FIRST) / STEP))
export const logOfClass = (of: number): number => FIRST + (of + 0.5) * STEP

let words: Map<string, number> | undefined

/** How common a word of small ASCII letters is; `undefined` for an uncommon one. */
export function commonness(word: string): Commonness | undefined {
  words ??= unpack(lexicon)
  const packed = words.get(word)
  if (packed === undefined) return undefined
  const read = (shift: number) => (((packed >> shift) & 31) === NONE ? undefined : logOfClass((packed >> shift) & 31))
  return { folded: read(0), capitalised: read(5), capitals: read(10) }
}

/** An entry is how many letters it shares with the entry before (0 to 9), its other letters, and three classes as capitals, `[` for none. */
function unpack(data: string): Map<string, number> {
  const all = new Map<string, number>()
  const classAt = (at: number) => data.charCodeAt(at) - 65
  let last = ''
  for (let at = 0; at < data.length; ) {
    let end = at + 1
    while (data.charCodeAt(end) >= 97) end++
    last = last.slice(0, Number(data.charAt(at))) + data.slice(at + 1, end)
    all.set(last, classAt(end) | (classAt(end + 1) << 5) | (classAt(end + 2) << 10))
    at = end + 3
  }
  return all
}
