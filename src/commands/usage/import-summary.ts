import type { Usage } from '../../model/usage.ts'
import { dollars, grouped } from '../../report/figures.ts'
import { safeLog } from '../../report/safe.ts'
import { counted } from '../../report/style.ts'
import { usdOf } from '../../usage/groups/cost.ts'
import type { Group } from '../../usage/groups/group.ts'
import type { Tallied } from '../../usage/groups/tally.ts'
import { troubleWords } from '../../usage/import-records.ts'
import type { RecordsHere } from './records-here.ts'

interface Imported {
  name: string
  isNamed: boolean
  tallied: Tallied
  groups: readonly Group[]
  usage: Omit<Usage, 'path'>
  before: Usage | undefined
}

const mostNamed = 10

/** What an import did, and what it could not place or use. */
export function importSummary(imported: Imported, here: RecordsHere): string {
  const { name, isNamed, tallied, groups, usage } = imported
  const calls = groups.reduce((sum, each) => sum + each.calls, 0)
  const { usd, unpriced } = costOf(groups, here)
  const cost = unpriced === groups.length ? '' : `, ${dollars(usd)}`
  const lines = [
    `Wrote ${safeLog(name)}: ${counted(calls, 'call')}${cost}, ${usage.from} to ${usage.to}.`,
    ...keptLines(imported),
    ...leftOut(tallied),
    ...notPlaced(groups, here),
    ...(isNamed ? [] : [`To use it in checks, add to promptcost.yml: usage: ${safeLog(name)}`]),
  ]
  return `${lines.join('\n')}\n`
}

function costOf(groups: readonly Group[], { priceFor }: RecordsHere): { usd: bigint; unpriced: number } {
  let [usd, unpriced] = [0n, 0]
  for (const group of groups) {
    const cost = usdOf(group, priceFor)
    if (cost === undefined) unpriced++
    else usd += cost
  }
  return { usd, unpriced }
}

function keptLines({ groups, before }: Imported): string[] {
  const months = new Set(groups.map(({ month }) => month))
  const kept = [...new Set(before?.rows.map(({ month }) => month))].filter(month => !months.has(month)).sort()
  return kept.length === 0 ? [] : [`Kept from the file as it was: ${kept.join(', ')}.`]
}

function leftOut({ broken, corrected, passed, groups }: Tallied): string[] {
  const uncounted = groups.filter(({ calls }) => calls === 0).length
  return [
    ...[...broken]
      .sort()
      .map(
        ([trouble, { count, first }]) =>
          `Left out ${counted(count, 'record')} ${troubleWords[trouble]}, the first at ${safeLog(first.line === undefined ? first.file : `${first.file}:${first.line}`)}.`,
      ),
    ...(corrected > 0
      ? [
          `${counted(corrected, 'record')} ${corrected === 1 ? 'says' : 'say'} by ${corrected === 1 ? 'its' : 'their'} total that input counts cached tokens otherwise than documented, and ${corrected === 1 ? 'was' : 'were'} read so.`,
        ]
      : []),
    ...(passed > 0
      ? [`Passed over ${counted(passed, 'row')} that ${passed === 1 ? 'is' : 'are'} no call of a model.`]
      : []),
    ...(uncounted > 0 ? ['Some records state no number of calls: they give cost, but no volume.'] : []),
  ]
}

/** What belongs to no prompt here, with its share of cost. */
function notPlaced(groups: readonly Group[], here: RecordsHere): string[] {
  const known = new Set(here.changes.map(({ id }) => id))
  const all = costOf(groups, here)
  const names = new Map<string, { usd: bigint; calls: number }>()
  for (const group of groups) {
    if (group.prompt !== undefined && known.has(group.prompt)) continue
    const name = group.prompt ?? '(no name)'
    const { usd, calls } = names.get(name) ?? { usd: 0n, calls: 0 }
    names.set(name, { usd: usd + (usdOf(group, here.priceFor) ?? 0n), calls: calls + group.calls })
  }
  if (names.size === 0) return []
  const rows = [...names].sort(([a, x], [b, y]) => Number(y.usd - x.usd) || y.calls - x.calls || (a < b ? -1 : 1))
  const share = (usd: bigint) => `${all.usd === 0n ? '0.0' : ((100 * Number(usd)) / Number(all.usd)).toFixed(1)}%`
  const lost = rows.reduce((sum, [, { usd }]) => sum + usd, 0n)
  const more = rows.length - mostNamed
  return [
    `Not placed: ${share(lost)} of cost belongs to no prompt here. Map names under usage_import.prompts.`,
    ...rows
      .slice(0, mostNamed)
      .map(
        ([name, { usd, calls }]) =>
          `  ${share(usd).padStart(6)}  ${grouped(calls).padStart(11)} calls  ${safeLog(name)}`,
      ),
    ...(more > 0 ? [`          and ${counted(more, 'other name')}`] : []),
  ]
}
