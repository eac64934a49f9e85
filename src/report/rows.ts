import type { FindingOf } from '../model/finding.ts'
import type { Money, Report, ReportCause } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import { type Amounts, addAmounts } from './amounts.ts'
import { grouped, percentOf, signed, signedUsdDigits, usdDigits } from './figures.ts'
import { scopeWords, unitWords } from './limit-words.ts'
import { decimalsOf, decimalsOfEach, roundRows, roundTotal, type Shown } from './round-rows.ts'
import { isSwap, labelOf } from './row-labels.ts'
import { counted } from './style.ts'

/** A row of the table of causes; the cells are text that is safe anywhere, the label's path is not. */
export interface Row {
  /**
   * The edited file, less the common folder, and the models of a swap; of a swap in several files the models alone. Undefined for
   * a row that sums up.
   */
  name: { path: string | undefined; models: { base: string; head: string } | undefined } | undefined
  label: string
  tokens: { base: string; head: string } | { each: string } | undefined
  growth: string
  usd: { base: string; head: string } | undefined
  change: string
  /** Which of the two changes breaks a limit. */
  over: { growth: boolean; usd: boolean }
}

export interface Table {
  /** The folder that all paths share, with its `/`, or ''. */
  folder: string
  /** Whether money is per month (volumes are known) or per 1,000 calls. */
  monthly: boolean
  rows: Row[]
  total: Row
}

/**
 * The table of causes: rows that add up to the total, in USD per month where volumes are known, else in tokens.
 * @param most how many causes get a row of their own; the rest are one row
 */
export function tableOf(report: Report, most: number): Table {
  const monthly = report.totals.usdPerMonth !== null
  const paths = new Map(report.changes.map(({ id, head, base }) => [id, (head ?? base)?.path]))
  const folder = commonFolder(report.causes.flatMap(cause => [cause.at.path, ...pathsOf(cause, paths)]))
  const shown = report.causes.slice(0, most)
  const rest = report.causes.slice(most)
  const inCauses = new Set(report.causes.flatMap(cause => cause.prompts))
  const still = report.changes.filter(change => !inCauses.has(change.id))
  const sums: Line[] = shown.map(cause => ({
    name: nameOf(cause, folder),
    label: labelOf(cause),
    amounts: cause,
    ...eachOf(cause, report),
  }))
  if (rest.length > 0)
    sums.push({ name: undefined, label: `${counted(rest.length, 'more cause')}`, amounts: addAmounts(rest) })
  if (still.length > 0) sums.push({ name: undefined, label: stillLabel(still), amounts: addAmounts(still) })
  return { folder, monthly, ...toRows(sums, report, monthly) }
}

/** A row before its numbers are written. */
interface Line {
  name: Row['name']
  label: string
  amounts: Amounts
  each?: { least: number; most: number }
}

function toRows(lines: readonly Line[], report: Report, monthly: boolean): Pick<Table, 'rows' | 'total'> {
  const usd = lines.map(({ amounts }) => (monthly ? amounts.usdPerMonth : amounts.usdPerThousandCalls))
  const total = monthly ? report.totals.usdPerMonth : null
  const known = usd.filter(one => one !== null)
  // The sum of all other prompts must not hide what a cause changes.
  const own = lines.flatMap(({ name }, i) => (name === undefined ? [] : (usd[i] ?? [])))
  const decimals = total ? decimalsOf([total], fromDecimal(total.delta.expected)) : decimalsOfEach(own)
  const shownTotal = total ? roundTotal(total, decimals) : undefined
  const shown = roundRows(known, shownTotal, decimals)
  const cells = usd.map(one => moneyCells(one, one ? shown.shift() : undefined, decimals, 'n/a'))
  return {
    rows: lines.map(({ name, label, amounts, each }, i) => ({
      name,
      label,
      tokens: each === undefined ? tokensOf(amounts, monthly && name === undefined) : { each: eachText(each) },
      growth: each !== undefined || name === undefined ? '' : growthOf(amounts, amounts.tokens.head === 0 ? '' : 'new'),
      ...(cells[i] ?? noMoney),
      over: name === undefined ? noLimit : overLimit(report, report.causes[i]),
    })),
    total: {
      name: undefined,
      label: 'Total',
      tokens: tokensOf(report.totals, monthly),
      growth: monthly ? '' : growthOf(report.totals, ''),
      ...moneyCells(total, shownTotal, decimals, ''),
      over: overLimit(report, undefined),
    },
  }
}

const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

