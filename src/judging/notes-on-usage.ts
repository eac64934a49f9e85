import { workloadFor } from '../config/settings.ts'
import type { Pair } from '../model/change.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { RecordedWorkload, Usage } from '../model/usage.ts'
import { placeOf } from '../parsed/place-of.ts'
import { ageInDays, workloadsFrom } from '../usage/file/workload-from.ts'
import type { Prepared } from './prepare.ts'

/** Volumes older than this many days are a warning. */
const oldAfter = 60
const mostNamed = 5
/** Fewer calls than this share of those before are worth a look. */
const lowerBelow = 0.8

/** What is to be said of the usage files: their age, what they say of no prompt here, and where they differ from each other and from the config. */
export function notesOnUsage(prepared: Prepared, pairs: readonly Pair[]): Finding[] {
  const { usage, isWhole, now } = prepared
  const used = usage.base ?? usage.head
  if (!used) return []
  const days = ageInDays(used.to, now)
  const isOld = days > oldAfter
  return [
    ...(isOld ? [{ kind: 'usage-old', severity: 'warn', file: used.path, to: used.to, days } as const] : []),
    ...declaredOtherwise(prepared, pairs),
    ...(isWhole ? unplaced(used, pairs) : []),
    ...changed(usage.base, usage.head),
  ]
}

/** The usage file that volumes come from, as reports name it. */
export function usageBasis({ usage, now }: Pick<Prepared, 'usage' | 'now'>): Report['basis']['usage'] {
  const used = usage.base ?? usage.head
  return used && { file: used.path, from: used.from, to: used.to, days: ageInDays(used.to, now) }
}

function declaredOtherwise({ config, match }: Prepared, pairs: readonly Pair[]): Finding[] {
  const differing = pairs.flatMap(({ id, base, head, workload: { callsPerMonth: recorded } }) => {
    const places = { base: base && placeOf(base.prompt), head: head && placeOf(head.prompt) }
    const declared = workloadFor(config, places, match).workload.callsPerMonth
    return declared === undefined || recorded === undefined || declared === recorded ? [] : [{ id, declared, recorded }]
  })
  const [most] = differing.sort((a, b) => factor(b) - factor(a))
  if (!most) return []
  const { id: example, declared, recorded } = most
  return [{ kind: 'usage-differs', severity: 'info', prompts: differing.length, example, declared, recorded }]
}

function factor({ declared, recorded }: { declared: number; recorded: number }): number {
  return (Math.max(declared, recorded) + 1) / (Math.min(declared, recorded) + 1)
}

function unplaced({ path: file, rows }: Usage, pairs: readonly Pair[]): Finding[] {
  const known = new Set(
    pairs.flatMap(({ id, base, head }) => [
      id,
      ...[base, head].flatMap(side => [side?.prompt.id, side?.prompt.at.path]),
    ]),
  )
  const lost = rows.filter(({ prompt }) => prompt === undefined || !known.has(prompt))
  const callsOf = (some: typeof rows) => some.reduce((sum, { calls }) => sum + calls, 0)
  if (lost.length === 0) return []
  const byName = new Map<string, number>()
  for (const { prompt, calls } of lost) if (prompt !== undefined) byName.set(prompt, (byName.get(prompt) ?? 0) + calls)
  const names = [...byName].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name)
  const share = (100 * callsOf(lost)) / Math.max(1, callsOf(rows))
  return [
    { kind: 'usage-unplaced', severity: 'info', file, names: names.slice(0, mostNamed), count: names.length, share },
  ]
}

function changed(base: Usage | undefined, head: Usage | undefined): Finding[] {
  if (!base || !head || base === head) return []
  const [before, after] = [workloadsFrom(base), workloadsFrom(head)]
  const sum = (some: ReadonlyMap<string, RecordedWorkload>) =>
    Math.min(
      Number.MAX_SAFE_INTEGER,
      [...some.values()].reduce((total, { callsPerMonth }) => total + callsPerMonth, 0),
    )
  const lower = [...before]
    .filter(([name, { callsPerMonth }]) => (after.get(name)?.callsPerMonth ?? 0) < lowerBelow * callsPerMonth)
    .map(([name]) => name)
  if (lower.length === 0 && JSON.stringify([...before]) === JSON.stringify([...after])) return []
  return [
    {
      kind: 'usage-changed',
      severity: lower.length > 0 ? 'warn' : 'info',
      file: head.path,
      base: sum(before),
      head: sum(after),
      lower: lower.slice(0, mostNamed),
      count: lower.length,
    },
  ]
}
