import type { FindingOf } from '../model/finding.ts'
import type { Breach } from '../model/limit-findings.ts'
import { scopeOf } from '../model/limits/scopes.ts'
import { becauseOf, includedBy, reachOf } from './limit-reasons.ts'
import { scopeWords, togetherOf, unitWords } from './limit-words.ts'
import { listed, type Style } from './style.ts'

type LimitFinding = FindingOf<'limit'>

/** What the list of broken limits is called. */
export function limitsHeading(broken: readonly LimitFinding[]): string {
  return broken.some(finding => isBroken(finding)) ? 'Limits broken' : 'Limits that warn'
}

/** Whether it fails, or would without report mode or an approval. */
export function isBroken({ severity, wouldFail, approvedBy }: LimitFinding): boolean {
  return severity === 'fail' || wouldFail || approvedBy !== undefined
}

/** The measured figure: `+38.0%`, `+$833`; without a sign if it is a size. */
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

/** Whether a finding is about a prompt's size, not its growth. */
export function isAboutSize({ scope }: LimitFinding): boolean {
  const { measures } = scopeOf(scope)
  return measures !== 'growth' && measures !== 'since'
}

/** The broken limits of one finding as a phrase: **+38.0% tokens** and **+38.0% USD per call** in ..., limit +20%. */
export function describeLimit(finding: LimitFinding, style: Style): string {
  const isSize = isAboutSize(finding)
  const limits = new Set(finding.breaches.map(breach => limitOf(breach, isSize) + breach.severity))
  const one = limits.size === 1 ? finding.breaches[0] : undefined
  const phrases = perUnit(finding).map(
    breaches =>
      breachPhrase(breaches, finding, style) +
      sinceOf(finding, style) +
      (one || !breaches[0] ? '' : ` (${limitPhrase(breaches[0], finding)})`),
  )
  const last = phrases.pop() ?? ''
  const broken = phrases.length === 0 ? last : `${phrases.join(', ')} and ${last}`
  const because = becauseOf(finding, style, finding.partial ? includedBy(finding, style) : reachOf(finding, style))
  return `${broken} ${whereOf(finding, style)}${one ? `, ${limitPhrase(one, finding)}` : ''}. ${because}`.trim()
}

/** A finding's breaches, grouped by unit. */
function perUnit({ breaches }: LimitFinding): Breach[][] {
  const units = [...new Set(breaches.map(({ unit }) => unit))]
  return units.map(unit => breaches.filter(breach => breach.unit === unit))
}

/** Names a limit under `warn_above` as such. That report mode turned a failure into a warning is said once, at the end. */
function limitPhrase(breach: Breach, finding: LimitFinding): string {
  const { severity, approvedBy } = finding
  const isMixed = breach.severity === 'warn' && (severity === 'fail' || approvedBy !== undefined)
  if (breach.atRisk) return `at risk above ${limitOf(breach, true)}`
  const word = scopeWords[finding.scope].limit
  return `${isMixed ? `warning ${word}` : word} ${limitOf(breach, isAboutSize(finding))}`
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
  const showsEach = breaches.length > 1 && each.every(breach => breach !== undefined)
  const figures = showsEach
    ? each.map(breach => actualOf(breach, isSize)).join(' and ')
    : (breaches.length > 1 ? 'up to ' : '') + actualOf(worst, isSize)
  return `${style.strong(`${about}${figures} ${unitWords[worst.unit].inSentence}`)}${range === undefined || showsEach ? '' : ` (${range})`}`
}

/** From where growth is measured, where that is not the base. */
export function sinceOf({ since }: LimitFinding, style: Style): string {
  return since === undefined ? '' : ` since ${style.name(since)}`
}

function whereOf(finding: LimitFinding, style: Style): string {
  const together = togetherOf(finding, style)
  if (together) return `in ${finding.group ? together.heading : together.subject}`
  if (finding.partial) return `in ${listed(finding.prompts, style)}`
  return finding.at ? `in ${style.place(finding.at)}` : `in ${listed(finding.prompts, style)}`
}