function growthOf({ tokens: { base, head, delta } }: Pick<Amounts, 'tokens'>, none: string): string {
  const growth = percentOf(delta.expected, base)
  if (growth === undefined) return none
  if (head === 0) return '-100%'
  const half = (((delta.high - delta.low) * 50) / base).toLocaleString('en-US', oneDigit)
  return /[1-9]/.test(half) ? `${growth} ± ${half}%` : growth
}

type MoneyCells = Pick<Row, 'usd' | 'change'>

const noMoney: MoneyCells = { usd: undefined, change: '' }

function moneyCells(usd: Money | null, shown: Shown | undefined, decimals: number, none: string): MoneyCells {
  if (usd === null || shown === undefined) return { ...noMoney, change: none }
  return {
    usd: { base: usdDigits(shown.base, decimals), head: usdDigits(shown.head, decimals) },
    change: signedUsdDigits(shown.delta, decimals) + plusMinus(usd, decimals),
  }
}

/** Half of an estimate's range, where it is large enough to be seen. */
function plusMinus({ delta }: Money, decimals: number): string {
  const half = usdDigits((fromDecimal(delta.high) - fromDecimal(delta.low)) / 2n, decimals)
  return /[1-9]/.test(half) ? ` ± ${half}` : ''
}

function tokensOf({ tokens }: Pick<Amounts, 'tokens'>, hidden: boolean): Row['tokens'] {
  return hidden ? undefined : { base: grouped(tokens.base), head: grouped(tokens.head) }
}

const noLimit = { growth: false, usd: false }

/** Which limits a cause's prompts break; without a cause, which ones all prompts together break. */
function overLimit({ findings }: Report, cause: ReportCause | undefined): Row['over'] {
  const prompts = new Set(cause?.prompts)
  const breaches = findings.flatMap(finding => {
    if (finding.kind !== 'limit') return []
    const isOurs = cause ? isOf(finding, cause, prompts) : scopeWords[finding.scope].isTotal
    return isOurs ? finding.breaches : []
  })
  return {
    growth: breaches.some(({ unit }) => unitWords[unit].column === 'growth'),
    usd: breaches.some(({ unit }) => unitWords[unit].column === 'usd'),
  }
}

/** A prompt may be in the rows of several edits; the finding names the one that breaks the limit. */
function isOf(finding: FindingOf<'limit'>, cause: ReportCause, prompts: ReadonlySet<string>): boolean {
  if (!finding.prompts.some(id => prompts.has(id))) return false
  return finding.partial || cause.partial ? finding.at?.path === cause.at.path : true
}

function nameOf(cause: ReportCause, folder: string): Row['name'] {
  const { at, models, prompts } = cause
  const path = models && isSwap(cause) && prompts.length > 1 ? undefined : at.path.slice(folder.length)
  return { path, models: models ?? undefined }
}

/** The number of tokens in each prompt of a cause that reaches several, where it is one number or the edit is one file's. */
function eachOf(cause: ReportCause, report: Report): Pick<Line, 'each'> {
  if (cause.prompts.length < 2) return {}
  if (cause.partial) return { each: cause.partial }
  const members = new Set(cause.prompts)
  const deltas = new Set(
    report.changes.filter(change => members.has(change.id)).map(change => change.tokens.delta.expected),
  )
  const [each] = deltas
  return deltas.size === 1 && each !== undefined ? { each: { least: each, most: each } } : {}
}

function eachText({ least, most }: NonNullable<Line['each']>): string {
  return least === most ? `${signed(most)} each` : `${signed(least)} to ${signed(most)} each`
}

function stillLabel(changes: Report['changes']): string {
  return changes.every(change => change.state === 'unchanged')
    ? `${counted(changes.length, 'unchanged prompt')}`
    : `${counted(changes.length, 'prompt')} at the same cost`
}

/** The paths of the prompts, for a cause that reaches several; for one prompt, the edited file is enough. */
function pathsOf({ prompts }: ReportCause, paths: ReadonlyMap<string, string | undefined>): string[] {
  return prompts.length < 2 ? [] : prompts.flatMap(id => paths.get(id) ?? [])
}

/** The folder that all paths share. */
function commonFolder(paths: readonly string[]): string {
  const [first, ...others] = paths
  if (first === undefined) return ''
  let folder = first.slice(0, first.lastIndexOf('/') + 1)
  for (const path of others) {
    while (!path.startsWith(folder)) folder = above(folder)
  }
  return folder
}

/** The folder that a folder lies in; of `/` and of the top, the top. */
function above(folder: string): string {
  return folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1)
}
