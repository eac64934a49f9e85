import type { Report } from '../model/report.ts'
import { describe } from './describe.ts'
import { counted, listed, type Style } from './style.ts'

/** How the numbers came about: sides, tokens, prices, limits, then what was assumed. A line each. */
export function computedList(report: Report, style: Style): string[] {
  return [
    `Sides: ${sides(report, style)}.`,
    `Tokens: ${tokenizers(report)}.`,
    `Prices: ${prices(report, style)}.`,
    `Limits: ${limits(report, style)}.`,
    ...report.findings.filter(finding => finding.severity === 'info').map(finding => describe(finding, style).text),
  ].slice(0, 15)
}

export function sides({ base, head }: Report, style: Style): string {
  if (base === null) return `${style.name(head.label)} alone`
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
