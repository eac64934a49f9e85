import type { FindingOf } from '../model/finding.ts'
import { fromDecimal } from '../money/decimal.ts'
import { dollars } from './figures.ts'
import { unitWords } from './limit-words.ts'
import { counted } from './style.ts'

/** What would pass instead: "To pass, remove 14 tokens from lines 24-25." Empty where nobody can say. */
export function describeToPass({ toPass, at, adds, partial, severity, wouldFail }: FindingOf<'limit'>): string {
  if (toPass === undefined || (severity !== 'fail' && !wouldFail)) return ''
  const { tokens, usdPerMonth, perMinute = [] } = toPass
  const isThere =
    !partial && adds !== undefined && adds.at === undefined && tokens !== undefined && adds.tokens >= tokens
  const ways = [
    tokens !== undefined && `remove ${counted(tokens, 'token')}${isThere ? linesOf(at) : ''}`,
    usdPerMonth !== undefined && `take ${dollars(fromDecimal(usdPerMonth))} a month off the increase`,
    ...perMinute.map(
      ({ unit, less }) => `take ${unitWords[unit].limit(less, true)} ${unitWords[unit].heading} off the peak`,
    ),
  ].filter(way => way !== false)
  return ways.length === 0 ? '' : `To pass, ${ways.join(' and ')}. `
}

function linesOf(at: FindingOf<'limit'>['at']): string {
  if (at?.line === undefined) return ''
  return at.endLine === undefined ? ` from line ${at.line}` : ` from lines ${at.line}-${at.endLine}`
}
