import type pc from 'picocolors'
import type { Report, ReportChange } from '../../model/report.ts'
import { fromDecimal } from '../../money/decimal.ts'
import { decimalsFor, grouped, percentOf, signedUsdDigits, usdDigits } from '../../report/figures.ts'
import { type Row, tableOf } from '../../report/rows.ts'
import { safeLog } from '../../report/safe.ts'
import { splitByCause } from '../../report/split-by-cause.ts'
import { columns } from './columns.ts'

type Paint = ReturnType<typeof pc.createColors>

/** One row a cause, with a total that the rows add up to. */
export function causeLines(report: Report, paint: Paint): string[] {
  if (report.causes.length === 0) return []
  const { folder, monthly, rows, total } = tableOf(report, 30)
  const title = folder === '' ? 'Causes' : `Causes, in ${safeLog(folder)}`
  const head = [title, 'tokens per call', '', monthly ? 'USD per month' : 'USD per 1,000 calls', '']
  const [first = '', ...lines] = columns([head, ...rows.map(cells), cells({ ...total, label: 'total' })], 'lrrrr', '')
  const split = splitByCause(report)
  return [paint.bold(first), ...lines, ...(split === '' ? [] : [`  of which  ${split}`])]
}

function cells({ name, label, tokens, growth, usd, change }: Row): string[] {
  return [
    `  ${name === undefined ? label : `${nameText(name)} ${label}`}`,
    tokens === undefined ? '' : 'each' in tokens ? tokens.each : `${tokens.base} -> ${tokens.head}`,
    growth,
    usd === undefined ? (change === 'n/a' ? 'n/a' : '') : `${usd.base} -> ${usd.head}`,
    change === 'n/a' ? '' : change,
  ]
}

function nameText(name: NonNullable<Row['name']>): string {
  return 'path' in name ? safeLog(name.path) : `${safeLog(name.models.base)} -> ${safeLog(name.models.head)}`
}

/** One row a prompt, as it is and, where there is a base, what it was. */
export function promptLines(report: Report, paint: Paint): string[] {
  const decimals = decimalsFor(
    report.changes.flatMap(({ usdPerThousandCalls: usd }) =>
      usd ? [fromDecimal(usd.head), fromDecimal(usd.base)] : [],
    ),
  )
  const compared = report.base !== null
  const rows = report.changes.map(change => (compared ? comparedCells(change, decimals) : cellsAsIs(change, decimals)))
  const heads = compared
    ? ['Prompts', 'model', 'tokens per call', 'growth', 'USD per 1,000 calls', 'change']
    : ['Prompts', 'model', 'tokens per call', 'USD per 1,000 calls']
  const [first = '', ...lines] = columns([heads, ...rows], compared ? 'llrrrr' : 'llrr', '')
  return [paint.bold(first), ...lines]
}

function cellsAsIs({ id, head, base, tokens, usdPerThousandCalls: usd }: ReportChange, decimals: number): string[] {
  return [
    `  ${safeLog(id)}`,
    safeLog((head ?? base)?.model ?? ''),
    grouped(head ? tokens.head : tokens.base),
    usd === null ? 'n/a' : usdDigits(fromDecimal(head ? usd.head : usd.base), decimals),
  ]
}

function comparedCells(change: ReportChange, decimals: number): string[] {
  const { head, tokens, usdPerThousandCalls: usd } = change
  const growth = head ? (percentOf(tokens.delta.expected, tokens.base) ?? 'new') : 'removed'
  const [name = '', model = '', count = '', money = ''] = cellsAsIs(change, decimals)
  return [
    name,
    model,
    count,
    growth,
    money,
    usd === null ? '' : signedUsdDigits(fromDecimal(usd.delta.expected), decimals),
  ]
}
