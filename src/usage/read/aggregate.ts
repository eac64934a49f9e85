import { dayMs } from '../groups/counter.ts'
import { emptyGroup, type Group, measures, threeDigits } from '../groups/group.ts'
import { lookUp, type Row } from '../records/lookup.ts'
import type { Trouble } from '../records/record.ts'
import { countOf, modelOf, nameOf, nanoUsdOf, outcomeWords, serviceOf, timeOf } from '../records/values.ts'

/** The column of a query's answer that counts calls which ended with a word. */
export const endedColumn = (word: string): string => `ended_${word.replaceAll('-', '_dash_')}`

/** Reads a row of the answer to the query of `promptcost usage sql`. */
export function readAggregate(row: Row): Group | Trouble {
  const value = (column: string) => lookUp(row, [column])
  const whole = (column: string): number => {
    const count = countOf(value(column))
    return count === 'absent' ? 0 : count === 'broken' ? Number.NaN : count
  }
  const month = value('month')
  if (typeof month !== 'string' || !/^(20\d\d-(0[1-9]|1[0-2]))?$/.test(month)) return 'bad-time'
  const key = { prompt: nameOf(value('prompt')), model: modelOf(value('model')), service: serviceOf(value('service')) }
  const group = emptyGroup({ ...key, month, by: '' })
  group.calls = whole('promptcost_calls')
  group.errors = whole('errors')
  for (const word of [...outcomeWords, 'other']) {
    const ended = whole(endedColumn(word))
    if (ended > 0) group.outcomes.set(word, ended)
  }
  group.known = {}
  for (const measure of measures) {
    group.sums[measure] = whole(`${measure}_tokens`)
    const [p50, p95] = [whole(`${measure}_p50`), whole(`${measure}_p95`)]
    group.known[measure] = { p50: threeDigits(p50), p95: threeDigits(p95) }
  }
  group.hourly = whole('written_1h_tokens')
  // Answers to the query of an earlier version lack it.
  const busiest = whole('busiest_hour')
  if (busiest > 0) group.busiest = busiest
  group.nanoUsd = nanoUsdOf(value('usd'))
  group.withoutUsd = whole('without_usd')
  const [from, to] = [timeOf(value('first_day')), timeOf(value('last_day'))]
  if (from !== undefined) group.from = Math.floor(from / dayMs)
  if (to !== undefined) group.to = Math.floor(to / dayMs)
  const counts = [
    group.calls,
    group.errors,
    busiest,
    group.withoutUsd,
    group.hourly,
    ...measures.map(measure => group.sums[measure]),
  ]
  return counts.some(Number.isNaN) ? 'bad-count' : group
}
