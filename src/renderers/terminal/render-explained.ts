import pc from 'picocolors'
import type { Report } from '../../model/report.ts'
import { fromDecimal } from '../../money/decimal.ts'
import { type BillRow, billRows, type Explained, explainedOf, sumSince } from '../../report/bill-rows.ts'
import { cacheLines } from '../../report/cache-lines.ts'
import { sides } from '../../report/computed.ts'
import { apportion, decimalsFor, dollars, grouped, signed, usdDigits } from '../../report/figures.ts'
import { priceText, rangeText, roomText, sureText } from '../../report/how-sure.ts'
import { safeText } from '../../report/safe.ts'
import { sinceText } from '../../report/since-line.ts'
import { counted, plainStyle } from '../../report/style.ts'
import { columns } from './columns.ts'

/** One prompt's bill for a terminal: every part of what is sent, what it costs, and how sure that is. Never its text. */
export function renderExplained(report: Report, { color = false }: { color?: boolean } = {}): string {
  const explained = explainedOf(report)
  if (explained === undefined) return ''
  const paint = pc.createColors(color)
  const [head = '', ...rows] = table(report, explained)
  const blocks = [heading(explained), [paint.bold(head), ...rows], basis(report, explained)]
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`
}

/** What it is and what it costs; `was` where the base had another cost. */
function heading({ bill, change, side }: Explained): string[] {
  const was = (base: string, head: string) =>
    bill.side === 'head' && change.base !== null && base !== head ? ` (was ${dollars(fromDecimal(base))})` : ''
  const cost = (usd: typeof change.usdPerMonth, words: string) =>
    usd === null ? '' : `${dollars(fromDecimal(usd[bill.side]))} ${words}${was(usd.base, usd.head)}`
  const calls = change.callsPerMonth === null ? '' : `${counted(change.callsPerMonth, 'call')} a month`
  const output = bill.outputTokens === null ? '' : `${counted(bill.outputTokens, 'output token')} per call`
  const gone = bill.side === 'base' ? ', as it was before it was removed' : ''
  return columns(
    [
      [safeText(change.id) + gone, safeText(side.model), cost(change.usdPerThousandCalls, 'per 1,000 calls')],
      [[calls, output].filter(part => part !== '').join(', '), '', cost(change.usdPerMonth, 'per month')],
    ].filter(cells => cells.some(cell => cell !== '')),
    'llr',
    '',
  )
}

/** A cell of the table of parts, before a column's precision is known. */
interface Line {
  row: BillRow
  tokens: number
  /** USD per 1,000 calls, in 1e-12. */
  usd: bigint | undefined
}

function table(report: Report, explained: Explained): string[] {
  const { bill, change, side } = explained
  const compared = report.base !== null
  const parts = billRows(explained).map((row): Line => lineOf(row, row.tokens?.count, bill.price?.input))
  const since = sumSince(bill.parts.map(part => part.since))
  const input = lineOf(
    { label: 'input', where: '', tokens: { count: side.tokens, since, estimate: false } },
    side.tokens,
    bill.price?.input,
  )
  const output =
    bill.outputTokens === null
      ? []
      : [lineOf({ label: 'output, as declared', where: '' }, bill.outputTokens, bill.price?.output)]
  if (bill.history !== undefined)
    output.unshift(lineOf({ label: 'history of a task, on average', where: '' }, bill.history, bill.price?.input))
  const cached = cacheLine(bill)
  if (cached) output.push(cached)
  const monthly = change.callsPerMonth
  const usd = [1000, ...(monthly === null ? [] : [monthly])].map(calls => moneyColumn(parts, input, output, calls))
  const rows = [...parts, input, ...output].map(({ row, tokens }, i) => [
    row.label,
    row.where,
    row.tokens || (i > parts.length && tokens > 0) ? (row.tokens?.estimate ? '~' : '') + grouped(tokens) : '',
    ...(compared ? [row.tokens?.since ? signed(row.tokens.since) : ''] : []),
    row.tokens ? shareOf(tokens, side.tokens) : '',
    ...usd.map(column => column[i] ?? ''),
  ])
  if (output.length > 0 && bill.price)
    rows.push(['total', '', '', ...(compared ? [''] : []), '', ...usd.map(column => column.at(-1) ?? '')])
  const head = [
    'as sent',
    'where',
    'tokens',
    ...(compared ? ['since base'] : []),
    'share',
    'USD/1,000 calls',
    ...(monthly === null ? [] : ['USD/month']),
  ]
  return columns([head, ...rows], `ll${'r'.repeat(head.length - 2)}`, '')
}

/** What caching takes off, where that is known. */
function cacheLine({ cache }: Explained['bill']): Line | undefined {
  const isKnown = cache?.from === 'config' || cache?.from === 'usage'
  const usd = isKnown ? cache.usdPerThousandCalls?.low : undefined
  if (!cache || usd === undefined || fromDecimal(usd) === 0n) return undefined
  const percent = Number((100 * cache.hitRate.low).toFixed(1))
  return { row: { label: `cache, ${percent}% of calls hit`, where: '' }, tokens: 0, usd: fromDecimal(usd) }
}

function lineOf(row: BillRow, tokens = 0, perMillion: string | undefined): Line {
  return {
    row,
    tokens,
    usd: perMillion === undefined ? undefined : (fromDecimal(perMillion) * BigInt(Math.round(tokens))) / 1000n,
  }
}

/** One column of money at one precision, parts rounded so that they add up to the input; the total comes last. */
function moneyColumn(parts: readonly Line[], input: Line, output: readonly Line[], calls: number): string[] {
  if (input.usd === undefined)
    return [...parts.map(({ row }) => (row.tokens ? 'n/a' : '')), 'n/a', ...output.map(() => 'n/a')]
  const scale = (usd: bigint | undefined) => ((usd ?? 0n) * BigInt(Math.round(calls * 1000))) / 1_000_000n
  const total = scale(input.usd) + output.reduce((sum, { usd }) => sum + scale(usd), 0n)
  const decimals = Math.min(4, Math.max(2, decimalsFor([scale(input.usd)])))
  const shown = apportion(
    parts.map(({ usd }) => scale(usd)),
    decimals,
  )
  const digits = (usd: bigint) => usdDigits(usd, decimals)
  return [
    ...parts.map(({ row }, i) => (row.tokens ? digits(shown[i] ?? 0n) : '')),
    digits(scale(input.usd)),
    ...output.map(({ usd }) => digits(scale(usd))),
    digits(total),
  ]
}

function shareOf(tokens: number, of: number): string {
  if (of === 0 || tokens === 0) return ''
  const percent = (100 * tokens) / of
  return Math.abs(percent) < 1 ? '<1%' : `${Math.round(percent)}%`
}

function basis(report: Report, explained: Explained): string[] {
  const { bill, change, side } = explained
  const range = rangeText(side)
  const room = roomText(bill, side)
  const [cache, ...more] = cacheLines(explained)
  const then = report.since && change.since && sinceText(report.since, change.since)
  return columns(
    [
      ...(then ? [['since', then]] : []),
      ...(range === '' ? [] : [['range', range]]),
      ...(cache === undefined ? [] : [['cache', cache], ...more.map(line => ['', line])]),
      ['counts', sureText(bill, side)],
      ['price', priceText(report, bill, side)],
      ...(room === '' ? [] : [['size', room]]),
      ...(report.base === null ? [] : [['compared', sides(report, plainStyle)]]),
    ],
    'll',
    '',
  )
}
