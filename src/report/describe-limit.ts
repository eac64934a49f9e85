import type { FindingOf } from '../model/finding.ts'
import type { Breach } from '../model/limit-findings.ts'
import { scopeOf } from '../model/limits/scopes.ts'
import { grouped } from './figures.ts'
import { scopeWords, unitWords } from './limit-words.ts'
import { counted, listed, type Style } from './style.ts'

type LimitFinding = FindingOf<'limit'>

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

export function limitOf({ unit, limit }: Breach, isSize: boolean): string {
  return unitWords[unit].limit(limit, isSize)
}

function figureOf({ unit, limit }: Breach, value: string, isSize: boolean): string {
  return unitWords[unit].actual(value, isSize, limit)
}

/** Whether a finding is about the size of a prompt, and not about its growth. */
export function isAboutSize({ scope }: LimitFinding): boolean {
  return scopeOf(scope).measures === 'size'
}

/** The broken limits of one finding as a phrase: **+38.0% tokens** and **+38.0% USD per call** in ..., limit +20%. */
export function describeLimit(finding: LimitFinding, style: Style): string {
  const isSize = isAboutSize(finding)
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
function limitPhrase(breach: Breach, finding: LimitFinding): string {
  const { severity, approvedBy } = finding
  const isMixed = breach.severity === 'warn' && (severity === 'fail' || approvedBy !== undefined)
  const warns = isMixed ? 'warning limit' : 'limit'
  return `${warns} ${limitOf(breach, isAboutSize(finding))}`
}

/** `+32.8% and +23.2% tokens` of two prompts, `up to +32.8% tokens` of more. */
function breachPhrase(breaches: readonly Breach[], finding: LimitFinding, style: Style): string {
  const { prompts } = finding
  const isSize = isAboutSize(finding)
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
  return `${style.strong(`${about}${figures} ${unitWords[worst.unit].inSentence}`)}${range === undefined || tellsEach ? '' : ` (${range})`}`
}

function whereOf(finding: LimitFinding, style: Style): string {
  const { together } = scopeWords[finding.scope]
  if (together !== undefined) return `in ${together.subject}`
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
  return `${scopeWords[scope].together === undefined ? why : ''}${addedBy(finding, style)}${reach}${owned}${unsure(breaches)}${wouldFail ? 'Nothing fails, as `enforce` is `report`. ' : ''}`.trim()
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
