import type { History } from '../../model/history.ts'
import { fromDecimal } from '../../money/decimal.ts'
import { dollars, grouped, signed, signedDollars } from '../../report/figures.ts'

/** Amounts that points, versions, owners and edits have. */
export interface Measured {
  tokens: number | null
  usdPerThousandCalls: string | null
  usdPerMonth: string | null
}

/** What a history is measured in: USD per month where volumes are known, else per 1,000 calls, else tokens. */
export interface Unit {
  key: keyof Measured
  /** `a month`, `per 1,000 calls`, `tokens`: after an amount. */
  after: string
  heading: string
  /** A plain number to draw and compare with. Null where it is unknown. */
  of(amounts: Measured | null): number | null
  show(amounts: Measured | null): string
  difference(amounts: Measured): string
  /** An amount that is no one's, such as a difference of two. */
  change(from: Measured | null, to: Measured | null): string
}

export function unitOf({ points }: Pick<History, 'points'>): Unit {
  if (points.some(({ usdPerMonth }) => usdPerMonth !== null)) return money('usdPerMonth', ' a month', 'USD per month')
  if (points.some(({ usdPerThousandCalls }) => usdPerThousandCalls !== null))
    return money('usdPerThousandCalls', ' per 1,000 calls', 'USD per 1,000 calls')
  return {
    key: 'tokens',
    after: ' tokens',
    heading: 'Tokens per call',
    of: amounts => amounts?.tokens ?? null,
    show: amounts => (typeof amounts?.tokens === 'number' ? grouped(amounts.tokens) : 'n/a'),
    difference: ({ tokens }) => signed(tokens ?? 0),
    change: (from, to) => signed((to?.tokens ?? 0) - (from?.tokens ?? 0)),
  }
}

function money(key: 'usdPerMonth' | 'usdPerThousandCalls', after: string, heading: string): Unit {
  const picoOf = (amounts: Measured | null) => (amounts?.[key] == null ? undefined : fromDecimal(amounts[key]))
  return {
    key,
    after,
    heading,
    of: amounts => (amounts?.[key] == null ? null : Number(amounts[key])),
    show: amounts => {
      const usd = picoOf(amounts)
      return usd === undefined ? 'n/a' : dollars(usd)
    },
    difference: amounts => {
      const usd = picoOf(amounts)
      return usd === undefined ? 'n/a' : signedDollars(usd)
    },
    change: (from, to) => signedDollars((picoOf(to) ?? 0n) - (picoOf(from) ?? 0n)),
  }
}
