import type { Report } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import { signedDollars } from './figures.ts'

const sources: Record<NonNullable<Report['totals']['doubts']>[number]['from'], string> = {
  tokenizer: 'estimated token counts',
  template: 'branches, loops and slots',
  cache: 'unknown cache hits',
  usage: 'the length of answers',
}

/**
 * How far off the difference may be, and why: "+$60.00 to +$160 a month, mainly because of branches, loops and slots (-$40.00 to
 * +$60.00)". Empty where nothing is in doubt.
 */
export function doubtText({ totals, base }: Report): string {
  const { doubts = [], usdPerMonth, usdPerThousandCalls } = totals
  const money = usdPerMonth ?? usdPerThousandCalls
  if (doubts.length === 0 || money === null || base === null) return ''
  const per = usdPerMonth === null ? 'per 1,000 calls' : 'a month'
  const sum = (end: 'low' | 'high') =>
    doubts.reduce((usd, doubt) => usd + fromDecimal(doubt[end]), fromDecimal(money.delta.expected))
  const each = doubts.map(({ from, low, high }) => `${sources[from]} (${spread(low, high)})`)
  const [first, ...others] = each
  const rest = others.length === 0 ? '' : `, then ${others.join(', ')}`
  const [low, high] = [signed(sum('low')), signed(sum('high'))]
  return low === high ? '' : `${low} to ${high} ${per}, mainly because of ${first}${rest}`
}

const signed = (usd: bigint) => (usd === 0n ? '$0' : signedDollars(usd))

function spread(low: string, high: string): string {
  const [less, more] = [fromDecimal(low), fromDecimal(high)]
  if (less === -more) return `± ${signedDollars(more).replace('+', '')}`
  if (less === 0n) return `up to ${signedDollars(more)}`
  return more === 0n ? `down to ${signedDollars(less)}` : `${signedDollars(less)} to ${signedDollars(more)}`
}
