import type { FindingOf } from '../model/finding.ts'
import type { Breach } from '../model/limit-findings.ts'
import { scopeOf } from '../model/limits/scopes.ts'
import { describeLimitCache } from './describe-cache.ts'
import { describeToPass } from './describe-to-pass.ts'
import { grouped } from './figures.ts'
import { scopeWords, togetherOf, unitWords } from './limit-words.ts'
import { counted, listed, type Style } from './style.ts'

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

/** The edited partial that the named prompts include, and how many prompts it reaches in all. */
function includedBy({ at, partial, prompts }: LimitFinding, style: Style): string {
  if (!partial || !at) return ''
  const verb = prompts.includes(at.path) ? 'send' : 'include'
  const who = prompts.length === 1 ? `It ${verb}s` : `${prompts.length === 2 ? 'Both' : 'All'} ${verb}`
  const others = partial.prompts === 1 ? '' : ` and reaches ${counted(partial.prompts, 'prompt')}`
  const how = partial.isNew ? `now, which is ${grownBy(partial)}` : `, which grew by ${grownBy(partial)}`
  return `${who} ${style.place(at)}${partial.isNew ? ' ' : ''}${how}${others}. `
}

/** Whether there was nothing in the group, or nothing to compare with. */
function isNewGroup(breaches: readonly Breach[]): boolean {
  return breaches.some(({ was }) => was !== undefined && Number(was) === 0)
}

/** The same, for a table that already shows the partial and the prompts. */
function reachOf({ partial, prompts, breaches, group, at }: LimitFinding, style: Style): string {
  if (group)
    return prompts[0] === undefined
      ? ''
      : `${isNewGroup(breaches) ? 'In it' : 'Changed in it'}: ${listed(prompts, style)}. `
  if (partial)
    return `${partial.isNew ? 'A new include' : 'One edit'} of ${grownBy(partial)} reaches ${counted(partial.prompts, 'prompt')}. `
  if (prompts.length < 2) return inVariant(prompts[0], at?.path, style)
  return `It reaches ${grouped(prompts.length)} prompts; the worst is ${style.name(breaches[0]?.prompt ?? prompts[0] ?? '')}. `
}

/** Names the variant, if the prompt's id has one. */
function inVariant(prompt = '', path = '', style: Style): string {
  const isOne = path !== '' && prompt.startsWith(`${path}@`)
  return isOne ? `In the variant ${style.name(prompt.slice(path.length + 1))}. ` : ''
}

function grownBy({ least, most }: NonNullable<LimitFinding['partial']>): string {
  return (least === most ? '' : 'up to ') + counted(most, 'token')
}

/** Which lines or included file add the tokens. */
function addedBy({ at, adds, partial }: LimitFinding, style: Style): string {
  if (adds === undefined || partial) return ''
  const here = at?.endLine === undefined ? 'The text there adds' : 'These lines add'
  const who = adds.at ? `Its include ${style.place(adds.at)} adds` : here
  if (adds.tokens > adds.of) return `${who} ${counted(adds.tokens, 'token')}. `
  return `${who} ${adds.tokens === adds.of ? '' : `${grouped(adds.tokens)} of `}its ${counted(adds.of, 'new token')}. `
}

/** Why it grew, in a sentence; empty if the numbers say it all. */
export function becauseOf(finding: LimitFinding, style: Style, reach = reachOf(finding, style)): string {
  const { cause, models, owners, breaches, scope, wouldFail } = finding
  const swap = models ? `Model ${style.name(models.base)} ${style.arrow} ${style.name(models.head)}` : ''
  const why = {
    text: '',
    model: `${swap}; the text is unchanged. `,
    output: 'It may generate more output. ',
    tier: 'Its input is now priced at a higher tier. ',
    service: 'It asks for a dearer service; the text is unchanged. ',
    cache: '',
    mixed: swap && `${swap}, and the text changed too. `,
    new: 'It is a new prompt. ',
  }[cause]
  const owned = owners.length === 0 ? '' : `Owner: ${listed(owners, style)}. `
  return `${scopeWords[scope].together === undefined ? why : ''}${finding.cache ? describeLimitCache(finding.cache, style) : ''}${addedBy(finding, style)}${reach}${ratchet(finding)}${owned}${unsure(breaches)}${describeToPass(finding)}${messageOf(finding, style)}${wouldFail ? 'Nothing fails, because `enforce` is `report`. ' : ''}`.trim()
}

/** What the config has to say to people who break the limit. */
function messageOf({ message }: LimitFinding, style: Style): string {
  return message === undefined ? '' : `${style.phrase(message).replace(/([^.!?])$/, '$1.')} `
}

/** What was over a cap already may stay as it is, but not grow. */
function ratchet(finding: LimitFinding): string {
  const isOver = ({ was, limit }: Breach) => was !== undefined && Number(was) > Number(limit)
  const over = finding.breaches.find(isOver) ?? (finding.group && finding.breaches[0])
  if (over?.was === undefined) return ''
  const before = unitWords[over.unit].actual(over.was, true)
  if (Number(over.was) === 0) return ''
  if (over.atRisk || !isOver(over)) return `Before this change: ${before}. `
  return `It was over the ${scopeWords[finding.scope].limit} before, with ${before} ${unitWords[over.unit].inSentence}${over.severity === 'fail' ? ', and may not grow' : ''}. `
}

/** Explains why a broken `fail_above` limit only warns: part of the estimate's range is within it. */
function unsure(breaches: readonly Breach[]): string {
  const torn = breaches.find(({ severity, limit, actual }) => {
    const isOver = (value: string) => Number(value) > Number(limit)
    return severity === 'warn' && isOver(actual.high) && !isOver(actual.low)
  })
  if (torn === undefined) return ''
  const isExpected = Number(torn.actual.expected) > Number(torn.limit)
  return `The count is an estimate, and ${isExpected ? 'its low end is within the limit' : 'only its high end breaks the limit'}. `
}
