import type { FindingOf } from '../model/finding.ts'
import { fromDecimal } from '../money/decimal.ts'
import { dollarsAtLeast } from './figures.ts'
import { unitWords } from './limit-words.ts'
import { counted } from './style.ts'

/** What would pass instead: "To pass, remove 14 tokens from lines 24-25." Empty where nobody can say. */
export function describeToPass({ toPass, at, adds, partial, severity, wouldFail }: FindingOf<'limit'>): string {
  if (toPass === undefined || (severity !== 'fail' && !wouldFail)) return ''
  const { tokens, usdPerMonth, usdPerThousandCalls, usdPerThousandSuccesses, perMinute = [] } = toPass
  const isThere =
    !partial && adds !== undefined && adds.at === undefined && tokens !== undefined && adds.tokens >= tokens
  const money = [
    usdPerMonth && `${dollarsAtLeast(fromDecimal(usdPerMonth))} a month`,
    usdPerThousandCalls && `${dollarsAtLeast(fromDecimal(usdPerThousandCalls))} per 1,000 calls`,
    usdPerThousandSuccesses && `${dollarsAtLeast(fromDecimal(usdPerThousandSuccesses))} per 1,000 successes`,
  ].filter(amount => amount !== undefined)
  const ways = [
    ...(tokens === undefined ? [] : [`remove ${counted(tokens, 'token')}${isThere ? linesOf(at) : ''}`]),
    ...(money.length === 0 ? [] : [`take ${money.join(' and ')} off the increase`]),
    ...perMinute.map(
      ({ unit, less }) => `take ${unitWords[unit].limit(less, true)} ${unitWords[unit].heading} off the peak`,
    ),
  ]
  return ways.length === 0 ? '' : `To pass, ${ways.join(' and ')}. `
}

function linesOf(at: FindingOf<'limit'>['at']): string {
  if (at?.line === undefined) return ''
  return at.endLine === undefined ? ` from line ${at.line}` : ` from lines ${at.line}-${at.endLine}`
}
