import type { Report } from '../../model/report.ts'
import { promptList, type SumRow } from '../../report/prompt-list.ts'
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
    nameText(name, label),
    tokens === undefined ? '' : 'each' in tokens ? tokens.each : `${tokens.base} → ${tokens.head}`,
    strong(growth, over.growth),
    usd === undefined ? (change === 'n/a' ? 'n/a' : '') : `${usd.base} → ${usd.head}`,
    strong(change, over.usd),
  ]
}

function nameText(name: Row['name'], label: string): string {
  const swap = name?.models && `${safeCode(name.models.base, true)} → ${safeCode(name.models.head, true)}`
  const named = [name?.path === undefined ? '' : safeCode(name.path, true), swap ?? '']
    .filter(part => part !== '')
    .join(' ')
  return [named, label].filter(part => part !== '').join(swap && !label.startsWith('in ') ? ', ' : ' ')
}

/** The most expensive prompts as they are, where there is nothing to compare. */
export function promptsTable(report: Report, most: number): string {
  const { monthly, rows, rest, total } = promptList(report, most)
  if (rows.length === 0) return ''
  const cells = (row: SumRow) => [row.tokens, row.usdPerThousandCalls, ...(monthly ? [row.usdPerMonth] : [])]
  return table(
    ['Prompts', 'Model', 'Tokens per call', 'USD per 1,000 calls', ...(monthly ? ['USD per month'] : [])],
    [
      ...rows.map(row => [safeCode(row.id, true), safeCode(row.model, true), ...cells({ label: '', ...row })]),
      ...(rest ? [[rest.label, '', ...cells(rest)]] : []),
      ...(rows.length > 1 || rest ? [['**Total**', '', ...cells(total)]] : []),
    ],
  )
}

/** The first column and a model hold names; the others hold numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((name, i) => (i === 0 || name === 'Model' ? ':--' : '--:'))
  return [head, rule, ...rows]
    .map(row => `| ${row.join(' | ')} |`)
    .join('\n')
    .replaceAll(/ ?(:--|--:) \|/g, '$1|')
    .replaceAll('| :--', '|:--')
}
