/** How far a set of estimates is off, in shares of the true count. */
export interface Errors {
  prompts: number
  /** Of the errors' sizes: half, and 95 of 100, are at most this. */
  median: number
  p95: number
  /** The mean error: above 0 where estimates are too high. */
  bias: number
}

export function errorsOf(errors: readonly number[]): Errors {
  const sizes = errors.map(Math.abs).sort((a, b) => a - b)
  const bias = errors.reduce((sum, error) => sum + error, 0) / errors.length
  return { prompts: errors.length, median: quantile(sizes, 0.5), p95: quantile(sizes, 0.95), bias }
}

/** The share of errors within the band. */
export const coverage = (errors: readonly number[], band: number): number =>
  errors.filter(error => Math.abs(error) <= band).length / errors.length

/** By linear interpolation between the two nearest. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const [low = 0, high = low] = sorted.slice(Math.floor(at), Math.floor(at) + 2)
  return low + (high - low) * (at % 1)
}

/** One row of a Markdown table: `| name | prompts | median | p95 | bias |`, in per cent. */
export function row(name: string, { prompts, median, p95, bias }: Errors): string {
  const percent = (share: number) => (100 * share).toFixed(1)
  return `| ${name} | ${prompts} | ${percent(median)} | ${percent(p95)} | ${bias < 0 ? '' : '+'}${percent(bias)} |`
}
