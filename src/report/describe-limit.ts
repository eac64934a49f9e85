import type { FindingOf } from '../model/finding.ts'
import type { Breach, LimitUnit } from '../model/limit-findings.ts'
import { fromDecimal } from '../money/decimal.ts'
import { dollars, grouped, signed, signedDollars, signedPercent } from './figures.ts'
import { counted, listed, type Style } from './style.ts'

type LimitFinding = FindingOf<'limit'>

/** What a limit is about, in the words of a column. */
export const limitSubjects: Record<LimitUnit, string> = {
  tokens: 'tokens per call',
  tokens_percent: 'tokens',
  usd_percent: 'USD per call',
  usd_from_free: 'USD per 1,000 calls',
  usd_per_month: 'USD per month',
  usd_per_month_percent: 'USD per month',
  context_window: 'of the context window',
}

/** What the list of broken limits is called. */
export function limitsHeading(broken: readonly LimitFinding[]): string {
  return broken.some(finding => isBroken(finding)) ? 'Limits broken' : 'Limits that warn'
}

/** Whether it fails, or would but for report mode or an approval. */
export function isBroken({ severity, wouldFail, approvedBy }: LimitFinding): boolean {
  return severity === 'fail' || wouldFail || approvedBy !== undefined
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
  if (breach.unit === 'usd_from_free') return `+${breach.limit}%`
  return figureOf({ ...breach, limit: '' }, breach.limit, isSize)
}

function figureOf({ unit, limit }: Pick<Breach, 'unit' | 'limit'>, value: string, isSize: boolean): string {
  switch (unit) {
    case 'tokens':
      return isSize ? grouped(Number(value)) : signed(Number(value))
    case 'usd_from_free':
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
  const phrases = perUnit(finding).map(
    breaches =>
      breachPhrase(breaches, finding, style) + (one || !breaches[0] ? '' : ` (${limitPhrase(breaches[0], finding)})`),
  )
  const last = phrases.pop() ?? ''
  const broken = phrases.length === 0 ? last : `${phrases.join(', ')} and ${last}`
  const because = becauseOf(finding, style, finding.partial ? includedBy(finding, style) : reachOf(finding, style))
  return `${broken} ${whereOf(finding, style)}${one ? `, ${limitPhrase(one, finding)}` : ''}. ${because}`.trim()
}

/** A finding's breaches, those of one limit together. */
function perUnit({ breaches }: LimitFinding): Breach[][] {
  const units = [...new Set(breaches.map(({ unit }) => unit))]
  return units.map(unit => breaches.filter(breach => breach.unit === unit))
}

/** Only a limit to warn at says so; that a failure is but a warning in report mode is said once, at the end. */
function limitPhrase(breach: Breach, { scope, severity, approvedBy }: LimitFinding): string {
  const isMixed = breach.severity === 'warn' && (severity === 'fail' || approvedBy !== undefined)
  const warns = isMixed ? 'warning limit' : 'limit'
  return `${warns} ${limitOf(breach, scope === 'new_prompt')}`
}

/** `+32.8% and +23.2% tokens` of two prompts, `up to +32.8% tokens` of more. */
function breachPhrase(breaches: readonly Breach[], { prompts, scope }: LimitFinding, style: Style): string {
  const isSize = scope === 'new_prompt'
  const [worst] = breaches
  if (worst === undefined) return ''
  const range = rangeOf(worst, isSize)
  const about = range === undefined ? '' : 'about '
  const byPrompt = new Map(breaches.toReversed().map(breach => [breach.prompt, breach]))
  const each = prompts.map(id => byPrompt.get(id))
  const tellsEach = breaches.length > 1 && each.every(breach => breach !== undefined)
  const figures = tellsEach
    ? each.map(breach => actualOf(breach, isSize)).join(' and ')
    : (breaches.length > 1 ? 'up to ' : '') + actualOf(worst, isSize)
  return `${style.strong(`${about}${figures} ${subjectOf(worst, isSize)}`)}${range === undefined || tellsEach ? '' : ` (${range})`}`
}

function subjectOf({ unit }: Breach, isSize: boolean): string {
  if (unit === 'usd_per_month') return 'a month'
  if (unit === 'usd_from_free') return 'per 1,000 calls, which were free,'
  if (unit === 'usd_per_month_percent') return 'USD a month'
  return isSize && unit === 'tokens' ? 'tokens per call' : limitSubjects[unit]
}

function whereOf(finding: LimitFinding, style: Style): string {
  if (finding.scope === 'all_prompts') return 'in all prompts together'
  if (finding.partial) return `in ${listed(finding.prompts, style)}`
  return finding.at ? `in ${style.place(finding.at)}` : `in ${listed(finding.prompts, style)}`
}

/** The partial whose edit it is, which the named prompts include, and whom it reaches beside them. */
function includedBy({ at, partial, prompts }: LimitFinding, style: Style): string {
  if (!partial || !at) return ''
  const who = prompts.length === 1 ? 'It includes' : prompts.length === 2 ? 'Both include' : 'All include'
  const others = partial.prompts === 1 ? '' : ` and reaches ${counted(partial.prompts, 'prompt')}`
  return `${who} ${style.place(at)}, which grew by ${grownBy(partial)}${others}. `
}

/** The same where the partial and the prompts stand beside. */
function reachOf({ partial, prompts, breaches }: LimitFinding, style: Style): string {
  if (partial) return `One edit of ${grownBy(partial)} reaches ${counted(partial.prompts, 'prompt')}. `
  if (prompts.length < 2) return ''
  return `It reaches ${grouped(prompts.length)} prompts; the worst is ${style.name(breaches[0]?.prompt ?? prompts[0] ?? '')}. `
}

function grownBy({ least, most }: NonNullable<LimitFinding['partial']>): string {
  return (least === most ? '' : 'up to ') + counted(most, 'token')
}

/** Which lines it is, where the place names them or they are in a file that is included. */
function addedBy({ at, adds, partial }: LimitFinding, style: Style): string {
  if (adds === undefined || partial) return ''
  const here = at?.endLine === undefined ? 'The text there adds' : 'These lines add'
  const who = adds.at ? `What it includes in ${style.place(adds.at)} adds` : here
  if (adds.tokens > adds.of) return `${who} ${counted(adds.tokens, 'token')}. `
  return `${who} ${adds.tokens === adds.of ? '' : `${grouped(adds.tokens)} of `}its ${counted(adds.of, 'new token')}. `
}

/** Why it grew, in a sentence; empty where the numbers say it all. */
export function becauseOf(finding: LimitFinding, style: Style, reach = reachOf(finding, style)): string {
  const { cause, models, owners, breaches, scope, wouldFail } = finding
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
  return `${scope === 'all_prompts' ? '' : why}${addedBy(finding, style)}${reach}${owned}${unsure(breaches)}${wouldFail ? 'Nothing fails, as `enforce` is `report`. ' : ''}`.trim()
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
