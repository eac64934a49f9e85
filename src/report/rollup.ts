import { Problem } from '../model/problem.ts'
import type { Money, Report, ReportChange } from '../model/report.ts'
import { type Amounts, addAmounts } from './amounts.ts'
import { dayOfPrices } from './computed.ts'

/** A report, and what it is called. */
export interface NamedReport {
  name: string
  report: Report
}

/** What one report, a group of prompts or everything comes to. */
export interface Rolled {
  name: string
  /** Prompts of the head. */
  prompts: number
  /** Tokens per call of the head, summed over prompts. */
  tokens: number
  /** Null where no prompt has a volume and a price. */
  usdPerMonth: Money | null
}

export interface RolledReport extends Rolled {
  verdict: Report['verdict']
  /** Null where there was nothing to compare with. */
  changed: number | null
  withoutVolume: number
  unpriced: number
}

/** Many reports together. */
export interface Rollup {
  total: Rolled & Pick<RolledReport, 'withoutVolume' | 'unpriced'>
  reports: readonly RolledReport[]
  owners: readonly Rolled[]
  models: readonly Rolled[]
  /** The days of the prices, with the number of reports that use them. */
  prices: readonly { asOf: string; reports: number }[]
  /** Reports without a commit that have the same prompts at the same cost: of one repository they would count twice. */
  alike: readonly (readonly string[])[]
}

/**
 * Adds reports up: exact sums of what they say themselves, the dearest first.
 * @throws Problem where two of them are about the same
 */
export function rollUp(named: readonly NamedReport[]): Rollup {
  refuseTwice(named)
  const reports = named.map(rolledReport)
  const prompts = named.flatMap(({ report }) => report.changes.filter(change => change.head !== null))
  const sum = (of: (report: RolledReport) => number) => reports.reduce((so, report) => so + of(report), 0)
  const all = addAmounts(named.map(({ report }) => report.totals))
  const days = groupedBy(named, ({ report }) => dayOfPrices(report.basis.prices))
  return {
    total: {
      name: 'all',
      prompts: sum(({ prompts }) => prompts),
      tokens: all.tokens.head,
      usdPerMonth: all.usdPerMonth,
      withoutVolume: sum(({ withoutVolume }) => withoutVolume),
      unpriced: sum(({ unpriced }) => unpriced),
    },
    reports: dearestFirst(reports),
    owners: groups(prompts, change => change.owner ?? 'no owner'),
    models: groups(prompts, change => change.head?.pricedAs ?? change.head?.model ?? ''),
    prices: [...days]
      .map(([asOf, those]) => ({ asOf, reports: those.length }))
      .sort((a, b) => (a.asOf < b.asOf ? -1 : 1)),
    alike: alike(named),
  }
}

function rolledReport({ name, report }: NamedReport): RolledReport {
  const { prompts, tokens, usdPerMonth, promptsWithoutVolume, promptsUnpriced } = report.totals
  return {
    name,
    verdict: report.verdict,
    prompts: prompts.head,
    changed: report.base && prompts.added + prompts.removed + prompts.edited + prompts.renamed,
    tokens: tokens.head,
    usdPerMonth,
    withoutVolume: promptsWithoutVolume,
    unpriced: promptsUnpriced,
  }
}

function groups(changes: readonly ReportChange[], nameOf: (change: ReportChange) => string): Rolled[] {
  const rolled = [...groupedBy(changes, nameOf)].map(([name, those]) => {
    const { tokens, usdPerMonth }: Amounts = addAmounts(those)
    return { name, prompts: those.length, tokens: tokens.head, usdPerMonth }
  })
  return dearestFirst(rolled)
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const grouped = new Map<string, T[]>()
  for (const item of items) {
    const group = grouped.get(keyOf(item))
    if (group) group.push(item)
    else grouped.set(keyOf(item), [item])
  }
  return grouped
}

const usdOf = ({ usdPerMonth }: Rolled) => (usdPerMonth === null ? -1 : Number(usdPerMonth.head))

function dearestFirst<T extends Rolled>(all: readonly T[]): T[] {
  return all.toSorted((a, b) => usdOf(b) - usdOf(a) || b.tokens - a.tokens || (a.name < b.name ? -1 : 1))
}

/** Groups of reports of work trees with the same prompts at the same cost. Two repositories may be alike, so that this is no error. */
function alike(named: readonly NamedReport[]): string[][] {
  const some = named.filter(({ report: { head, totals } }) => head.sha === undefined && totals.prompts.head > 0)
  const same = groupedBy(some, ({ report: { changes, directory, basis } }) =>
    JSON.stringify([directory, basis.config.path, changes]),
  )
  return [...same.values()].flatMap(those => (those.length > 1 ? [those.map(({ name }) => name)] : []))
}

/** One revision under one config, reported twice, would count twice. */
function refuseTwice(named: readonly NamedReport[]): void {
  const known = new Map<string, string>()
  for (const { name, report } of named) {
    const { head, directory, basis } = report
    if (head.sha === undefined) continue
    const key = JSON.stringify([head.sha, directory, basis.config.path])
    const other = known.get(key)
    if (other !== undefined)
      throw new Problem(
        `${other} and ${name} are reports of one commit, ${head.sha.slice(0, 7)}, and would count it twice.`,
        {
          remedy: 'Leave one of them out.',
        },
      )
    known.set(key, name)
  }
}
