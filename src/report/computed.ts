import type { Finding } from '../model/finding.ts'
import { appendTo } from '../model/long-lists.ts'
import type { Report } from '../model/report.ts'
import { describeAll } from './describe-all.ts'
import { doubtText } from './doubt-words.ts'
import { dollars, grouped } from './figures.ts'
import { listWords } from './list-words.ts'
import { roundMonth } from './round-rows.ts'
import { counted, listed, type Style } from './style.ts'

/** How the numbers were computed, one line each: sides, tokens, prices, volumes, limits, then assumptions. */
export function computedList(report: Report, style: Style): string[] {
  const doubts = doubtText(report)
  return [
    `Sides: ${sides(report, style)}.`,
    `Tokens: ${tokenizers(report)}.`,
    `Prices: ${prices(report, style)}.`,
    `Volumes: ${volumes(report, style)}.`,
    `Limits: ${limits(report, style)}.`,
    ...(doubts === '' ? [] : [`Range: ${doubts}.`]),
    ...describeAll(assumed(report), style).map(({ text }) => text),
  ].slice(0, 15)
}

/** Assumptions. The opening and the list of warnings cover the other findings. */
function assumed({ findings }: Report): Finding[] {
  const isFirst = findings.some(finding => finding.kind === 'first-adoption')
  const isShownAbove = (finding: Finding) => isFirst && toSetUp.has(finding.kind)
  return findings.filter(
    finding =>
      finding.severity === 'info' &&
      finding.kind !== 'first-adoption' &&
      finding.kind !== 'approval' &&
      !isShownAbove(finding),
  )
}

/** What a team that adopts promptcost should look at before the merge. */
export const toSetUp: ReadonlySet<Finding['kind']> = new Set([
  'model-assumed',
  'no-volume',
  'output-not-priced',
  'unpriced',
  'not-judged',
])

export function volumes(report: Report, style: Style): string {
  const { usage } = report.basis
  if (usage === undefined) return known(report, 'declared')
  const age = usage.days === 0 ? 'today' : `${counted(usage.days, 'day')} ago`
  return `${known(report, 'known')}; recorded in ${style.name(usage.file)} from ${style.name(usage.from)} to ${style.name(usage.to)}, ${age}`
}

function known({ totals }: Report, word: string): string {
  const { promptsWithoutVolume: without, promptsUnpriced: unpriced, usdPerMonth } = totals
  if (usdPerMonth === null) return `none ${word}, so there are no costs per month`
  const { head, decimals } = roundMonth(usdPerMonth)
  const total = `${dollars(head, decimals)} a month`
  const left = [
    without > 0 && `${counted(without, 'prompt')} that ${without === 1 ? 'has' : 'have'} none`,
    unpriced > 0 && `${counted(unpriced, 'prompt')} that ${unpriced === 1 ? 'has' : 'have'} no price`,
  ].filter(part => part !== false)
  return left.length === 0 ? `${word} for all prompts, ${total}` : `${total}, without ${left.join(' and ')}`
}

/** Why a check found nothing to compare with, and what to do. Empty where there is a base, or none was asked for. */
export function notCompared({ base, head }: Report): string {
  const why = base === null ? /(?:^|; )no base: (.+)$/.exec(head.how)?.[1] : undefined
  if (why === undefined) return ''
  return `Not compared with anything: ${why}.${why.includes('branch') ? ' Name the base: promptcost --base REVISION' : ''}`
}

export function sides({ base, head }: Report, style: Style): string {
  const withOrigin = (side: Report['head']) => `${named(side, style)} (${style.phrase(side.how)})`
  return base === null ? withOrigin(head) : `${withOrigin(head)} with ${withOrigin(base)}`
}

/** What was compared in a few words: `work tree against main 41d07e8`. */
export function versus({ base, head }: Report, style: Style): string {
  return base === null ? named(head, style) : `${named(head, style)} against ${named(base, style)}`
}

/** A side's label and short commit id; the id alone where the label is a spelling of it. */
function named({ label, sha }: Report['head'], style: Style): string {
  const short = sha?.slice(0, 7)
  if (short === undefined || sha === undefined) return style.name(label)
  return label.length >= short.length && sha.startsWith(label)
    ? style.name(short)
    : `${style.name(label)} ${style.name(short)}`
}

