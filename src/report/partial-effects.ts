import type { Report, ReportCause } from '../model/report.ts'
import { fromDecimal } from '../money/decimal.ts'
import { apportion, decimalsFor, grouped, signed, signedDollars } from './figures.ts'
import { counted, type Style } from './style.ts'

/** The effect of editing one partial: the prompts that include it, each with its share of the cost. */
export interface PartialEffect {
  path: string
  /** `14 prompts, +$312 a month`. */
  sum: string
  /** `refund.md +$92.40, ..., 9 more +$51.66`. */
  prompts: string
}

const most = 5

type Reached = { id: string; amount: bigint | undefined }
type Unit = 'usdPerMonth' | 'usdPerThousandCalls' | 'tokens'

/** Edits of partials that reach several prompts, in the order of the table. */
export function partialEffects(report: Report, style: Style): PartialEffect[] {
  return report.causes
    .filter(cause => cause.partial && cause.prompts.length > 1)
    .slice(0, most)
    .map(cause => effectOf(cause, report, style))
}

function effectOf(cause: ReportCause, report: Report, style: Style): PartialEffect {
  const unit = unitOf(cause)
  const reached = reachedBy(cause, report, unit)
  const known = reached.flatMap(({ amount }) => (amount === undefined ? [] : [amount]))
  const total = known.reduce((sum, amount) => sum + amount, 0n)
  const shown = [...reached.slice(0, most)]
  const rest = reached.slice(most)
  const restSum = rest.reduce((sum, { amount }) => sum + (amount ?? 0n), 0n)
  const write = writer(unit, [...shown.map(({ amount }) => amount ?? 0n), restSum])
  const items = shown.map(({ id, amount }, i) => `${style.name(id)} ${amount === undefined ? 'n/a' : write(i)}`)
  if (rest.length > 0) items.push(`${grouped(rest.length)} more ${write(shown.length)}`)
  return {
    path: cause.at.path,
    sum: `${counted(cause.prompts.length, 'prompt')}, ${sumText(unit, total)}`,
    prompts: items.join(', '),
  }
}

/** Money where it is known, as the table has it. */
function unitOf({ usdPerMonth, usdPerThousandCalls }: ReportCause): Unit {
  return usdPerMonth ? 'usdPerMonth' : usdPerThousandCalls ? 'usdPerThousandCalls' : 'tokens'
}

function reachedBy(cause: ReportCause, report: Report, unit: Unit): Reached[] {
  const amountOf = (share: NonNullable<Report['changes'][number]['shares']>[number]) => {
    if (unit === 'tokens') return BigInt(share.tokens)
    const usd = share[unit]
    return usd === null ? undefined : fromDecimal(usd)
  }
  return report.changes
    .flatMap(({ id, shares }) => {
      const share = shares?.find(({ path, partial }) => partial && path === cause.at.path)
      return share ? [{ id, amount: amountOf(share) }] : []
    })
    .sort((a, b) => Number((b.amount ?? 0n) - (a.amount ?? 0n)))
}

/** Writes the amounts at one precision, so that they add up. */
function writer(unit: Unit, amounts: readonly bigint[]): (i: number) => string {
  if (unit === 'tokens') return i => `${signed(amounts[i] ?? 0n)} tokens`
  const decimals = Math.max(2, decimalsFor(amounts))
  const rounded = apportion(amounts, decimals)
  return i => signedDollars(rounded[i] ?? 0n, decimals)
}

function sumText(unit: Unit, total: bigint): string {
  if (unit === 'tokens') return `${signed(total)} tokens`
  return `${signedDollars(total)} ${unit === 'usdPerMonth' ? 'a month' : 'per 1,000 calls of each'}`
}
