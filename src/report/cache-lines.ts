import { fromDecimal } from '../money/decimal.ts'
import type { Explained } from './bill-rows.ts'
import { dollars, grouped, signedDollars } from './figures.ts'
import { counted, plainStyle } from './style.ts'

type Cache = NonNullable<Explained['bill']['cache']>

/** What the provider's cache does for the explained prompt, a sentence a line; nothing where no cache is known. */
export function cacheLines({ bill, change }: Explained): string[] {
  const { cache } = bill
  if (!cache) return []
  const calls = change.callsPerMonth
  const per = (usd: string) => {
    const amount = fromDecimal(usd)
    return calls === null
      ? `${signedDollars(amount)} per 1,000 calls`
      : `${signedDollars((amount * BigInt(Math.round(calls))) / 1000n)} a month`
  }
  return [
    sizeLine(cache),
    ...endLine(cache),
    ...wasLine(cache),
    ...moneyLine(cache, calls, per),
    ...wayLines(cache, per),
  ]
}

function sizeLine({ prefix, minimum, cached, provider: named, unmarked, written }: Cache): string {
  const provider = plainStyle.name(named)
  const same = `${counted(prefix, 'token')} ${prefix === 1 ? 'stays' : 'stay'} the same from call to call`
  if (unmarked) return `${same}; ${provider} caches what a request marks, and nothing is marked.`
  if (cached === 0 && prefix >= minimum)
    return `${same}, but what the request marks ends elsewhere, so no call finds what another wrote.`
  if (cached === 0) return `${same}; ${provider} caches from ${grouped(minimum)}, so nothing is cached.`
  const writes = written > cached ? ` A miss writes ${grouped(written)}.` : ''
  return `${same}, and ${grouped(cached)} of them are cached (${provider}).${writes}`
}

function endLine({ ends }: Cache): string[] {
  if (!ends) return []
  const { what, slot, varies, guessed, at } = ends
  const line = at.line === undefined ? '' : ` on line ${at.line}`
  const name = slot === undefined ? what : plainStyle.name(`{{${slot}}}`)
  const why = guessed
    ? ` (its name suggests that it changes from ${varies} to ${varies})`
    : varies === 'user'
      ? ', which changes from user to user'
      : ''
  const words = {
    slot: name,
    history: 'the conversation',
    branch: 'text that depends on a variable',
  }
  return [`They end at ${words[what ?? 'slot']}${line}${why}.`]
}

function wasLine({ cachedAtBase, cached }: Cache): string[] {
  return cachedAtBase === undefined ? [] : [`At the base ${grouped(cachedAtBase)} were cached, now ${grouped(cached)}.`]
}

function moneyLine(
  { usdPerThousandCalls: usd, hitRate, from, cached, written }: Cache,
  calls: number | null,
  per: (usd: string) => string,
): string[] {
  if (usd === undefined || Math.max(cached, written) === 0) return []
  const percent = (share: number) => `${Number((100 * share).toFixed(1))}%`
  if (from === 'config' || from === 'usage')
    return [`${percent(hitRate.low)} of calls hit, as ${from === 'config' ? 'declared' : 'recorded'}: ${per(usd.low)}.`]
  const range = usd.low === usd.high ? per(usd.low) : `${per(usd.low)} to ${dollarsOrNothing(usd.high, per)}`
  return [
    `With ${counted(calls ?? 0, 'call')} a month, ${percent(hitRate.low)} to ${percent(hitRate.high)} of them hit: ${range}, in no amount here.`,
    'Declare `cache: { hit_rate: ... }` in promptcost.yml to count it.',
  ]
}

function dollarsOrNothing(usd: string, per: (usd: string) => string): string {
  return fromDecimal(usd) === 0n ? dollars(0n) : per(usd)
}

function wayLines({ ways, ends }: Cache, per: (usd: string) => string): string[] {
  return ways.map(({ what, tokens, at, usdPerThousandCalls: usd }) => {
    const saving = usd === undefined ? '' : `: up to ${per(usd)}`
    if (what === 'mark') return `Mark the first ${counted(tokens, 'token')} to have them cached${saving}.`
    if (what === 'grow') return `${counted(tokens, 'token')} more that stay the same would let caching begin${saving}.`
    const name = ends?.slot === undefined ? 'what varies' : plainStyle.name(`{{${ends.slot}}}`)
    const where = at?.line === undefined ? 'the end' : `line ${at.line} or below`
    return `Move ${name} to ${where} to have ${counted(tokens, 'token')} cached${saving}.`
  })
}
