import type { Report } from '../model/report.ts'
import { fromDecimal } from './decimal.ts'
import { dollars, signedPercent } from './figures.ts'
import { changedSentence, hasDelta } from './headline.ts'
import { counted, type Style } from './style.ts'

/** The sentence below the title: what changed, and what it means for the limits. */
export function opening(report: Report, style: Style): string {
  const adoption = report.findings.find(finding => finding.kind === 'first-adoption')
  const lead = adoption
    ? `There is no promptcost config at the base yet, so this change's own ${style.name(adoption.config)} was used, this once. After the merge, limits come from the base and a pull request cannot loosen the limits that judge it.`
    : ''
  return [lead, body(report, style)].filter(part => part !== '').join(' ')
}

function body(report: Report, style: Style): string {
  const { totals, base, head } = report
  if (base === null) return `Nothing to compare with (${style.phrase(head.how)}). These are the prompts as they are.`
  const { prompts } = totals
  if (report.causes.length === 0) {
    const still =
      prompts.edited + prompts.renamed === 0
        ? 'No prompt changed'
        : `${changedSentence(report)}; what is sent costs the same`
    return `${still}: ${monthOf(report, 'head') ?? counted(totals.tokens.head, 'token')} in ${counted(prompts.head, 'prompt')}, as at the base.`
  }
  return `${changedSentence(report)}${together(report)}. ${onLimits(report, style)}`
}

function together(report: Report): string {
  const from = monthOf(report, 'base')
  const to = monthOf(report, 'head')
  const without = report.totals.promptsWithoutVolume
  if (from === undefined || to === undefined) return ''
  const but =
    without === 0
      ? ''
      : ` (without ${counted(without, 'prompt')} that ${without === 1 ? 'has' : 'have'} no call volume)`
  return `; together they go from ${from} to ${to}${but}`
}

function monthOf({ totals: { usdPerMonth } }: Report, side: 'base' | 'head'): string | undefined {
  return usdPerMonth === null ? undefined : `${dollars(fromDecimal(usdPerMonth[side]))} a month`
}

function onLimits(report: Report, style: Style): string {
  const broken = report.findings.filter(finding => finding.kind === 'limit').length
  if (broken > 0) return `${counted(broken, 'cause')} ${broken === 1 ? 'breaks' : 'break'} a limit.`
  const grown = report.changes.filter(
    change => hasDelta(change) && change.tokens.base > 0 && change.tokens.delta.expected > 0,
  )
  const largest = grown.sort((a, b) => share(b) - share(a))[0]
  if (largest === undefined) return 'No limit is broken.'
  return `No limit is broken; the largest growth is ${signedPercent(100 * share(largest))} tokens, in ${style.name(largest.head?.path ?? largest.id)}.`
}

function share({ tokens }: Report['changes'][number]): number {
  return tokens.delta.expected / tokens.base
}
