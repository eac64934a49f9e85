import type { Report, ReportChange } from '../../model/report.ts'
import { fromDecimal } from '../../money/decimal.ts'
import { decimalsFor, grouped, usdDigits } from '../../report/figures.ts'
import { type Row, tableOf } from '../../report/rows.ts'
import { safeCode } from '../../report/safe.ts'

/** One row a cause, with a total that the rows add up to. */
export function causesTable(report: Report, most: number): string {
  const { folder, monthly, rows, total } = tableOf(report, most)
  const estimated = report.basis.tokenizers.some(({ sure }) => sure.kind === 'estimate')
  const head = [
    folder === '' ? 'Cause' : `Cause, in ${safeCode(folder, true)}`,
    `Tokens per call${estimated ? ', estimated' : ''}`,
    'Change',
    monthly ? 'USD per month' : 'USD per 1,000 calls',
    'Change',
  ]
  const [label = '', tokens = '', growth = '', ...money] = cells({ ...total, over: { ...total.over, usd: false } })
  const strong = [label, ...money].map(cell => (cell === '' ? '' : `**${cell}**`))
  return table(head, [...rows.map(cells), [strong[0] ?? '', tokens, growth, ...strong.slice(1)]])
}

function cells({ name, label, tokens, growth, usd, change, over }: Row): string[] {
  const strong = (text: string, isOver: boolean) => (isOver && text !== '' ? `**${text}**` : text)
  return [
    name === undefined ? label : `${nameText(name)} ${label}`,
    tokens === undefined ? '' : 'each' in tokens ? tokens.each : `${tokens.base} → ${tokens.head}`,
    strong(growth, over.growth),
    usd === undefined ? (change === 'n/a' ? 'n/a' : '') : `${usd.base} → ${usd.head}`,
    strong(change, over.usd),
  ]
}

function nameText(name: NonNullable<Row['name']>): string {
  return 'path' in name
    ? safeCode(name.path, true)
    : `${safeCode(name.models.base, true)} → ${safeCode(name.models.head, true)}`
}

/** The largest prompts as they are, where there is nothing to compare. */
export function promptsTable(report: Report, most: number): string {
  const prompts = report.changes.filter(change => change.head !== null).sort((a, b) => b.tokens.head - a.tokens.head)
  if (prompts.length === 0) return ''
  const shown = prompts.slice(0, most)
  const decimals = decimalsFor(shown.flatMap(({ usdPerThousandCalls: usd }) => (usd ? [fromDecimal(usd.head)] : [])))
  const rows = shown.map(change => [
    safeCode(change.id, true),
    safeCode(change.head?.model ?? '', true),
    grouped(change.tokens.head),
    headUsd(change, decimals),
  ])
  const rest = prompts.length - shown.length
  const text = table(
    [rest > 0 ? 'Largest prompts' : 'Prompts', 'Model', 'Tokens per call', 'USD per 1,000 calls'],
    rows,
  )
  return rest > 0 ? `${text}\n\n${grouped(rest)} more are in the full report.` : text
}

function headUsd({ usdPerThousandCalls: usd }: ReportChange, decimals: number): string {
  return usd === null ? 'n/a' : usdDigits(fromDecimal(usd.head), decimals)
}

/** The first column holds names; the others hold numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, i) => (i === 0 ? ':--' : '--:'))
  return [head, rule, ...rows]
    .map(row => `| ${row.join(' | ')} |`)
    .join('\n')
    .replaceAll('| :-- |', '|:--|')
    .replaceAll(' --: |', '--:|')
}
