import type { FindingOf } from '../model/finding.ts'
import type { Breach } from '../model/limit-findings.ts'
import { describeLimitCache } from './describe-cache.ts'
import { describeToPass } from './describe-to-pass.ts'
import { grouped } from './figures.ts'
import { scopeWords, unitWords } from './limit-words.ts'
import { counted, listed, type Style } from './style.ts'

type LimitFinding = FindingOf<'limit'>

/** Why it grew, in a sentence; empty if the numbers say it all. */
export function becauseOf(finding: LimitFinding, style: Style, reach = reachOf(finding, style)): string {
  const { cause, models, owners, breaches, scope, wouldFail, prompts } = finding
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
    request: `This is the whole request of ${style.name(prompts[0] ?? '')}, with the tools and schemas that it sends. `,
  }[cause]
  const owned = owners.length === 0 ? '' : `Owner: ${listed(owners, style)}. `
  const sentences = [
    scopeWords[scope].together === undefined ? why + assumedOf(finding, style) : '',
    finding.cache ? describeLimitCache(finding.cache, style) : '',
    netOf(finding),
    addedBy(finding, style),
    reach,
    ratchet(finding),
    owned,
    unsure(breaches),
    describeToPass(finding),
    messageOf(finding, style),
    wouldFail ? 'Nothing fails, because `enforce` is `report`. ' : '',
  ]
  return sentences.join('').trim()
}

/** Says where a model is an assumption, and how to end it. */
function assumedOf({ cause, models }: LimitFinding, style: Style): string {
  if (models?.assumed === 'base')
    return `Nothing names a model at the base, so ${style.name(models.base)} is assumed there. If the prompt went to another, set \`defaults.model\` in the base's promptcost.yml. `
  if (models?.assumed === 'head')
    return `Nothing names a model any more, so ${style.name(models.head)} is assumed${cause === 'model' ? ', which does not fail the check' : ''}. Name the model in the file, or set \`defaults.model\` in promptcost.yml. `
  return ''
}

/** The edited partial that the named prompts include, and how many prompts it reaches in all. */
export function includedBy(finding: LimitFinding, style: Style): string {
  const { at, partial, prompts } = finding
  if (!partial || !at || areItsLines(finding)) return ''
  const verb = prompts.includes(at.path) ? 'send' : 'include'
  const who = prompts.length === 1 ? `It ${verb}s` : `${prompts.length === 2 ? 'Both' : 'All'} ${verb}`
  const others = partial.prompts === 1 ? '' : ` and reaches ${counted(partial.prompts, 'prompt')}`
  const how = partial.isNew ? ` now, which is ${grownBy(partial)}` : `, which grew by ${grownBy(partial)}`
  return `${who} ${style.place(at)}${how}${others}. `
}

/** Whether there was nothing in the group, or nothing to compare with. */
function isNewGroup(breaches: readonly Breach[]): boolean {
  return breaches.some(({ was }) => was !== undefined && Number(was) === 0)
}

/** The same, for a table that already shows the partial and the prompts. */
export function reachOf({ partial, prompts, breaches, group, at }: LimitFinding, style: Style): string {
  if (group)
    return prompts[0] === undefined
      ? ''
      : `${isNewGroup(breaches) ? 'Its prompts' : 'Changed here'}: ${listed(prompts, style)}. `
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

/** Whether lines of a new include say more than its size, as one prompt alone includes it. */
function areItsLines({ partial, adds }: LimitFinding): boolean {
  return partial?.isNew === true && partial.prompts === 1 && adds !== undefined
}

/** Which lines or included file add the tokens. */
function addedBy(finding: LimitFinding, style: Style): string {
  const { at, adds, partial } = finding
  if (adds === undefined || (partial && !areItsLines(finding))) return ''
  const here = at?.endLine === undefined ? 'The text there adds' : 'These lines add'
  const include = adds.at ?? (partial ? at : undefined)
  const who = include ? `Its include ${style.place(include)} adds` : here
  if (adds.tokens > adds.of) return `${who} ${counted(adds.tokens, 'token')}. `
  return `${who} ${adds.tokens === adds.of ? '' : `${grouped(adds.tokens)} of `}its ${counted(adds.of, 'new token')}. `
}

/** What the config has to say to people who break the limit. */
function messageOf({ message }: LimitFinding, style: Style): string {
  return message === undefined ? '' : `${style.phrase(message).replace(/([^.!?])$/, '$1.')} `
}

/** Savings do not pay for increases, so that a limit may see more than the total grows by. */
function netOf({ breaches, scope }: LimitFinding): string {
  const breach = breaches.find(({ net }) => net !== undefined)
  if (breach?.net === undefined) return ''
  const change = Number(breach.net)
  const by = unitWords[breach.unit].actual(breach.net.replace('-', ''), true)
  const total = change === 0 ? 'stays the same' : `goes ${change > 0 ? 'up' : 'down'} by ${by}`
  return `Only prompts that cost more count against this ${scopeWords[scope].limit}; the total ${total}. `
}

/** What was over a cap already may stay as it is, but not grow. */
function ratchet(finding: LimitFinding): string {
  const isOver = ({ was, limit }: Breach) => was !== undefined && Number(was) > Number(limit)
  const over = finding.breaches.find(isOver) ?? (finding.group && finding.breaches[0])
  if (over?.was === undefined) return ''
  const before = unitWords[over.unit].actual(over.was, true)
  if (Number(over.was) === 0) return ''
  if (over.atRisk || !isOver(over)) return `Before this change: ${before}. `
  return `Already over the ${scopeWords[finding.scope].limit} before this change (${before} ${unitWords[over.unit].inSentence})${over.severity === 'fail' ? ', so it may not grow' : ''}. `
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
