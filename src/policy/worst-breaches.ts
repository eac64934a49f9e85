import type { Breach } from '../model/limit-findings.ts'
import { groupBy } from './group-by.ts'
import { byWeight } from './measure-against.ts'

/** The worst of each limit, at most so many; what fails first, then what says most. */
export function worstOfEachUnit(breaches: readonly Breach[], most: number): Breach[] {
  const byUnit = groupBy([...breaches].sort(byBadness), ({ unit }) => unit)
  return [...byUnit.values()].flatMap(same => same.slice(0, most)).sort(byWeight)
}

function byBadness(a: Breach, b: Breach): number {
  if (a.severity !== b.severity) return a.severity === 'fail' ? -1 : 1
  return Number(b.actual.expected) - Number(a.actual.expected)
}

export function severityOf(breaches: readonly Breach[]): 'warn' | 'fail' {
  return breaches.some(breach => breach.severity === 'fail') ? 'fail' : 'warn'
}