export function tokenizers(report: Report): string {
  const { basis } = report
  if (basis.tokenizers.length === 0) return 'none counted'
  const swapped = report.changes.some(({ base, head }) => base && head && base.tokenizer !== head.tokenizer)
  const both = swapped ? "; where the tokenizer changed, the new model's counts both texts" : ''
  const alike = new Map<string, typeof basis.tokenizers>()
  for (const tokenizer of basis.tokenizers) {
    const key = JSON.stringify(tokenizer.sure)
    appendTo(alike, key, tokenizer)
  }
  const each = [...alike.values()].map(some => howCounted(some, alike.size > 1)).join(', ')
  const { tokens, estimated } = basis.hidden
  const hidden =
    tokens === 0
      ? ''
      : `; with ${counted(tokens, 'token')} of framing, tools and images${estimated === 0 ? '' : estimated === tokens ? ', estimated' : `, ${grouped(estimated)} of them estimated`}`
  return each + hidden + uncounted(report) + both
}

/** Parts of requests whose tokens cannot be read from a file, and that exact counts leave out. */
function uncounted({ findings }: Report): string {
  const left = findings.filter(
    finding =>
      finding.kind === 'file-not-read' &&
      finding.what !== 'media' &&
      /^not-(?:countable|known)$/.test(finding.why) &&
      finding.severity !== 'info',
  )
  const unseen = unseenIncludes({ findings })
  const parts = [
    left.length > 0 && `${counted(left.length, 'part')} of requests that cannot be counted from files`,
    unseen > 0 && `the text of ${counted(unseen, 'include')} that ${unseen === 1 ? 'was' : 'were'} not found`,
  ].filter(part => part !== false)
  return parts.length === 0 ? '' : `; without ${parts.join(' and ')}`
}

/** Includes that are not optional and whose text is not counted. */
export function unseenIncludes({ findings }: Pick<Report, 'findings'>): number {
  return findings.filter(
    finding =>
      /^include-(?:missing|computed|escapes)$/.test(finding.kind) && !('optional' in finding && finding.optional),
  ).length
}

/** Tokenizers with the same certainty. `counts`: whether to add the number of prompts. */
function howCounted(some: Report['basis']['tokenizers'], counts: boolean): string {
  const names = some.map(({ name }) => name).join(' and ')
  const sure = some[0]?.sure
  const words = sure?.kind === 'estimate' ? `estimated (${names}, within ${percent(sure.band)})` : `exact (${names})`
  const prompts = some.reduce((sum, tokenizer) => sum + tokenizer.prompts, 0)
  return counts ? `${words} for ${counted(prompts, 'prompt')}` : words
}

function percent(band: number): string {
  return `${Number((100 * band).toFixed(1))}%`
}

export function prices(
  {
    basis: {
      prices,
      prices: { list, overridden },
    },
    base,
  }: Report,
  style: Style,
): string {
  const both = base === null ? '' : ', the same for both sides'
  const own = overridden.length === 0 ? '' : `; ${listed(overridden, style)} from the config`
  const builtIn = builtInWords(prices)
  if (list === undefined) return `${builtIn}${both}${own}`
  return `${listWords(list, builtIn, style, both)}${own}`
}

/** The built-in list, and the later one where a model's price is from it. */
export function builtInWords({
  catalogue,
  version,
  asOf,
  later,
  confirmed,
}: Pick<Report['basis']['prices'], 'catalogue' | 'version' | 'asOf' | 'later' | 'confirmed'>): string {
  const named = (list: NonNullable<typeof later>) => `${list.catalogue} ${list.version} of ${list.asOf}`
  const own = `${catalogue} ${version} of ${asOf}`
  if (confirmed)
    return `${own}, confirmed by ${named(confirmed)}${later ? ', which also has models that it lacks' : ''}`
  return later ? `${own}, and ${named(later)} for models that it lacks` : own
}

/** The day that the prices of a report are of: the last on which a list had them as they are. */
export function dayOfPrices({ list, confirmed, asOf }: Report['basis']['prices']): string {
  return list?.asOf ?? confirmed?.asOf ?? asOf
}

/** Whether amounts are with what a provider's cache saves. */
export function cachingWords({ caching }: Report['basis']): string {
  if (caching === undefined) return 'caching not counted'
  const { declared, recorded = 0, prompts } = caching
  const of = (count: number) => (count === prompts ? '' : ` for ${counted(count, 'prompt')}`)
  const ways = [declared > 0 && `declared${of(declared)}`, recorded > 0 && `recorded${of(recorded)}`]
  return `caching as ${ways.filter(way => way !== false).join(' and ')}`
}

export function limits({ basis: { config }, base }: Report, style: Style): string {
  if (config.from === 'defaults') return 'built-in defaults (there is no config)'
  const file = style.name(config.path ?? 'promptcost.yml')
  if (base === null) return file
  return config.from === 'base' ? `${file} at ${style.name(base.label)}` : `${file} of this change`
}
