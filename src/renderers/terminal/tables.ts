import type pc from 'picocolors'
import type { Report } from '../../model/report.ts'
import { promptList, type SumRow } from '../../report/prompt-list.ts'
import { type Row, tableOf } from '../../report/rows.ts'
import { safeLog } from '../../report/safe.ts'
import { splitByCause } from '../../report/split-by-cause.ts'
import { columns } from './columns.ts'

type Paint = ReturnType<typeof pc.createColors>

/** One row a cause, with a total that the rows add up to. */
export function causeLines(report: Report, paint: Paint, top = 30): string[] {
  if (report.causes.length === 0) return []
  const { folder, monthly, rows, total } = tableOf(report, top)
  const title = folder === '' ? 'Causes' : `Causes, in ${safeLog(folder)}`
  const head = [title, 'tokens per call', '', monthly ? 'USD per month' : 'USD per 1,000 calls', '']
  const [first = '', ...lines] = columns([head, ...rows.map(cells), cells({ ...total, label: 'total' })], 'lrrrr', '')
  const split = splitByCause(report)
  return [paint.bold(first), ...lines, ...(split === '' ? [] : [`  by cause  ${split}`])]
}

function cells({ name, label, tokens, growth, usd, change }: Row): string[] {
  return [
    `  ${nameText(name, label)}`,
    tokens === undefined ? '' : 'each' in tokens ? tokens.each : `${tokens.base} -> ${tokens.head}`,
    growth,
    usd === undefined ? (change === 'n/a' ? 'n/a' : '') : `${usd.base} -> ${usd.head}`,
    change === 'n/a' ? '' : change,
  ]
}

function nameText(name: Row['name'], label: string): string {
  const swap = name?.models && `${safeLog(name.models.base)} -> ${safeLog(name.models.head)}`
  const named = [name?.path === undefined ? '' : safeLog(name.path), swap ?? ''].filter(part => part !== '').join(' ')
  return [named, label].filter(part => part !== '').join(swap && !label.startsWith('in ') ? ', ' : ' ')
}

/** Characters of a prompt's id that leave room for the figures beside it. */
const MOST_OF_ID = 64

/** An id without its outer folders, where it is long: what it ends in tells it from others. */
function shortened(id: string): string {
  const end = id.indexOf('#') === -1 ? id.length : id.indexOf('#')
  let from = 0
  while (id.length - from > MOST_OF_ID) {
    const next = id.indexOf('/', from) + 1
    if (next === 0 || next >= end) break
    from = next
  }
  return from === 0 ? id : `.../${id.slice(from)}`
}

/**
 * One row a prompt, the most expensive first, with how it changed where there is a base, and a total.
 * @param isCut whether long ids lose their outer folders
 */
export function promptLines(
  report: Report,
  paint: Paint,
  { top, isCut = false }: { top?: number | undefined; isCut?: boolean } = {},
): string[] {
  const { monthly, rows, rest, total } = promptList(report, top)
  const compared = report.base !== null
  const cells = (name: string, model: string, growth: string, row: SumRow) => [
    `  ${name}`,
    model,
    row.tokens,
    ...(compared ? [growth] : []),
    ...(monthly && compared ? [] : [row.usdPerThousandCalls]),
    ...(monthly ? [row.usdPerMonth] : []),
    ...(compared ? [row.change] : []),
  ]
  const heads = [
    'Prompts',
    'model',
    'tokens per call',
    ...(compared ? ['growth'] : []),
    ...(monthly && compared ? [] : ['USD per 1,000 calls']),
    ...(monthly ? ['USD per month'] : []),
    ...(compared ? ['change'] : []),
  ]
  const table = [
    heads,
    ...rows.map(row =>
      cells(safeLog(isCut ? shortened(row.id) : row.id), safeLog(row.model), row.growth, { label: '', ...row }),
    ),
    ...(rest ? [cells(rest.label, '', '', rest)] : []),
    ...(rows.length > 1 || rest ? [cells(total.label, '', '', total)] : []),
  ]
  const [first = '', ...lines] = columns(table, `ll${'r'.repeat(heads.length - 2)}`, '')
  return [paint.bold(first), ...lines]
}
