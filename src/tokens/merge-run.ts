import { joined, NEVER, type Table } from './table.ts'

/** The same token, so many times in a row. */
interface Stretch {
  token: number
  times: number
}

/** Joins after which a run is left to the general way. Those of a megabyte take some fifty. */
const MOST_JOINS = 1_000

/**
 * How many tokens byte pair encoding makes of one token over and over, such as a line of dashes: of all neighbours the pair that
 * makes the lowest token is joined, as it is written, but everywhere in a stretch at once. The work grows with the logarithm of
 * the run. Undefined where a join would change what comes next within its stretch, which no known vocabulary does.
 */
export function countRun(table: Table, token: number, times: number): number | undefined {
  let row: Stretch[] = [{ token, times }]
  for (let joins = 0; joins < MOST_JOINS; joins++) {
    const { made, at, within } = lowestPair(table, row)
    if (made === NEVER) return row.reduce((sum, stretch) => sum + stretch.times, 0)
    const here = row[at] as Stretch
    const next = row[at + 1] as Stretch
    if (within && !isSteady(table, row[at - 1], here, made)) return undefined
    const instead = within
      ? [
          { token: made, times: here.times >> 1 },
          { token: here.token, times: here.times & 1 },
        ]
      : [
          { token: here.token, times: here.times - 1 },
          { token: made, times: 1 },
          { token: next.token, times: next.times - 1 },
        ]
    row = together([...row.slice(0, at), ...instead, ...row.slice(at + (within ? 1 : 2))])
  }
  return undefined
}

/** The pair that makes the lowest token, the leftmost of equals. */
function lowestPair(table: Table, row: readonly Stretch[]): { made: number; at: number; within: boolean } {
  let lowest = { made: NEVER, at: -1, within: false }
  row.forEach(({ token, times }, at) => {
    const same = times > 1 ? joined(table, token, token) : NEVER
    if (same < lowest.made) lowest = { made: same, at, within: true }
    const next = row[at + 1]
    const made = next ? joined(table, token, next.token) : NEVER
    if (made < lowest.made) lowest = { made, at, within: false }
  })
  return lowest
}

/** Whether no pair with what was just made comes before the next of its stretch. */
function isSteady(table: Table, before: Stretch | undefined, { token }: Stretch, made: number): boolean {
  const pairs = [joined(table, made, token), joined(table, made, made)]
  if (before) pairs.push(joined(table, before.token, made))
  return pairs.every(pair => pair > made)
}

/** Neighbours of one token are one stretch, and none is empty. */
function together(row: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const { token, times } of row) {
    const last = all.at(-1)
    if (times === 0) continue
    if (last?.token === token) last.times += times
    else all.push({ token, times })
  }
  return all
}
