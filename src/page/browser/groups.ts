import type { PageData } from '../page-data.ts'

/** What is stacked: so many prompts each. `lines`: one line a prompt, without a stack. */
export type View = 'owner' | 'model' | 'prompt' | 'lines'

/** What is drawn as one: a name and its figure at each point. */
export interface Group {
  name: string
  values: (number | null)[]
}

/** So many have a color of their own; the rest share one. */
export const MOST_COLOURS = 8

/** The groups of a view, the largest at the last point first. */
export function groupsOf(data: PageData, all: readonly (readonly (number | null)[])[], view: View): Group[] {
  const nameOf = (i: number): string => {
    const prompt = data.prompts[i]
    if (!prompt) return ''
    return view === 'owner' ? prompt.owner : view === 'model' ? prompt.model : prompt.id
  }
  const byName = new Map<string, Group>()
  for (const [i, values] of all.entries()) {
    const name = nameOf(i)
    const known = byName.get(name)
    if (known) add(known.values, values)
    else byName.set(name, { name, values: [...values] })
  }
  const sorted = [...byName.values()].sort((a, b) => weight(b) - weight(a))
  return view === 'lines' ? sorted : folded(sorted)
}

function folded(groups: Group[]): Group[] {
  if (groups.length <= MOST_COLOURS + 1) return groups
  const rest = groups.slice(MOST_COLOURS)
  const others: Group = { name: `${rest.length.toLocaleString('en-US')} others`, values: [] }
  for (const { values } of rest) {
    if (others.values.length === 0) others.values = [...values]
    else add(others.values, values)
  }
  return [...groups.slice(0, MOST_COLOURS), others]
}

function add(to: (number | null)[], values: readonly (number | null)[]): void {
  for (const [i, value] of values.entries()) if (value !== null) to[i] = (to[i] ?? 0) + value
}

function weight({ values }: Group): number {
  return values.at(-1) ?? 1e-12 * Math.max(0, ...values.map(value => value ?? 0).slice(-1))
}

/** Sums from the first group on, so that each is drawn on those before it. */
export function stacked(groups: readonly Group[], points: number): number[][] {
  const sum: number[] = new Array(points).fill(0)
  return groups.map(({ values }) => {
    for (let i = 0; i < points; i++) sum[i] = (sum[i] ?? 0) + (values[i] ?? 0)
    return [...sum]
  })
}
