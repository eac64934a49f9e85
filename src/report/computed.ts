import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { fromDecimal } from './decimal.ts'
import { describe } from './describe.ts'
import { dollars } from './figures.ts'
import { counted, listed, type Style } from './style.ts'

/** How the numbers came about: sides, tokens, prices, limits, then what was assumed. A line each. */
export function computedList(report: Report, style: Style): string[] {
  return [
    `Sides: ${sides(report, style)}.`,
    `Tokens: ${tokenizers(report)}.`,
    `Prices: ${prices(report, style)}.`,
    `Volumes: ${volumes(report)}.`,
    `Limits: ${limits(report, style)}.`,
    ...assumed(report).map(finding => describe(finding, style).text),
  ].slice(0, 15)
}

/** What was taken for granted. The opening and the list to look at say the rest. */
function assumed({ findings }: Report): Finding[] {
  const isFirst = findings.some(finding => finding.kind === 'first-adoption')
  const isTold = (finding: Finding) => isFirst && toSetUp.has(finding.kind)
  return findings.filter(
    finding => finding.severity === 'info' && finding.kind !== 'first-adoption' && !isTold(finding),
  )
}

/** What whoever adopts promptcost should weigh before the merge. */
export const toSetUp: ReadonlySet<Finding['kind']> = new Set([
  'model-assumed',
  'no-volume',
  'output-not-priced',
  'unpriced',
  'not-judged',
])

export function volumes({ totals }: Report): string {
  const { promptsWithoutVolume: without, promptsUnpriced: unpriced, usdPerMonth } = totals
  if (usdPerMonth === null) return 'none declared, so nothing is told per month'
  const total = `${dollars(fromDecimal(usdPerMonth.head))} a month`
  const left = [
    without > 0 && `${counted(without, 'prompt')} that ${without === 1 ? 'has' : 'have'} none`,
    unpriced > 0 && `${counted(unpriced, 'prompt')} that ${unpriced === 1 ? 'has' : 'have'} no price`,
  ].filter(part => part !== false)
  return left.length === 0 ? `declared for all prompts, ${total}` : `${total}, without ${left.join(' and ')}`
}

export function sides({ base, head }: Report, style: Style): string {
  if (base === null) return `${style.name(head.label)} (${style.phrase(head.how)})`
  return `${style.name(head.label)} (${style.phrase(head.how)}) with ${style.name(base.label)} (${style.phrase(base.how)})`
}

export function tokenizers({ basis }: Report): string {
  if (basis.tokenizers.length === 0) return 'none counted'
  return basis.tokenizers
    .map(({ name, sure, prompts }) => {
      const words = sure.kind === 'exact' ? `exact (${name})` : `estimated (${name}, within ${percent(sure.band)})`
      return basis.tokenizers.length === 1 ? words : `${words} for ${counted(prompts, 'prompt')}`
    })
    .join(', ')
}

function percent(band: number): string {
  return `${Number((100 * band).toFixed(1))}%`
}

export function prices(
  {
    basis: {
      prices: { catalogue, version, asOf, overridden },
    },
    base,
  }: Report,
  style: Style,
): string {
  const both = base === null ? '' : ', the same for both sides'
  const own = overridden.length === 0 ? '' : `; ${listed(overridden, style)} as the config says`
  return `${catalogue} ${version} of ${asOf}${both}${own}`
}

export function limits({ basis: { config }, base }: Report, style: Style): string {
  if (config.from === 'defaults') return 'the built-in defaults, as there is no config'
  const file = style.name(config.path ?? 'promptcost.yml')
  return config.from === 'base' && base !== null ? `${file} at ${style.name(base.label)}` : `${file} of this change`
}
