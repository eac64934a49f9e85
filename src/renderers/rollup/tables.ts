import type { Money } from '../../model/report.ts'
import { fromDecimal } from '../../money/decimal.ts'
import { decimalsFor, dollars, grouped, percentOf, signedUsdDigits, usdDigits } from '../../report/figures.ts'
import type { Rolled, RolledReport, Rollup } from '../../report/rollup.ts'
import { counted } from '../../report/style.ts'

/** A table as text: a name first, then figures. The name is hostile, as a repository or whoever wrote the report has chosen it. */
export interface RollupTable {
  head: readonly string[]
  rows: readonly { name: string; cells: readonly string[]; share: number }[]
  /** Rows that are not shown. */
  left: number
}

/** All of it in a line. */
export function headingOf({ total, reports }: Rollup): string {
  const month = total.usdPerMonth ? `, ${dollars(fromDecimal(total.usdPerMonth.head))} a month` : ''
  return `${counted(reports.length, 'report')}: ${counted(total.prompts, 'prompt')}, ${counted(total.tokens, 'token')}${month}`
}

/** One row for each report, all of them. Where reports are of checks, with what the changes do. */
export function reportTable({ reports }: Rollup): RollupTable {
  const compares = reports.some(({ changed }) => changed !== null)
  const month = moneyCells(reports)
  return {
    head: ['', 'prompts', 'tokens', 'USD per month', ...(compares ? ['change', '', 'verdict'] : [])],
    rows: reports.map((report, i) => ({
      name: report.name,
      cells: [
        grouped(report.prompts),
        grouped(report.tokens),
        month.heads[i] ?? '',
        ...(compares
          ? [...changeCells(report, month.deltas[i] ?? ''), report.changed === null ? '' : report.verdict]
          : []),
      ],
      share: shareOf(report, reports),
    })),
    left: 0,
  }
}

/** One row for each owner or model. */
export function groupTable(title: string, groups: readonly Rolled[], top: number): RollupTable {
  const shown = groups.slice(0, top)
  const { heads } = moneyCells(groups)
  return {
    head: [title, 'prompts', 'tokens', 'USD per month'],
    rows: shown.map((group, i) => ({
      name: group.name,
      cells: [grouped(group.prompts), grouped(group.tokens), heads[i] ?? ''],
      share: shareOf(group, groups),
    })),
    left: groups.length - shown.length,
  }
}

/** What the sums rest on, and what is not in them. */
export function notesOf({ total, prices }: Rollup): string[] {
  const days = prices.map(({ asOf, reports }) => `${asOf} (${counted(reports, 'report')})`)
  const lacking = (count: number, what: string, verb: string) =>
    count === 0 ? [] : [`* ${counted(count, 'prompt')} ${verb} no ${what}: the cost is in no amount.`]
  const have = (count: number) => (count === 1 ? 'has' : 'have')
  return [
    `Prices of ${days.length > 1 ? `${days.slice(0, -1).join(', ')} and ${days.at(-1)}` : days.join()}.`,
    ...lacking(total.withoutVolume, 'call volume', have(total.withoutVolume)),
    ...lacking(total.unpriced, 'price', have(total.unpriced)),
  ]
}

function moneyCells(all: readonly Rolled[]): { heads: string[]; deltas: string[] } {
  const amounts = all.flatMap(({ usdPerMonth }) => (usdPerMonth ? [fromDecimal(usdPerMonth.head)] : []))
  const decimals = decimalsFor(amounts)
  const cell = (money: Money | null, show: (money: Money) => string) => (money ? show(money) : 'n/a')
  return {
    heads: all.map(({ usdPerMonth }) => cell(usdPerMonth, money => usdDigits(fromDecimal(money.head), decimals))),
    deltas: all.map(({ usdPerMonth }) =>
      cell(usdPerMonth, money => signedUsdDigits(fromDecimal(money.delta.expected), decimals)),
    ),
  }
}

function changeCells({ changed, usdPerMonth }: RolledReport, delta: string): string[] {
  if (changed === null) return ['', '']
  const percent = usdPerMonth && percentOf(fromDecimal(usdPerMonth.delta.expected), fromDecimal(usdPerMonth.base))
  return [delta, percent ?? '']
}

/** Of the dearest, or where nothing has a cost of the longest: from 0 to 1. */
function shareOf(one: Rolled, all: readonly Rolled[]): number {
  const size = ({ usdPerMonth, tokens }: Rolled) => (hasMoney ? Number(usdPerMonth?.head ?? 0) : tokens)
  const hasMoney = all.some(({ usdPerMonth }) => usdPerMonth !== null)
  const most = all.reduce((so, each) => Math.max(so, size(each)), 0)
  return most === 0 ? 0 : Math.max(0, size(one) / most)
}
