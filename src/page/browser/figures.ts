import { type Figures, measures, type PageData } from '../page-data.ts'

/** A figure in the words of its measure: `$1,408`, `12,300`, `n/a`. */
export function shown(value: number | null, measure: number): string {
  if (value === null) return 'n/a'
  if (measure === 0) return Math.round(value).toLocaleString('en-US')
  const size = Math.abs(value)
  const digits = size >= 100 ? 0 : size >= 1 || size === 0 ? 2 : 4
  const text = size.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return `${value < 0 ? '-' : ''}$${text}`
}

export function signed(value: number | null, measure: number): string {
  return `${value !== null && value > 0 ? '+' : ''}${shown(value, measure)}`
}

export const measureName = (measure: number): string => measures[measure] ?? ''

export const of = (figures: Figures, measure: number): number | null => figures[measure] ?? null

const known = new Map<number, (number | null)[][]>()

/** Each prompt's figure at each point of the page; null where it is not there, or unknown. */
export function valuesOf(data: PageData, measure: number): readonly (readonly (number | null)[])[] {
  const values = known.get(measure) ?? expand(data, measure)
  known.set(measure, values)
  return values
}

function expand({ prompts, points }: PageData, measure: number): (number | null)[][] {
  return prompts.map(({ versions }) => {
    const values: (number | null)[] = new Array(points.length).fill(null)
    for (const [i, [from, ...figures]] of versions.entries()) {
      const until = versions[i + 1]?.[0] ?? points.length
      values.fill(figures[measure] ?? null, from, until)
    }
    return values
  })
}

export const dayOf = (time: number): string => new Date(time * 1000).toISOString().slice(0, 10)
