import { createHash } from 'node:crypto'
import type { Broken, Ceilings, Detail } from '../model/approval.ts'
import type { Excess } from '../model/limit-findings.ts'
import { fromDecimal, toDecimal } from '../money/decimal.ts'
import { groupBy } from './group-by.ts'

/** A number that is compared with a ceiling. */
interface Measure {
  key: string
  /** Undefined where it is about several projects together. */
  project: string | undefined
  excess: Excess
}

/** The ledger lies in a comment, whose length GitHub limits; more than this is folded. */
const mostCeilings = 24

const details: readonly Detail[] = ['prompts', 'limits', 'units']

/** What is broken as ceilings for later runs, as fine as there is room for. */
export function ceilingsOf(broken: readonly Broken[]): Ceilings {
  const fine = details.find(detail => measure(broken, detail).length <= mostCeilings) ?? 'units'
  return { detail: fine, most: measure(broken, fine).map(({ key, excess }) => [key, excess.actual] as const) }
}

/** What of the broken limits is over its ceiling, or has none, each with its project where it is one project's. */
export function exceeding(
  broken: readonly Broken[],
  { detail, most }: Ceilings,
): { project: string | undefined; excess: Excess }[] {
  const ceilings = new Map(most)
  return measure(broken, detail).flatMap(({ key, project, excess }) => {
    const approved = ceilings.get(key)
    if (approved === undefined) return [{ project, excess }]
    if (fromDecimal(excess.actual) <= fromDecimal(approved)) return []
    return [{ project, excess: { ...excess, approved } }]
  })
}

function measure(broken: readonly Broken[], detail: Detail): Measure[] {
  if (detail === 'prompts') return broken.map(each)
  const byProject = detail === 'limits'
  const groups = groupBy(broken, ({ project, scope, unit }) =>
    JSON.stringify(byProject ? [project, scope, unit] : [unit]),
  )
  return [...groups].flatMap(([key, members]) => folded(key, members, byProject))
}

function each({ project, scope, unit, prompt, group, actual }: Broken): Measure {
  const who = { ...(prompt !== undefined && { prompt }), ...(group !== undefined && { group }) }
  const excess: Excess = { unit, of: 'each', ...who, actual }
  return { key: digest(['each', project, scope, unit, prompt ?? group ?? null]), project, excess }
}

/** Too many to list: how many they are, the worst of them, and all together. */
function folded(key: string, members: readonly Broken[], byProject: boolean): Measure[] {
  const [first] = members
  if (first === undefined) return []
  const amounts = members.map(({ actual }) => fromDecimal(actual))
  const actuals = {
    count: String(members.length),
    worst: toDecimal(amounts.reduce((most, amount) => (amount > most ? amount : most))),
    sum: toDecimal(amounts.reduce((sum, amount) => sum + amount, 0n)),
  }
  return (['count', 'worst', 'sum'] as const).map(of => ({
    key: digest([of, key]),
    project: byProject ? first.project : undefined,
    excess: { unit: first.unit, of, actual: actuals[of] },
  }))
}

/** Names are the pull request's own and may be long; 96 bits are more than anyone can make collide with a given one. */
function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64').slice(0, 16)
}
