import type { Report } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import { signed, signedDollars } from './figures.ts'
import { hasDelta, isApproximate } from './headline.ts'
import { type Outcome, outcomeOf, type Project } from './project.ts'

const verbs: Record<Outcome, [one: string, many: string]> = {
  fail: ['fails', 'fail'],
  trouble: ['could not be judged', 'could not be judged'],
  warn: ['warns', 'warn'],
  pass: ['passes', 'pass'],
}

/** All projects in a few words that stand alone: `2 of 3 projects fail, +$833 a month`. */
export function projectsHeadline(projects: readonly Project[]): string {
  const count = (outcome: Outcome) => projects.filter(project => outcomeOf(project) === outcome).length
  const told = (['fail', 'trouble', 'warn'] as const).filter(outcome => count(outcome) > 0)
  const parts = told.map(
    outcome => `${share(count(outcome), projects.length)} ${verbs[outcome][count(outcome) === 1 ? 0 : 1]}`,
  )
  if (parts.length === 0) parts.push(`all ${projects.length} projects pass`)
  return [...parts, ...moved(projects.flatMap(({ report }) => report ?? []))].join(', ')
}

const share = (count: number, all: number) => `${count} of ${all} projects`

/** A sum in USD only where every project that moved has one; else the sum of tokens. */
function moved(reports: readonly Report[]): string[] {
  const others = reports.filter(({ base, changes }) => base !== null && changes.some(hasDelta))
  if (others.length === 0) return []
  const about = others.some(isApproximate) ? 'about ' : ''
  const months = others.map(({ totals }) => totals.usdPerMonth)
  if (months.every(month => month !== null)) {
    const sum = months.reduce((total, month) => total + fromDecimal(month.delta.expected), 0n)
    return [`${about}${signedDollars(sum)} a month`]
  }
  const tokens = others.reduce((total, { totals }) => total + totals.tokens.delta.expected, 0)
  return [`${about}${signed(tokens)} ${Math.abs(tokens) === 1 ? 'token' : 'tokens'}`]
}
