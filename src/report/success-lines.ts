import type { Report, ReportChange } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import { dollars, grouped, signedPercent } from './figures.ts'
import { counted, type Style } from './style.ts'

type Outcomes = NonNullable<ReportChange['outcomes']>

/** A line for each changed prompt that an evaluation tried on both sides: what a success costs. Those that cost more come first. */
export function successLines({ changes, base }: Report, style: Style, most: number): string[] {
  if (base === null) return []
  const tried = changes.flatMap(({ outcomes, ...change }) => (outcomes ? [{ change, outcomes }] : []))
  tried.sort((a, b) => percentOf(b.outcomes, 'expected') - percentOf(a.outcomes, 'expected'))
  const lines = tried
    .slice(0, most)
    .map(({ change, outcomes }) => `${style.name(change.id)} ${lineOf(change, outcomes, style)}`)
  return tried.length > most ? [...lines, `${counted(tried.length - most, 'more prompt')}`] : lines
}

function lineOf({ tokens }: Omit<ReportChange, 'outcomes'>, outcomes: Outcomes, style: Style): string {
  const { base, head, assumed, usdPerThousandSuccesses: usd } = outcomes
  const grown = tokens.base > 0 ? `${signedPercent((100 * tokens.delta.expected) / tokens.base)} tokens, ` : ''
  const rate = ({ passed, total }: Outcomes['base']) => `${Math.round((100 * passed) / Math.max(1, total))}%`
  const rates = assumed
    ? `pass rate ${rate(base)}, taken from the base because this change has no comparable results`
    : `pass rate ${rate(base)} ${style.arrow} ${rate(head)} (of ${grouped(base.total)} and ${grouped(head.total)} cases)`
  const cost = `${dollars(fromDecimal(usd.base))} ${style.arrow} ${dollars(fromDecimal(usd.head))} per 1,000 successes`
  return `${grown}${rates}: ${cost} (${changeOf(outcomes)})`
}

function changeOf(outcomes: Outcomes): string {
  const [low, expected, high] = (['low', 'expected', 'high'] as const).map(end =>
    signedPercent(percentOf(outcomes, end)),
  )
  if (outcomes.assumed || low === high) return `${expected}`
  const isOpen = percentOf(outcomes, 'high') > 1000
  return `${expected}; sampling error: ${isOpen ? `${low} or more` : `${low} to ${high}`}`
}

/** In per cent of what a success costs at the base. */
function percentOf({ usdPerThousandSuccesses: { base, delta } }: Outcomes, end: 'low' | 'expected' | 'high'): number {
  const of = Number(base)
  return of > 0 ? (100 * Number(delta[end])) / of : 0
}
