import type { Money, Report, ReportChange } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import { decimalsFor, grouped, percentOf, signedUsdDigits, usdDigits } from './figures.ts'
import { decimalsOf, roundRows, roundTotal, type Shown } from './round-rows.ts'
import { isOfServers } from './session-lines.ts'
import { counted } from './style.ts'

/** A row of the list of prompts. `id` and `model` come from the repository and are not safe to print; the other cells are. */
export interface PromptRow {
  id: string
  model: string
  tokens: string
  growth: string
  usdPerThousandCalls: string
  usdPerMonth: string
  /** Of the cost per month where that is known, otherwise per 1,000 calls. */
  change: string
}

/** A row that sums up. */
export type SumRow = Omit<PromptRow, 'id' | 'model' | 'growth'> & { label: string }

export interface PromptList {
  /** Whether any prompt has a cost per month. */
  monthly: boolean
  rows: PromptRow[]
  /** The prompts that got no row of their own, together. */
  rest: SumRow | undefined
  total: SumRow
}

type Cost = 'usdPerMonth' | 'usdPerThousandCalls'

/**
 * Prompts as they are, the most expensive first: by cost per month where volumes are known, otherwise by cost per call. Prompts
 * without a cost come last, the longest first. A removed prompt costs nothing any more.
 * @param most how many prompts get a row of their own
 */
export function promptList(report: Report, most = Number.POSITIVE_INFINITY): PromptList {
  const monthly = report.totals.usdPerMonth !== null
  const cost: Cost = monthly ? 'usdPerMonth' : 'usdPerThousandCalls'
  const sorted = byCost(report.changes, cost)
  const perCall = column(sorted, 'usdPerThousandCalls', monthly ? null : report.totals.usdPerThousandCalls)
  const perMonth = column(sorted, 'usdPerMonth', report.totals.usdPerMonth)
  const counting = monthly ? perMonth : perCall
  const rows = sorted.slice(0, most).map((row, i): PromptRow => {
    const { id, head, base, tokens } = row
    const isUnknown = head !== null && isOfServers(row)
    const change = counting.shown[i]?.delta
    return {
      id,
      model: (head ?? base)?.model ?? '',
      tokens: isUnknown ? 'unknown' : grouped(tokens.head),
      growth: head ? (percentOf(tokens.delta.expected, tokens.base) ?? 'new') : 'removed',
      usdPerThousandCalls: isUnknown ? 'n/a' : moneyText(perCall.shown[i], perCall),
      usdPerMonth: isUnknown ? 'n/a' : moneyText(perMonth.shown[i], perMonth),
      change: change === undefined ? '' : signedUsdDigits(change, counting.decimals),
    }
  })
  const sumFrom = (start: number, label: string): SumRow => {
    const known = counting.shown.slice(start).filter(one => one !== undefined)
    const usd = moneyText(known.length === 0 ? undefined : sumOf(known), counting)
    return {
      label,
      tokens: grouped(sorted.slice(start).reduce((sum, { tokens }) => sum + tokens.head, 0)),
      // Costs per call of prompts with different volumes have no sum that means anything.
      usdPerThousandCalls: monthly ? '' : usd,
      usdPerMonth: monthly ? usd : '',
      change: known.length === 0 ? '' : signedUsdDigits(sumOf(known).delta, counting.decimals),
    }
  }
  const hidden = sorted.length - rows.length
  const rest = hidden === 0 ? undefined : sumFrom(rows.length, counted(hidden, 'more prompt'))
  return { monthly, rows, rest, total: sumFrom(0, 'total') }
}

/** A column of money at one precision, rounded so that it adds up. Undefined for a prompt without that cost. */
interface Column {
  shown: (Shown | undefined)[]
  decimals: number
}

function column(changes: readonly ReportChange[], cost: Cost, total: Money | null): Column {
  const known = changes.flatMap(change => change[cost] ?? [])
  const decimals = total
    ? decimalsOf([total], fromDecimal(total.delta.expected))
    : decimalsFor(known.map(({ head }) => fromDecimal(head)))
  const rounded = roundRows(known, total ? roundTotal(total, decimals) : undefined, decimals)
  return { shown: changes.map(change => (change[cost] ? rounded.shift() : undefined)), decimals }
}

function sumOf(all: readonly Shown[]): Shown {
  const add = (key: keyof Shown) => all.reduce((sum, one) => sum + one[key], 0n)
  return { base: add('base'), head: add('head'), delta: add('delta') }
}

/** The most expensive first. Amounts are read once, not for every comparison. */
function byCost(changes: readonly ReportChange[], cost: Cost): ReportChange[] {
  const priced = changes.map(change => ({ change, usd: change[cost] ? fromDecimal(change[cost].head) : -1n }))
  return priced.sort(byAmount).map(({ change }) => change)
}

interface Priced {
  change: ReportChange
  usd: bigint
}

function byAmount({ change: a, usd: ofA }: Priced, { change: b, usd: ofB }: Priced): number {
  if (ofA !== ofB) return ofA < ofB ? 1 : -1
  return b.tokens.head - a.tokens.head || (a.id < b.id ? -1 : 1)
}

function moneyText(shown: Shown | undefined, { decimals }: Column): string {
  return shown === undefined ? 'n/a' : usdDigits(shown.head, decimals)
}
