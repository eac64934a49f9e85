import type { FindingOf } from '../model/finding.ts'
import type { LimitCache } from '../model/limit-findings.ts'
import { fromDecimal } from '../money/decimal.ts'
import { dollars, grouped, signedDollars } from './figures.ts'
import { counted, placeSuffix, type Style } from './style.ts'

type CachePrefix = FindingOf<'cache-prefix'>

/** An edit that changes how much of a prompt is cached, in words: what did it, what it costs, and where it would cost nothing. */
export function describeCache(finding: CachePrefix, style: Style): string {
  const { at, prompt, why, base, head, minimum } = finding
  const of = style.name(prompt)
  const where = at ? ` (${style.place(at)})` : ''
  if (why === 'tools')
    return `The order of the tools in ${of} changed${where}, so its cached prefix is lost once. If code writes the tools, keep their order the same from call to call.`
  const sizes = `the cached prefix of ${of} ${head < base ? 'shrinks' : 'grows'} from ${counted(base, 'token')} to ${grouped(head)}`
  if (why === 'varies')
    return `${movedWords(finding, at ? style.place(at) : '', style)}: ${sizes}${costs(finding)}${wayOut(finding, style)}.`
  const least = `the provider's minimum of ${grouped(minimum)} tokens`
  const reason = {
    'below-minimum': `The text that stays the same${where} is now below ${least}`,
    'above-minimum': `The text that stays the same is now above ${least}`,
    breakpoints: `The request marks less of its text to be cached${where}`,
    model: `The new model${where} caches nothing below ${counted(minimum, 'token')}`,
  }[why]
  return `${reason}: ${sizes}${costs(finding)}.`
}

/** The same as a part of the sentences about a broken limit. */
export function describeLimitCache(cache: LimitCache, style: Style): string {
  const { base, head } = cache
  const sizes = `the cached prefix ${head < base ? 'shrinks' : 'grows'} from ${counted(base, 'token')} to ${grouped(head)}`
  const said = `${sizes.charAt(0).toUpperCase()}${sizes.slice(1)}${costs(cache)}. `
  if (cache.below === undefined || cache.below.line === undefined) return said
  const usd = fromDecimal((cache.usdPerMonth ?? cache.usdPerThousandCalls)?.high ?? '0')
  const less = usd > 0n ? `${dollars(usd)} less` : 'less'
  return `${movedWords(cache, '', style)}, so ${sizes}. On line ${cache.below.line} or below it would cost ${less}. `
}

function movedWords(cache: LimitCache, place: string, style: Style): string {
  const { slot, what, guessed, varies, head } = cache
  const name = slot === undefined ? words[what ?? 'slot'] : style.name(`{{${slot}}}`)
  const guess = guessed ? `its name suggests that it changes from ${varies} to ${varies}` : ''
  const aside = [place, guess].filter(part => part !== '').join('; ')
  return `${name} now stands ${head === 0 ? 'first' : 'further up'}${aside && ` (${aside})`}`
}

const words: Record<NonNullable<LimitCache['what']>, string> = {
  slot: 'A slot',
  history: 'The conversation',
  branch: 'Text that depends on a variable',
}

/** `, +$829 a month`; with a hit rate that is a guess `, up to +$829 a month`. */
function costs({ usdPerMonth, usdPerThousandCalls }: LimitCache): string {
  const usd = usdPerMonth ?? usdPerThousandCalls
  if (usd === undefined) return ''
  const per = usdPerMonth ? 'a month' : 'per 1,000 calls'
  if (usd.low === usd.high) return `, ${signedDollars(fromDecimal(usd.expected))} ${per}`
  const [low, high] = [fromDecimal(usd.low), fromDecimal(usd.high)]
  const most = high > 0n ? high : low
  return `, up to ${signedDollars(most)} ${per} if calls come close enough together`
}

function wayOut({ below, usdPerMonth, usdPerThousandCalls }: LimitCache, style: Style): string {
  const usd = usdPerMonth ?? usdPerThousandCalls
  const nothing = usd === undefined ? 'the prefix would stay whole' : 'it would cost nothing'
  if (below === undefined) return `; at the end ${nothing}`
  const line =
    below.line === undefined ? style.place(below) : `line ${placeSuffix({ path: '', line: below.line }).slice(1)}`
  return `; at ${line} or below ${nothing}`
}
