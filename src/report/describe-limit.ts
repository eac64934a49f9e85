import type { Breach, FindingOf, LimitUnit } from '../model/finding.ts'
import { fromDecimal } from './decimal.ts'
import { dollars, grouped, signed, signedDollars, signedPercent } from './figures.ts'
import { listed, type Style } from './style.ts'

type LimitFinding = FindingOf<'limit'>

/** What a limit is about, in the words of a column. */
export const limitSubjects: Record<LimitUnit, string> = {
  tokens: 'tokens per call',
  tokens_percent: 'tokens',
  usd_percent: 'USD per call',
  usd_per_month: 'USD per month',
  usd_per_month_percent: 'USD per month',
  context_window: 'of the context window',
}

/** What the list of broken limits is called. */
export function limitsHeading(broken: readonly LimitFinding[]): string {
  return broken.some(finding => finding.severity === 'fail' || finding.wouldFail) ? 'Limits broken' : 'Limits that warn'
}

/** What was found: `+38.0%`, `+$833`; a size, without a sign, where there is nothing to grow from. */
export function actualOf(breach: Breach, isSize: boolean): string {
  return figureOf(breach, breach.actual.expected, isSize)
}

/** `+18.4% to +20.7%` where the count is an estimate, else undefined. */
export function rangeOf(breach: Breach, isSize: boolean): string | undefined {
  const { low, high } = breach.actual
  return low === high ? undefined : `${figureOf(breach, low, isSize)} to ${figureOf(breach, high, isSize)}`
}

export function limitOf(breach: Breach, isSize: boolean): string {
  return figureOf({ ...breach, limit: '' }, breach.limit, isSize)
}

function figureOf({ unit, limit }: Pick<Breach, 'unit' | 'limit'>, value: string, isSize: boolean): string {
  switch (unit) {
    case 'tokens':
      return isSize ? grouped(Number(value)) : signed(Number(value))
    case 'usd_per_month':
      return isSize ? dollars(fromDecimal(value)) : signedDollars(fromDecimal(value))
    case 'context_window':
      return trimLimit(signedPercent(Number(value), limit === '' ? undefined : Number(limit)), limit === '').replace(
        '+',
        '',
      )
    default:
      return trimLimit(signedPercent(Number(value), limit === '' ? undefined : Number(limit)), limit === '')
  }
}

/** A limit is written as it was set: `20%`, not `20.0%`. */
function trimLimit(percent: string, isLimit: boolean): string {
  return isLimit ? percent.replace(/\.0%$/, '%') : percent
}

/** The broken limits of one finding as a phrase: **+38.0% tokens** and **+38.0% USD per call** in ..., limit +20%. */
export function describeLimit(finding: LimitFinding, style: Style): string {
  const isSize = finding.scope === 'new_prompt'
  const limits = new Set(finding.breaches.map(breach => limitOf(breach, isSize) + breach.severity))
  const one = limits.size === 1 ? finding.breaches[0] : undefined
  const phrases = finding.breaches.map(
    breach => breachPhrase(breach, isSize, style) + (one ? '' : ` (${limitPhrase(breach, finding)})`),
  )
  const last = phrases.pop() ?? ''
  const broken = phrases.length === 0 ? last : `${phrases.join(', ')} and ${last}`
  return `${broken} ${whereOf(finding, style)}${one ? `, ${limitPhrase(one, finding)}` : ''}. ${becauseOf(finding, style)}`.trim()
}

/** Only a limit to warn at says so; that a failure is but a warning in report mode is said once, at the end. */
function limitPhrase(breach: Breach, { scope, severity }: LimitFinding): string {
  const warns = breach.severity === 'warn' && severity === 'fail' ? 'warning limit' : 'limit'
  return `${warns} ${limitOf(breach, scope === 'new_prompt')}`
}

function breachPhrase(breach: Breach, isSize: boolean, style: Style): string {
  const range = rangeOf(breach, isSize)
  const about = range === undefined ? '' : 'about '
  return `${style.strong(`${about}${actualOf(breach, isSize)} ${subjectOf(breach, isSize)}`)}${range === undefined ? '' : ` (${range})`}`
}

function subjectOf({ unit }: Breach, isSize: boolean): string {
  if (unit === 'usd_per_month') return 'a month'
  if (unit === 'usd_per_month_percent') return 'USD a month'
  return isSize && unit === 'tokens' ? 'tokens per call' : limitSubjects[unit]
}

function whereOf(finding: LimitFinding, style: Style): string {
  if (finding.scope === 'all_prompts') return 'in all prompts together'
  return finding.at ? `in ${style.place(finding.at)}` : `in ${listed(finding.prompts, style)}`
}

/** Why it grew, in a sentence; empty where the numbers say it all. */
export function becauseOf(
  { cause, models, prompts, owners, breaches, scope, wouldFail }: LimitFinding,
  style: Style,
): string {
  const reach =
    prompts.length > 1
      ? `It reaches ${prompts.length.toLocaleString('en-US')} prompts; the worst is ${style.name(breaches[0]?.prompt ?? prompts[0] ?? '')}. `
      : ''
  const swap = models ? `Model ${style.name(models.base)} ${style.arrow} ${style.name(models.head)}` : ''
  const why = {
    text: '',
    model: `${swap}; the text is unchanged. `,
    output: 'It may generate more output. ',
    tier: 'Its input is now priced at a higher tier. ',
    mixed: swap && `${swap}, and the text changed too. `,
    new: 'It is a new prompt. ',
  }[cause]
  const owned = owners.length === 0 ? '' : `Owner: ${listed(owners, style)}. `
  return `${scope === 'all_prompts' ? '' : why}${reach}${owned}${unsure(breaches)}${wouldFail ? 'Nothing fails, as `enforce` is `report`. ' : ''}`.trim()
}

/** A limit to fail at that an estimate breaks with some of its range only is but a warning; that is to be understood. */
function unsure(breaches: readonly Breach[]): string {
  const torn = breaches.find(({ severity, limit, actual }) => {
    const isOver = (value: string) => Number(value) > Number(limit)
    return severity === 'warn' && isOver(actual.high) && !isOver(actual.low)
  })
  if (torn === undefined) return ''
  const isExpected = Number(torn.actual.expected) > Number(torn.limit)
  return `The count is an estimate, and ${isExpected ? 'its low end is within the limit' : 'only its high end breaks the limit'}. `
}
