import type { Report } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import { signed, signedDollars } from './figures.ts'
import { hasDelta, isApproximate, verdictWord } from './headline.ts'
import { type Project, verdictOf } from './project.ts'

/** All projects in a few words that stand alone: `fail in 2 of 3 projects, 1 not judged, +$833 a month`. */
export function projectsHeadline(projects: readonly Project[]): string {
  const verdict = verdictOf(projects)
  const alike = projects.flatMap(({ report }) => (report?.verdict === verdict && report) || [])
  const notJudged = projects.filter(({ report }) => !report).length
  const where = alike.length === projects.length ? `all ${alike.length}` : `${alike.length} of ${projects.length}`
  const word = alike.find(report => verdictWord(report) !== report.verdict) ?? alike[0]
  const opening = `${word ? verdictWord(word) : 'no verdict'} in ${where} projects`
  return [
    opening,
    ...(notJudged === 0 ? [] : [`${notJudged} not judged`]),
    ...moved(projects.flatMap(({ report }) => report ?? [])),
  ].join(', ')
}

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
