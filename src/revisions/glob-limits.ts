import { Problem } from '../model/problem.ts'

const longest = 1000
const mostAlternatives = 1000
const rangeSize = 1000

/**
 * Refuses globs that would expand to more than 1,000 patterns, before they are expanded. The bound is an upper one, whatever
 * the nesting, quoting and escaping: g groups with c commas make at most (c/g + 1)^g alternatives, and a range at most 1,000.
 */
export function checkGlobs(globs: readonly string[]): void {
  let alternatives = 0
  for (const glob of globs) {
    if (glob.length > longest)
      throw new Problem(`a glob is longer than ${longest} characters`, { remedy: 'Split it into several entries.' })
    alternatives += alternativesOf(glob)
  }
  if (alternatives > mostAlternatives) throw tooMany()
}

/** Refuses a range such as `{1..99999}` of more than 1,000. */
export function checkRange(size: number): void {
  if (size > rangeSize) throw tooMany()
}

const tooMany = () =>
  new Problem(`globs expand to more than ${mostAlternatives} patterns`, {
    remedy: 'Use fewer {a,b} groups, or * instead of them.',
  })

function alternativesOf(glob: string): number {
  const groups = glob.split('{').length - 1
  if (groups === 0) return 1
  const commas = glob.split(',').length - 1
  const ranges = glob.split('..').length - 1
  return (commas / groups + 1) ** groups * rangeSize ** ranges
}
